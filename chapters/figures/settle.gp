# The mean square of the distance: two constant rates with their floors, and a decreasing rate.
set xlabel "steps"
set label 1 "mean square of the distance"
set label 1 at graph 0,1.09 left offset -5,0
set logscale xy
set xrange [1:4000]
set yrange [1e-3:2e2]
set format y "10^{%L}"
set ytics 10
set arrow from 1,small_floor to 4000,small_floor nohead ls 9
set label "floor of 0.01" at 1.3,small_floor * 0.55 left textcolor rgb "#595959"
set label "0.01" at 150,25 left textcolor ls 3
set label "1/{/:Italic t}" at 900,0.006 right textcolor ls 4
plot large_floor with lines ls 9, \
     data index "0.1" using 1:2 with lines ls 2, \
     data index "0.01" using 1:2 with lines ls 3, \
     data index "decreasing" using 1:2 with lines ls 4, \
     "+" using (1.3):(large_floor * 0.55):(sprintf("floor of %g", rate)) every ::0::0 \
         with labels left textcolor rgb "#595959", \
     data index "0.1" using 1:2:(sprintf("%g", rate)) every ::13::13 \
         with labels left offset 0.8,0.4 textcolor ls 2
