# A velocity under a gradient that stays, and under one that changes its sign.
set xlabel "steps {/:Italic t}"
set label 1 "velocity {/:Italic v}"
set xrange [0:40]
set yrange [-1.5:11]
set ytics 5
set arrow from 0,steady to 40,steady nohead ls 9
set arrow from 0,0 to 40,0 nohead ls 9
set label 2 "gradient 1, 1, 1, …" at 14,6.3 textcolor ls 2
set label 3 "gradient 1, −1, 1, …" at 14,1.6 textcolor ls 3
plot data index "velocities" using 1:2 with linespoints ls 2 pointsize 0.4, \
     data index "velocities" using 1:3 with linespoints ls 3 pointsize 0.4 linewidth 1.4 dashtype solid
