if (medium eq "svg") {
    set terminal svg size 480,370 font font.",15" enhanced dashed linewidth 1.2
} else {
    set terminal pdfcairo size 11.6cm,8.8cm font font.",10" enhanced dashed linewidth 1.4 fontscale 0.85 dashlength 2
}
# The axes of the valley's contours, and a walk. On the contour of height c: u + v − 4 = √c cos t, 2 (u − v) = √c sin t.
set size ratio -1
set xlabel "{/:Italic w}_0"
set label 1 "{/:Italic w}_1"
set xrange [-0.8:4.4]
set yrange [0:3.7]
set xtics 1
set ytics 1
set parametric
set trange [0:2 * pi]
along(t, c) = 4 + sqrt(c) * cos(t)
across(t, c) = sqrt(c) * sin(t) / 2
u(t, c) = (along(t, c) + across(t, c)) / 2
v(t, c) = (along(t, c) - across(t, c)) / 2
set arrow 1 from 0.2,0.2 to 3.3,3.3 nohead ls 9 linewidth 1.4
set arrow 2 from 1.1,2.9 to 3.1,0.9 nohead ls 9 linewidth 1.4
set arrow 3 from 2,2 to 0.5,0.5 ls 3 linewidth 1.6 front
set arrow 4 from 0.5,0.5 to 0,1 ls 4 linewidth 1.6 front
set label 2 "along: λ = 4" at 3.36,3.4 left textcolor ls 9
set label 3 "across: λ = 16" at 3.16,0.86 left textcolor ls 9
set label 4 "−1.5" at 0.78,1.35 center front boxed textcolor ls 3
set label 5 "−0.5" at 0.1,0.6 right textcolor ls 4
set label 6 "start" at -0.1,1.12 right textcolor ls 2
plot for [c in "1 4"] u(t, c + 0),v(t, c + 0) with lines ls 9, \
     data index "walk" using 1:2 with linespoints ls 2 linewidth 1.6
