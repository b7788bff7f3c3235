# Contours of the mean loss of a line's two weights, and two walks. With A = (1, a01; a01, a11) the
# contour of height c above the floor is lowest + sqrt(2 c) R (cos t, sin t), where R'A R = 1.
set size ratio -1
set xlabel "{/:Italic w}_0"
set label 1 "{/:Italic w}_1"
set xrange [-4:2.4]
set yrange [0.7:3.1]
set xtics 1
set ytics 1
set parametric
set trange [0:2 * pi]
across = sqrt(a11 - a01**2)
w1(t, c) = v + sqrt(2 * c) * sin(t) / across
w0(t, c) = u + sqrt(2 * c) * (cos(t) - a01 * sin(t) / across)
set label "start" at -3.6,1.25 center front boxed textcolor ls 1
set label "all points" at -2.6,1.85 right front boxed textcolor ls 1
plot for [c in "0.25 1 2.25 4 6.25 9"] w0(t, c + 0),w1(t, c + 0) with lines ls 9, \
     data index "mini" using 1:2 with lines ls 2 linewidth 1.2, \
     data index "full" using 1:2 with linespoints ls 1, \
     "+" using (-1.45):(2.5):(sprintf("batches of %g", batch)) every ::0::0 with labels right textcolor ls 2
