# The race in seconds. Its colours are those of race_backprop.gp.
set xlabel "seconds until the loss is 0.3"
set logscale x
set xrange [1e-4:10]
set format x "10^{%L}"
set xtics 1e-4,100,1
set mxtics 1
set yrange [-7.6:-0.4]
set lmargin 28
set ytics scale 0 ("blind nudges" -1, "differences, all points" -2, "… mini-batches" -3, "… momentum" -4, \
    "backpropagation, all points" -5, "… mini-batches" -6, "… momentum" -7)
colour(i) = i == 1 ? 1 : i < 5 ? 3 : 2
plot data index "race" using (1e-4):(-$1):($2 - 1e-4):(0) with vectors nohead ls 9, \
     for [i = 1:7] data index "race" every ::(i - 1)::(i - 1) using 2:(-$1) with points ls colour(i)
