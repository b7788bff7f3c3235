# The V of the forward and of the central difference, read from right to left.
set xlabel "step {/:Italic h}"
set label 1 "error"
set logscale xy
set xrange [1e-16:1]
set yrange [1e-12:10]
set format xy "10^{%T}"
set xtics 1e-16,1e4,1
set mxtics 1
set mytics 1
set ytics 1e-12,1e4,1
set rmargin 2

set arrow from predicted_h,graph 0 to predicted_h,predicted_error nohead ls 9
set label "forward" at 1e-4,2e-2 right textcolor ls 3
set label "slope 1" at 1e-4,8e-4 right textcolor ls 3
set label "central" at 0.8,1e-6 right textcolor ls 2
set label "slope 2" at 0.8,4e-8 right textcolor ls 2
set label "rounding" at 3e-12,1e-8 right textcolor ls 2
set label "slope −1" at 3e-12,4e-10 right textcolor ls 2
set label "(3{/:Italic ε})^{1/3}" at 1.4e-5,1.2e-11 textcolor ls 1

plot data index "errors" using 1:3 with lines ls 2, \
     "" index "errors" using 1:2 with lines ls 3
