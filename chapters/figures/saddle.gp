# A saddle at (0, 0) between two valleys, and three walks.
# On the contour of height c: w0 w1 = 1 ± √(2c), two hyperbolas.
if (medium eq "svg") {
    set terminal svg size 480,400 font font.",15" enhanced dashed linewidth 1.2
} else {
    set terminal pdfcairo size 11.6cm,9.3cm font font.",10" enhanced dashed linewidth 1.4 \
        fontscale 0.85 dashlength 2
}
set size ratio -1
set xlabel "{/:Italic w}_0"
set label 1 "{/:Italic w}_1"
set xrange [-2.5:2.5]
set yrange [-1.7:1.7]
set xtics 1
set ytics 1
level(u, p) = abs(u) < 0.01 ? NaN : p / u
set label 2 "valley" at 1.25,1.25 front boxed textcolor rgb "#595959"
set label 3 "valley" at -1.25,-1.3 right front boxed textcolor rgb "#595959"
set label 4 "into the saddle" at 0.85,-0.5 left front boxed textcolor ls 3
set label 5 "past it" at -1.15,1.15 left front boxed textcolor ls 4
plot for [p in "-2 -1 -0.4 0.4 0.7 1.3 1.6 2"] level(x, p + 0) with lines ls 9, \
     level(x, 1) with lines ls 1 linewidth 1.2, \
     data index "off" using 1:2 with linespoints ls 4 linewidth 1.4 pointsize 0.5, \
     data index "near" using 1:2 with linespoints ls 2 linewidth 1.4 pointsize 0.5, \
     data index "on" using 1:2 with linespoints ls 3 linewidth 1.4 pointsize 0.5
