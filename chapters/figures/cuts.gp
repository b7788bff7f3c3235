# Two cuts through one point of a valley, each with its tangent.
set xlabel "how far one weight has moved"
set label 1 "loss"
set xrange [-1.5:2.4]
set yrange [0:36]
set xtics 1
set ytics 10
set label 2 "along {/:Italic w}_0" at 1.32,30 right textcolor ls 2
set label 3 "along {/:Italic w}_1" at -0.82,33 left textcolor ls 3
plot data index "along w0" using 1:(abs($1) < 0.8 ? $3 : NaN) with lines ls 9 linewidth 1.6, \
     data index "along w1" using 1:(abs($1) < 0.8 ? $3 : NaN) with lines ls 9 linewidth 1.6, \
     data index "along w0" using 1:2 smooth csplines with lines ls 2, \
     data index "along w1" using 1:2 smooth csplines with lines ls 3, \
     "+" using (0):(here) every ::0::0 with points ls 1 pointsize 1
