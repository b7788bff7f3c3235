# The rate of each step under three schedules.
set xlabel "step {/:Italic t}"
set label 1 "rate, as a part of the highest" at graph 0,1.09 left
set xrange [0:100]
set yrange [0:1.05]
set xtics 0,20
set ytics 0,0.25,1
set mxtics 1
set mytics 1
set label "in steps" at 51,0.16 left textcolor ls 4
set label "cosine" at 39,0.61 right textcolor ls 3
set label "warm-up and cosine" at 60,0.52 left textcolor ls 2
plot data index "rates" using 1:2 with steps ls 4, \
     data index "rates" using 1:3 with lines ls 3, \
     data index "rates" using 1:4 with lines ls 2
