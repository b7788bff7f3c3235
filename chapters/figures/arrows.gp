# Contours of the valley and the way down, at a right angle to them.
# On the contour of height c: w0 + w1 - 4 = √c cos t, 2 (w0 - w1) = √c sin t.
set size ratio -1
set xlabel "{/:Italic w}_0"
set label 1 "{/:Italic w}_1"
set xrange [-0.6:4.6]
set yrange [0.3:3.7]
set xtics 1
set ytics 1
set parametric
set trange [0:2 * pi]
u(t, c) = (4 + sqrt(c) * cos(t) + sqrt(c) * sin(t) / 2) / 2
v(t, c) = (4 + sqrt(c) * cos(t) - sqrt(c) * sin(t) / 2) / 2
set label 2 "1" at 2.62,2.62 textcolor rgb "#595959"
set label 3 "4" at 3.09,3.07 textcolor rgb "#595959"
set label 4 "9" at 3.58,3.56 textcolor rgb "#595959"
plot for [c in "1 4 9"] u(t, c + 0),v(t, c + 0) with lines ls 9, \
     data index "arrows" using 1:2:3:4 with vectors head filled size 0.09,20 ls 2 linewidth 1.6, \
     "+" using (2):(2) every ::0::0 with points ls 1
