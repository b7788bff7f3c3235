# The shares that end in the deeper valley, against the momentum.
set xlabel "{/:Italic β}"
set label 1 "share"
set xrange [0:1]
set yrange [0:1.1]
set ytics 0.5
set label 2 "begun in the deeper valley" at 0.05,0.92 textcolor ls 3
set label 3 "begun in the shallow one" at 0.05,0.09 textcolor ls 2
plot data index "shares" using 1:3 with lines ls 3, \
     data index "shares" using 1:2 with lines ls 2
