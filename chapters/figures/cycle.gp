# A ball that goes round, beside two methods that come to rest.
set multiplot
set xrange [0:24]
set yrange [-4:4]
set xtics 6
set ytics 2
set arrow from 0,0 to 24,0 nohead ls 9
set xlabel "steps {/:Italic t}"
set label 1 "{/:Italic x_t}"
set bmargin at screen 0.26

set lmargin at screen 0.07
set rmargin at screen 0.47
set label 2 "heavy ball" at graph 0.5,1.09 center textcolor ls 2
plot data index "paths" using 1:2 with linespoints ls 2 linewidth 1.6 pointsize 0.5

set lmargin at screen 0.57
set rmargin at screen 0.96
set label 2 "descent" at graph 0.3,1.09 center textcolor ls 3
set label 3 "Nesterov" at graph 0.75,1.09 center textcolor ls 4
plot data index "paths" using 1:4 with linespoints ls 4 linewidth 1.4 pointsize 0.5, \
     data index "paths" using 1:3 with linespoints ls 3 linewidth 1.4 pointsize 0.45
unset multiplot
