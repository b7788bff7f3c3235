# Three scores on the left, the probabilities that softmax makes of them on the right.
set multiplot
set tmargin at screen 0.86
set bmargin at screen 0.2
set xrange [-0.6:2.6]
set xtics 0,1,2
set xlabel "class"
set style fill transparent solid 0.35 noborder

set lmargin at screen 0.1
set rmargin at screen 0.48
set yrange [-4.2:4.2]
set ytics 2
set xzeroaxis ls 9
set label 1 "score"
plot data index "scores" using 1:2:($1 - 0.3):($1 + 0.3):(0):2 with boxxyerror ls 3, \
     data index "scores" using 1:2 with points ls 3

set lmargin at screen 0.6
set rmargin at screen 0.98
set yrange [0:1.05]
set ytics 0.5
set label 1 "probability"
plot data index "scores" using 1:3:($1 - 0.3):($1 + 0.3):(0):3 with boxxyerror ls 2, \
     data index "scores" using 1:3 with points ls 2
unset multiplot
