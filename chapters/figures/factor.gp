# The rate of the heavy ball against the learning rate: a V that becomes a trough with a flat floor.
set xlabel "{/:Italic ηλ}"
set label 1 "rate"
set xrange [0:4]
set yrange [0:1.45]
set xtics 1
set ytics 0.5
set arrow from 0,1 to 4,1 nohead ls 9
set label 2 "{/:Italic β} = 0" at 0.72,0.1 right textcolor ls 3
set label 3 "{/:Italic β} = 0.25" at 1.62,0.41 left textcolor ls 4
plot data index "none" using 1:2 with lines ls 3, \
     data index "some" using 1:2 with lines ls 4, \
     data index "much" using 1:2 with lines ls 2, \
     "+" using (2.75):(under_floor):(sprintf("{/:Italic β} = %g", beta)) every ::0::0 with labels left textcolor ls 2
