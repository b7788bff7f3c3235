# Descent and a ball in one valley, side by side. The contours are those of zigzag.gp.
set multiplot
set size ratio -1
set xrange [-0.5:2.9]
set yrange [-0.35:2.75]
set xtics 1
set ytics 1
set parametric
set trange [0:2 * pi]
u(t, c) = (4 + sqrt(c) * cos(t) + sqrt(c) * sin(t) / sqrt(steepness)) / 2
v(t, c) = (4 + sqrt(c) * cos(t) - sqrt(c) * sin(t) / sqrt(steepness)) / 2
set tmargin at screen 0.9
set bmargin at screen 0.22
set xlabel "{/:Italic w}_0"
set label 1 "{/:Italic w}_1"

set lmargin at screen 0.07
set rmargin at screen 0.5
set label 2 "descent" at graph 0.5,1.09 center textcolor ls 3
plot for [c in "0.5 3 9 16 25"] u(t, c + 0),v(t, c + 0) with lines ls 9, \
     data index "descent" using 1:2 with linespoints ls 3 linewidth 1.4 pointsize 0.45 dashtype solid, \
     "+" using (2):(2) every ::0::0 with points ls 1

set lmargin at screen 0.56
set rmargin at screen 0.99
set label 2 "ball" at graph 0.5,1.09 center textcolor ls 2
plot for [c in "0.5 3 9 16 25"] u(t, c + 0),v(t, c + 0) with lines ls 9, \
     data index "ball" using 1:2 with linespoints ls 2 linewidth 1.4 pointsize 0.45, \
     "+" using (2):(2) every ::0::0 with points ls 1
unset multiplot
