# The race with three contestants. Its axes are the same in every chapter.
set xlabel "multiply-adds"
set label 1 "loss"
set logscale x
set xrange [1e4:1e9]
set format x "10^{%L}"
set yrange [0:1.4]
set ytics 0.5
set arrow from 1e4,log(3) to 1e9,log(3) nohead ls 9
set label "ln 3, a blind guess" at 9e8,log(3) + 0.07 right textcolor rgb "#595959"
set label "blind nudges" at 1e6,0.83 right textcolor ls 1
set label "all points" at 2.6e7,0.82 left textcolor ls 3
set label "mini-batches" at 3e6,0.36 right textcolor ls 4
plot data index "nudges" using 1:2 with lines ls 1, \
     data index "numerical gradient" using 1:2 with lines ls 3, \
     data index "mini-batches" using 1:2 with lines ls 4
