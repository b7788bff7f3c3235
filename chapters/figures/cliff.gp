# The loss after some steps against the learning rate: the cliff at 2/L.
set xlabel "learning rate"
set label 1 "loss"
set logscale y
set xrange [0:0.16]
set yrange [1e-6:1e6]
set format y "10^{%L}"
set mxtics 1
set mytics 1
set ytics 1e3
set xtics 0.05
set arrow from limit,1e-6 to limit,1e6 nohead ls 9
set label "2/{/:Italic L}" at limit + 0.002,3e-6 left textcolor rgb "#595959"
set label "5 steps" at 0.055,12 left textcolor ls 4
set label "20 steps" at 0.05,3e-2 left textcolor ls 3
set label "80" at 0.016,6e-2 left textcolor ls 2
plot data index "5 steps" using 1:2 with lines ls 4, \
     data index "20 steps" using 1:2 with lines ls 3, \
     data index "80 steps" using 1:2 with lines ls 2
