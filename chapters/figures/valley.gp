# Contours of the valley, the staircase of kept nudges, and what was tried and put back.
# On the contour of height c: u + v − 4 = √c cos t, 2 (u − v) = √c sin t.
set size ratio -1
set xlabel "{/:Italic u}"
set label 1 "{/:Italic v}"
set xrange [-1:4]
set yrange [-0.8:3]
set xtics 1
set ytics 1
set parametric
set trange [0:2 * pi]
along(t, c) = 4 + sqrt(c) * cos(t)
across(t, c) = sqrt(c) * sin(t) / 2
u(t, c) = (along(t, c) + across(t, c)) / 2
v(t, c) = (along(t, c) - across(t, c)) / 2
set label "lowest" at 2.12,2.02 left front boxed textcolor ls 1
set label "start" at -0.12,0.05 right front boxed textcolor ls 2
set label "stuck" at 1.6,1.36 left front boxed textcolor ls 2
plot for [c in "1 4 9 16 25"] u(t, c + 0),v(t, c + 0) with lines ls 9, \
     data index "put back" using 1:2:($3 - $1):($4 - $2) with vectors nohead ls 3 linewidth 1, \
     data index "kept" using 1:2 with linespoints ls 2, \
     "+" using (2):(2) every ::0::0 with points ls 1
