# Three places of slope 0, side by side. What falls is in colour.
if (medium eq "svg") {
    set terminal svg size 480,190 font font.",15" enhanced dashed linewidth 1.2
} else {
    set terminal pdfcairo size 11.6cm,4.5cm font font.",10" enhanced dashed linewidth 1.4 fontscale 0.85 dashlength 2
}
unset border
unset xtics
unset ytics
unset label 1
set xrange [-1.1:1.1]
set yrange [-1.15:1.15]
set tmargin at screen 0.98
set bmargin at screen 0.2
set arrow 1 from -0.45,0 to 0.45,0 nohead ls 9 linewidth 1.6
set multiplot
set lmargin at screen 0.03
set rmargin at screen 0.31
set label 2 "minimum" at graph 0.5,-0.1 center textcolor ls 1
set label 3 "{/:Italic x}²" at 0.62,0.9 right textcolor ls 1
plot data index "curves" using 1:2 with lines ls 1, "" index "curves" using 1:($1 <= 0 ? $2 : NaN) with lines ls 2, \
     "+" using (0):(0) every ::0::0 with points ls 1
set lmargin at screen 0.36
set rmargin at screen 0.64
set label 2 "maximum"
set label 3 "−{/:Italic x}²" at 0.55,-0.9 right
plot data index "curves" using 1:3 with lines ls 1, "" index "curves" using 1:($1 >= 0 ? $3 : NaN) with lines ls 2, \
     "+" using (0):(0) every ::0::0 with points ls 1
set lmargin at screen 0.69
set rmargin at screen 0.97
set label 2 "neither"
set label 3 "{/:Italic x}³" at 0.7,0.85 right
plot data index "curves" using 1:4 with lines ls 1, "+" using (0):(0) every ::0::0 with points ls 1
unset multiplot
