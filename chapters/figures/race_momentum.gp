# The race with four contestants, the newest beside those before it. The axes are the same in both pictures.
set multiplot
set xlabel "multiply-adds"
set label 1 "loss"
set logscale x
set xrange [1e4:1e9]
set xtics 100
set mxtics 1
set format x "10^{%L}"
set yrange [0:1.4]
set ytics 0.5
set arrow from 1e4,log(3) to 1e9,log(3) nohead ls 9
set bmargin at screen 0.26

set lmargin at screen 0.07
set rmargin at screen 0.49
set label 2 "ln 3" at 9e8,log(3) + 0.09 right textcolor rgb "#595959"
set label 3 "blind nudges" at 2e6,0.2 right textcolor ls 1
set label 4 "all points" at 1.5e7,0.85 left textcolor ls 3
set label 5 "mini-batches" at graph 0.6,1.09 center textcolor ls 4
plot data index "nudges" using 1:2 with lines ls 1, \
     data index "numerical gradient" using 1:2 with lines ls 3, \
     data index "mini-batches" using 1:2 with lines ls 4

set lmargin at screen 0.56
set rmargin at screen 0.98
unset label 2
unset label 3
unset label 4
set label 5 "with momentum" textcolor ls 2
plot data index "nudges" using 1:2 with lines ls 1, \
     data index "momentum" using 1:2 with lines ls 2
unset multiplot
