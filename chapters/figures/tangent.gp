# The curve, three secants through its point at 1, and the tangent that they turn into.
set xlabel "{/:Italic x}"
set label 1 "{/:Italic f}({/:Italic x})"
set xrange [0.4:2.1]
set yrange [-2:4.3]
set xtics 0.5
set ytics 2
set rmargin 12
line(slope, x) = -1 + slope * (x - 1)
between(a, x, b) = x < a ? a : x > b ? b : x

# The two sides of the first secant's slope.
set arrow from 1,-1 to 2,-1 nohead ls 9
set arrow from 2,-1 to 2,4 nohead ls 9
set label "{/:Italic h}" at 1.72,-1.35 center textcolor ls 1
set label "{/:Italic f}(1 + {/:Italic h}) − {/:Italic f}(1)" at 2.03,3.1 textcolor ls 1

set label "{/:Italic x}³ − 2{/:Italic x}" at 0.45,-0.35 textcolor ls 1
set label "{/:Italic h} = 1" at 1.5,2.1 right textcolor ls 3
set label "{/:Italic h} = 0.5" at 2.13,line(slope_2, 2.1) textcolor ls 4
set label "tangent" at 2.13,line(1, 2.1) - 0.15 textcolor ls 2

plot data index "curve" using 1:2 with lines ls 1, \
     line(slope_1, x) with lines ls 3, \
     line(slope_2, x) with lines ls 4, \
     line(slope_3, x) with lines ls 5, \
     line(1, x) with lines ls 2, \
     data index "points" using 2:3 with points ls 1, \
     "+" using (1):(-1) every ::0::0 with points ls 2 pointsize 1, \
     "+" using (2.1):(between(0.54, line(slope_3, 2.1) + 0.1, 4)):(sprintf("{/:Italic h} = %g", h_3)) every ::0::0 \
         with labels left offset first 0.03,0 textcolor ls 5
