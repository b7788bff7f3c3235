# The variance of a mini-batch's gradient against its size. Points: measured. Lines: the formulas.
set xlabel "batch size {/:Italic B}"
set label 1 "variance"
set logscale xy
set xrange [0.9:75]
set yrange [2e-4:1.5]
set format y "10^{%L}"
set xtics (1, 2, 5, 10, 20, 60)
set label "with replacement" at 12,0.16 left textcolor ls 2
set label "without" at 24,0.006 right textcolor ls 3
plot 1 / x with lines ls 2 linewidth 1, \
     [1:59.5] 1 / x * (60 - x) / 59 with lines ls 3 linewidth 1, \
     data index "measured" using 1:2 with points ls 2, \
     data index "measured" using 1:3 with points ls 3
