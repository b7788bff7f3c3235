# The race of kappa: steps to a millionth of the distance, both axes logarithmic.
set xlabel "{/:Italic κ}"
set label 1 "steps"
set logscale xy
set format x "10^{%L}"
set format y "10^{%L}"
set xrange [1:1e4]
set yrange [1:4e5]
set label 2 "descent" at 200,4000 right textcolor ls 3
set label 3 "Nesterov" at 1800,2400 center textcolor ls 4
set label 4 "heavy ball" at 500,120 left textcolor ls 2
plot data index "steps" using 1:2 with lines ls 3, \
     data index "steps" using 1:4 with lines ls 4, \
     data index "steps" using 1:3 with lines ls 2
