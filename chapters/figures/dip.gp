# The curve above; beneath it, over the same x, where three balls are, step by step downwards.
set multiplot
set lmargin at screen 0.1
set rmargin at screen 0.97
set xrange [-2.1:2.1]
set border 1
set tmargin at screen 0.9
set bmargin at screen 0.62
set yrange [-0.55:1.4]
f(x) = x**4 / 4 - x**2 / 2 + x / 5
set format x ""
unset ytics
set label 1 "{/:Italic f}" at 1.5,1.15 right
set xtics 1
plot data index "curve" using 1:2 with lines ls 1, \
     data index "through" using 2:(f($2)) every ::0::0 with points ls 2 pointtype 7 pointsize 1, \
     data index "into" using 2:(f($2)) every ::0::0 with points ls 3 pointtype 7 pointsize 1, \
     data index "out" using 2:(f($2)) every ::0::0 with points ls 4 pointtype 7 pointsize 1
#page plot data index "ends deep" using 1:(0):1:2:(-0.55):(-0.45) with boxxyerror ls 5, \
     data index "ends shallow" using 1:(0):1:2:(-0.55):(-0.45) with boxxyerror ls 6

set border 3
set tmargin at screen 0.55
set bmargin at screen 0.14
set format x "%g"
set yrange [90:0]
set ytics nomirror 30,30,90
set label 1 "steps" at graph -0.02,0.97 right
set xlabel "{/:Italic x}" offset 0,0.3
set arrow from top,0 to top,90 nohead ls 9
plot data index "through" using 2:1 with lines ls 2, \
     data index "into" using 2:1 with lines ls 3, \
     data index "out" using 2:1 with lines ls 4
unset multiplot
