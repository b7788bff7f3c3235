# A narrow valley and a walk that crosses it at each step.
# On the contour of height c: w0 + w1 - 4 = √c cos t, 4 (w0 - w1) = √c sin t.
if (medium eq "svg") {
    set terminal svg size 480,430 font font.",15" enhanced dashed linewidth 1.2
} else {
    set terminal pdfcairo size 11.6cm,10cm font font.",10" enhanced dashed linewidth 1.4 \
        fontscale 0.85 dashlength 2
}
set size ratio -1
set xlabel "{/:Italic w}_0"
set label 1 "{/:Italic w}_1"
set xrange [-0.8:3]
set yrange [0:2.9]
set xtics 1
set ytics 1
set parametric
set trange [0:2 * pi]
u(t, c) = (4 + sqrt(c) * cos(t) + sqrt(c) * sin(t) / 4) / 2
v(t, c) = (4 + sqrt(c) * cos(t) - sqrt(c) * sin(t) / 4) / 2
set label 2 "start" at -0.1,1.05 right textcolor ls 2
plot for [c in "0.5 3 9 16 25"] u(t, c + 0),v(t, c + 0) with lines ls 9, \
     data index "walk" using 1:2 with linespoints ls 2 linewidth 1.4 pointsize 0.45, \
     "+" using (2):(2) every ::0::0 with points ls 1
