set xlabel "epochs"
set label 1 "loss"
set xrange [0:10]
set yrange [0:1]
set xtics 2
set ytics 0.5
set key top right
plot data index "plain" using 1:2 with lines ls 3 linewidth 1.4 title "plain", \
     data index "momentum" using 1:2 with lines ls 2 linewidth 1.4 title "with momentum"
