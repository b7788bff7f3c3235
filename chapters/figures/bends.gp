# The tent and the three bent lines whose sum it is.
set xlabel "{/:Italic x}"
set xrange [-2:2.05]
set yrange [-2.4:2.6]
set xtics 1
set ytics 1
set xzeroaxis ls 9
set label "relu({/:Italic x} + 1)" at 1.15,2.35 right textcolor ls 3
set label "relu({/:Italic x} − 1)" at 1.85,1.25 right textcolor ls 5
set label "−2 relu({/:Italic x})" at 0.8,-1.9 right textcolor ls 4
set label "their sum" at -0.62,0.72 right textcolor ls 2
plot data index "curves" using 1:2 with lines ls 3, \
     data index "curves" using 1:3 with lines ls 4, \
     data index "curves" using 1:4 with lines ls 5, \
     data index "curves" using 1:5 with lines ls 2 linewidth 3.2
