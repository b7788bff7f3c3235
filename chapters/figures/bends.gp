# The tent and the three bent lines whose sum it is.
set xlabel "{/:Italic x}"
set xrange [-2:2.05]
set yrange [-2.4:2.6]
set xtics 1
set ytics 1
set xzeroaxis ls 9
plain(s) = s < 0 ? sprintf("−%g", -s) : sprintf("%g", s)
argument(b) = b == 0 ? "{/:Italic x}" : b < 0 ? sprintf("{/:Italic x} + %g", -b) : sprintf("{/:Italic x} − %g", b)
times(w) = w == 1 ? "" : plain(w) . " "
unit(w, b) = times(w) . (with_relu ? "relu(" . argument(b) . ")" : "(" . argument(b) . ")")
at(x, w, b) = w * (x > b || !with_relu ? x - b : 0)
inside(y) = y > 2.5 ? 2.5 : y < -2.3 ? -2.3 : y
both(x) = at(x, weight_0, bend_0) + at(x, weight_1, bend_1) + at(x, weight_2, bend_2)
plot data index "curves" using 1:2 with lines ls 3, \
     data index "curves" using 1:3 with lines ls 4, \
     data index "curves" using 1:4 with lines ls 5, \
     data index "curves" using 1:5 with lines ls 2 linewidth 3.2, \
     "+" using (1.15):(inside(at(1.15, weight_0, bend_0) + 0.2)):(unit(weight_0, bend_0)) every ::0::0 \
         with labels right textcolor ls 3, \
     "+" using (1.85):(inside(at(1.85, weight_2, bend_2) + 0.4)):(unit(weight_2, bend_2)) every ::0::0 \
         with labels right textcolor ls 5, \
     "+" using (0.8):(inside(at(0.8, weight_1, bend_1) - 0.3)):(unit(weight_1, bend_1)) every ::0::0 \
         with labels right textcolor ls 4, \
     "+" using (-0.62):(inside(both(-0.62) + 0.34)):("their sum") every ::0::0 with labels right textcolor ls 2
