# A ball that goes round, and two methods that come to rest.
set xlabel "steps {/:Italic t}"
set label 1 "{/:Italic x_t}"
set xrange [0:24]
set yrange [-8:4]
set ytics (-4,-2,0,2,4)
set arrow from 0,0 to 24,0 nohead ls 9
set key bottom right
plot data index "paths" using 1:2 with linespoints ls 2 linewidth 1.6 pointsize 0.5 title "heavy ball", \
     data index "paths" using 1:4 with linespoints ls 4 linewidth 1.4 pointsize 0.5 title "Nesterov", \
     data index "paths" using 1:3 with linespoints ls 3 linewidth 1.4 pointsize 0.45 title "descent"
