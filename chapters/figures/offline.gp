# The V of the central difference, and the complex step, which has no second arm.
set xlabel "step {/:Italic h}"
set label 1 "error"
set logscale xy
set xrange [1e-20:1]
set yrange [1e-18:100]
set format xy "10^{%T}"
set xtics 1e-20,1e4,1
set mxtics 1
set mytics 1
set ytics 1e-16,1e4,1
set rmargin 2

set label "central difference" at 1e-10,1e-3 left textcolor ls 3
set label "complex step" at 1e-10,1e-14 right textcolor ls 2

plot data index "errors" using 1:2 with lines ls 3, \
     "" index "errors" using 1:3 with lines ls 2
