# The race: the loss against the arithmetic spent. Its axes are the same in every chapter.
set xlabel "multiply-adds"
set label 1 "loss"
set logscale x
set xrange [1e4:1e9]
set format x "10^{%L}"
set yrange [0:1.4]
set ytics 0.5
set arrow from 1e4,log(3) to 1e9,log(3) nohead ls 9
set label "ln 3, a blind guess" at 9e8,log(3) + 0.07 right textcolor rgb "#595959"
set label "nudges of 1" at 5e5,0.62 right textcolor ls 3
set label "of 0.1" at 1.02e7,0.66 left textcolor ls 1
set label "of 0.01" at 7e7,0.72 left textcolor ls 4
plot data index "nudges of 1" using 1:2 with lines ls 3, \
     data index "nudges of 0.01" using 1:2 with lines ls 4, \
     data index "nudges of 0.1" using 1:2 with lines ls 1
