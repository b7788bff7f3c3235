# The race with four contestants. Its axes are the same in every chapter.
set xlabel "multiply-adds"
set label 1 "loss"
set logscale x
set xrange [1e4:1e9]
set format x "10^{%L}"
set yrange [0:1.4]
set ytics 0.5
set arrow from 1e4,log(3) to 1e9,log(3) nohead ls 9
set label "ln 3, a blind guess" at 9e8,log(3) + 0.07 right textcolor rgb "#595959"
set key bottom left
plot data index "nudges" using 1:2 with lines ls 1 title "blind nudges", \
     data index "numerical gradient" using 1:2 with lines ls 3 title "all points", \
     data index "mini-batches" using 1:2 with lines ls 4 title "mini-batches", \
     data index "momentum" using 1:2 with lines ls 2 title "with momentum"
