# Three walks on x^3 - 2x: two into the dip, one over the edge.
set xlabel "{/:Italic x}"
set label 1 "{/:Italic f}({/:Italic x})"
set xrange [-2.2:2]
set yrange [-4.5:2.6]
set xtics 1
set ytics 2
set arrow from -0.8165,graph 0 to -0.8165,graph 1 nohead ls 9

set label "from −0.82" at -0.9,1.7 right textcolor ls 3
set label "from −0.8" at -0.35,1.15 textcolor ls 4
from(x) = x < 0 ? sprintf("from −%g", -x) : sprintf("from %g", x)

plot data index "curve" using 1:2 with lines ls 1 linewidth 1, \
     data index "from left of the maximum" using 2:3 with linespoints ls 3, \
     data index "from left of the minimum" using 2:3 with linespoints ls 4, \
     data index "from the right" using 2:3 with linespoints ls 2, \
     data index "from left of the maximum" every ::0::0 using 2:3 with points ls 3 pointtype 6 pointsize 1.5, \
     data index "from left of the minimum" every ::0::0 using 2:3 with points ls 4 pointtype 6 pointsize 1.5, \
     data index "from the right" every ::0::0 using 2:3 with points ls 2 pointtype 6 pointsize 1.5, \
     "+" using (1.3):(0.9):(from(start)) every ::0::0 with labels right textcolor ls 2
