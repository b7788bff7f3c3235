# Two functions above, their derivatives beneath, each pair on one x axis. What falls is in colour.
if (medium eq "svg") {
    set terminal svg size 480,430 font font.",15" enhanced dashed linewidth 1.2
} else {
    set terminal pdfcairo size 11.6cm,10cm font font.",10" enhanced dashed linewidth 1.4 \
        fontscale 0.85 dashlength 0.9
}
set xtics 1
set ytics 2
falls(x, y) = abs(x) < flat ? y : NaN

set multiplot
set label 1 at graph 0,1.14
set arrow 3 from graph 0,first 0 to graph 1,first 0 nohead ls 9

# The functions.
set tmargin at screen 0.92
set bmargin at screen 0.56
set label 1 "{/:Italic f}({/:Italic x})"
set format x ""
set yrange [-2.3:3.3]
set lmargin at screen 0.07
set rmargin at screen 0.3
set xrange [-1:1]
set label 2 "2{/:Italic x} + 1" at -0.9,2.4 textcolor ls 1
plot data index "line" using 1:2 with lines ls 1

set lmargin at screen 0.42
set rmargin at screen 0.98
set xrange [-1.8:1.8]
set arrow 1 from -flat,graph 0 to -flat,graph 1 nohead ls 9
set arrow 2 from flat,graph 0 to flat,graph 1 nohead ls 9
set label 2 "{/:Italic x}³ − 2{/:Italic x}" at 1.5,1.6 right textcolor ls 1
set label 3 "falls" at 0.12,0.6 textcolor ls 2
plot data index "cubic" using 1:2 with lines ls 1, \
     "" index "cubic" using 1:(falls($1, $2)) with lines ls 2, \
     "" index "flat points" using 1:2 with points ls 1

# Their derivatives.
set tmargin at screen 0.47
set bmargin at screen 0.16
set label 1 "{/:Italic f ′}({/:Italic x})"
set format x "%g"
set xlabel "{/:Italic x}"
set yrange [-4.4:8.2]
set ytics 4
set label 2 "3{/:Italic x}² − 2" at 0.74,5.5 right textcolor ls 1
set label 3 "negative" at 0,-3.2 center textcolor ls 2
plot data index "cubic" using 1:3 with lines ls 1, \
     "" index "cubic" using 1:(falls($1, $3)) with lines ls 2, \
     "" index "flat points" using 1:3 with points ls 1

set lmargin at screen 0.07
set rmargin at screen 0.3
set xrange [-1:1]
unset arrow 1
unset arrow 2
unset label 3
set label 2 "2" at 0.6,3.4 textcolor ls 1
plot data index "line" using 1:3 with lines ls 1
unset multiplot
