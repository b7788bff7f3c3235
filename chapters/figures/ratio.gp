# The error against the steps: straight lines on a logarithmic axis, as predicted.
set xlabel "steps"
set label 1 "error"
set logscale y
set xrange [0:60]
set yrange [1e-7:4]
set mxtics 1
set mytics 1
set ytics 1e2
set format y "10^{%L}"
set xtics 20
set label 2 "{/:Italic κ} = 4" at 22,1.2e-4 left textcolor ls 2
set label 3 "{/:Italic κ} = 16" at 42,5e-2 left textcolor ls 3
set label 4 "{/:Italic κ} = 64" at 42,1.2 left textcolor ls 4
plot for [k = 0:2] data index word("4 16 64", k + 1) using 1:3 with lines ls 9, \
     for [k = 0:2] data index word("4 16 64", k + 1) using 1:2 with points linestyle 2 + k
