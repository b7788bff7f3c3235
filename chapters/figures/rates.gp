# Three walks on x^2, side by side: creeping, swinging, leaving.
set xrange [-2.3:2.3]
set yrange [0:5.3]
set xtics 2
set border 1
unset ytics
set multiplot
set tmargin at screen 0.83
set bmargin at screen 0.2
set samples 101
set xlabel "{/:Italic x}"

set lmargin at screen 0.02
set rmargin at screen 0.32
set label 1 "{/:Italic η} = 0.1" at graph 0.5,1.12
plot x**2 with lines ls 1, data index "creeps" using 2:3 with linespoints ls 2, \
     data index "creeps" every ::0::0 using 2:3 with points ls 2 pointtype 6 pointsize 1.5

set lmargin at screen 0.35
set rmargin at screen 0.65
set label 1 ""
plot x**2 with lines ls 1, data index "swings" using 2:3 with linespoints ls 2, \
     data index "swings" every ::0::0 using 2:3 with points ls 2 pointtype 6 pointsize 1.5, \
     "+" using (0):(5.3):(sprintf("{/:Italic η} = %g", rate)) every ::0::0 \
         with labels center offset first 0,0.636 textcolor rgb "#202020"

set lmargin at screen 0.68
set rmargin at screen 0.98
set label 1 "{/:Italic η} = 1.1"
plot x**2 with lines ls 1, data index "leaves" using 2:3 with linespoints ls 2, \
     data index "leaves" every ::0::0 using 2:3 with points ls 2 pointtype 6 pointsize 1.5
unset multiplot
