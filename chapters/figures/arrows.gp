# Contours of the valley and the way down, at a right angle to them.
# On the contour of height c: w0 + w1 - 4 = √c cos t, 2 (w0 - w1) = √c sin t.
if (medium eq "svg") {
    set terminal svg size 480,430 font font.",15" enhanced dashed linewidth 1.2
} else {
    set terminal pdfcairo size 11.6cm,10cm font font.",10" enhanced dashed linewidth 1.4 \
        fontscale 0.85 dashlength 2
}
set size ratio -1
set xlabel "{/:Italic w}_0"
set label 1 "{/:Italic w}_1"
set xrange [-0.2:4.2]
set yrange [0.3:3.7]
set xtics 1
set ytics 1
set parametric
set trange [0:2 * pi]
u(t, c) = (4 + sqrt(c) * cos(t) + sqrt(c) * sin(t) / 2) / 2
v(t, c) = (4 + sqrt(c) * cos(t) - sqrt(c) * sin(t) / 2) / 2
plot for [c in "1 4 9"] u(t, c + 0),v(t, c + 0) with lines ls 9, \
     data index "arrows" using 1:2:3:4 with vectors head filled size 0.09,20 ls 2 linewidth 1.6, \
     "+" using (2):(2) every ::0::0 with points ls 1
#page plot data index "circle" using 1:2 with lines ls 3 linewidth 1, \
     data index "steepest" using 1:2:3:4 with vectors head filled size 0.09,20 ls 2 linewidth 3, \
     data index "towards" using 1:2:3:4 with vectors nohead ls 9 linewidth 1, \
     data index "down that way" using 1:2:3:4 with vectors head filled size 0.09,20 ls 3 linewidth 2.4
