# The race, complete. Its axes are the same in every chapter.
set xlabel "multiply-adds"
set label 1 "loss"
set logscale x
set xrange [1e4:1e9]
set format x "10^{%L}"
set yrange [0:1.4]
set ytics 0.5
set arrow from 1e4,log(3) to 1e9,log(3) nohead ls 9
set label "ln 3" at 9e8,log(3) + 0.07 right textcolor rgb "#595959"
set label "backpropagation" at 1.4e4,0.25 left textcolor ls 2
set label "central differences" at 9e8,0.8 right textcolor ls 3
set label "blind nudges" at 1.6e4,1.35 left textcolor ls 1
plot data index "differences, all points" using 1:2 with lines ls 3 dashtype (2,2), \
     data index "differences, mini-batches" using 1:2 with lines ls 3 dashtype (12,4), \
     data index "differences, momentum" using 1:2 with lines ls 3 dashtype solid, \
     data index "backpropagation, all points" using 1:2 with lines ls 2 dashtype (2,2), \
     data index "backpropagation, mini-batches" using 1:2 with lines ls 2 dashtype (12,4), \
     data index "backpropagation, momentum" using 1:2 with lines ls 2 dashtype solid, \
     data index "blind nudges" using 1:2 with lines ls 1
