# The race, complete: one panel for each method, with central differences and with backpropagation, beside blind nudges.
if (medium eq "svg") {
    set terminal svg size 480,270 font font.",15" enhanced dashed linewidth 1.2
} else {
    set terminal pdfcairo size 11.6cm,6.3cm font font.",10" enhanced dashed linewidth 1.4 fontscale 0.85 dashlength 2
}
set logscale x
set xrange [1e4:1e9]
set format x "10^{%L}"
set xtics 1e4,1e2,1e8
set mxtics 1
set yrange [0:1.4]
set ytics 0.5
set tmargin at screen 0.76
set bmargin at screen 0.24
set label 2 "blind nudges" at screen 0.08,0.95 left textcolor ls 1
set label 3 "central differences" at screen 0.36,0.95 left textcolor ls 3
set label 4 "backpropagation" at screen 0.72,0.95 left textcolor ls 2
set multiplot
set lmargin at screen 0.08
set rmargin at screen 0.34
set label 1 "loss"
set label 5 "all points" at graph 0.5,1.09 center
plot data index "blind nudges" using 1:2 with lines ls 1, \
     data index "differences, all points" using 1:2 with lines ls 3 dashtype solid, \
     data index "backpropagation, all points" using 1:2 with lines ls 2
set format y ""
unset label 1
unset label 2
unset label 3
unset label 4
set lmargin at screen 0.4
set rmargin at screen 0.66
set label 5 "mini-batches"
set xlabel "multiply-adds"
plot data index "blind nudges" using 1:2 with lines ls 1, \
     data index "differences, mini-batches" using 1:2 with lines ls 3 dashtype solid, \
     data index "backpropagation, mini-batches" using 1:2 with lines ls 2
unset xlabel
set lmargin at screen 0.72
set rmargin at screen 0.98
set label 5 "with momentum"
plot data index "blind nudges" using 1:2 with lines ls 1, \
     data index "differences, momentum" using 1:2 with lines ls 3 dashtype solid, \
     data index "backpropagation, momentum" using 1:2 with lines ls 2
unset multiplot
