# Descent and a ball in one valley. The contours are those of zigzag.gp.
set size ratio -1
set xlabel "{/:Italic w}_0"
set label 1 "{/:Italic w}_1"
set xrange [-0.9:3.6]
set yrange [0:2.9]
set xtics 1
set ytics 1
set parametric
set trange [0:2 * pi]
u(t, c) = (4 + sqrt(c) * cos(t) + sqrt(c) * sin(t) / 4) / 2
v(t, c) = (4 + sqrt(c) * cos(t) - sqrt(c) * sin(t) / 4) / 2
set label 2 "start" at -0.1,1.05 right textcolor rgb "#202020"
set key bottom right
plot for [c in "0.5 3 9 16 25"] u(t, c + 0),v(t, c + 0) with lines ls 9 notitle, \
     data index "descent" using 1:2 with linespoints ls 3 linewidth 1.4 pointsize 0.4 dashtype solid title "descent", \
     data index "ball" using 1:2 with linespoints ls 2 linewidth 1.8 pointsize 0.5 title "ball", \
     "+" using (2):(2) every ::0::0 with points ls 1 notitle
