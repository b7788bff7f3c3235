# Four weighted points, the best line, and the line of a descent that has hardly begun.
set xlabel "year"
set label 1 "height"
set xrange [1966:2004]
set yrange [10.5:14.5]
set xtics 1970,10
set ytics 1
set label 2 "the best line" at 1981.5,12.05 left textcolor ls 2
set label 3 "after a million steps on raw years" at 1967,13.05 left textcolor ls 3
plot data index "lines" using 1:3 with lines ls 3, \
     data index "lines" using 1:2 with lines ls 2, \
     data index "points" using 1:2:(3.2 * sqrt($3)) with points pointtype 7 pointsize variable linecolor rgb "#202020"
