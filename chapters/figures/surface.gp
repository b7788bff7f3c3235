# The surface as a net, and its contours on the floor beneath.
if (medium eq "svg") {
    set terminal svg size 480,400 font font.",15" enhanced dashed linewidth 1.2
} else {
    set terminal pdfcairo size 11.6cm,9.4cm font font.",10" enhanced dashed linewidth 1.4 fontscale 0.85 dashlength 2
}
unset label 1
set view 58,328,1,1
set xyplane at -45
set xrange [0:4]
set yrange [0:4]
set zrange [-45:70]
set xlabel "{/:Italic w}_0"
set ylabel "{/:Italic w}_1"
set xtics 2 offset 0,-0.3
set ytics 2
set ztics 0,30
set border 1+2+4+8+16 linewidth 0.8
set label 2 "loss" at -0.4,4.3,76 center
set parametric
set urange [0:2 * pi]
set vrange [0:1]
set isosamples 90,2
set hidden3d offset 0
along(t, c) = 4 + sqrt(c) * cos(t)
across(t, c) = sqrt(c) * sin(t) / 2
x(t, c) = (along(t, c) + across(t, c)) / 2
y(t, c) = (along(t, c) - across(t, c)) / 2
splot data index "surface" using 1:2:3 with lines ls 1 linewidth 0.7, \
     for [c in "1 4 9 16"] x(u, c + 0),y(u, c + 0),-45 with lines ls 2 linewidth 1.2
