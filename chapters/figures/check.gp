set xlabel "step {/:Italic h}"
set label 1 "relative difference"
set label 1 at graph -0.05,1.07 left
set logscale xy
set xrange [1e-12:0.15]
set yrange [1e-12:3]
set format x "10^{%L}"
set format y "10^{%L}"
set xtics 1e-12,1000,1e-1
set mxtics 1
set mytics 1
set ytics 1e-12,1000,1
set arrow from 1e-12,1e-6 to 0.15,1e-6 nohead ls 9
set label "tolerance" at 1e-6,4e-6 center textcolor rgb "#595959"
set label "no biases" at 1e-8,0.9 center textcolor ls 3
set label "one weight a thousandth off" at 1e-7,6e-4 center textcolor ls 4
set label "right" at 3e-9,2e-10 right textcolor ls 2
plot data index "biases" using 1:2 with lines ls 3, \
     data index "slightly" using 1:2 with lines ls 4, \
     data index "right" using 1:2 with linespoints ls 2
