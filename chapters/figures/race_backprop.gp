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
set label "backpropagation" at 3e5,0.3 right textcolor ls 2
set label "central differences" at 9e8,0.74 right textcolor ls 3
set label "blind nudges" at 1.8e6,1.0 left textcolor ls 1
plot data index "numerical all points" using 1:2 with lines ls 3 dashtype (2,2), \
     data index "numerical mini-batches" using 1:2 with lines ls 3 dashtype (12,4), \
     data index "numerical momentum" using 1:2 with lines ls 3 dashtype solid, \
     data index "backprop mini-batches" using 1:2 with lines ls 2 dashtype (12,4), \
     data index "backprop momentum" using 1:2 with lines ls 2 dashtype solid, \
     data index "blind nudges" using 1:2 with lines ls 1
