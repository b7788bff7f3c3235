# How the class's points are spread: the number of students in each tenth.
set terminal svg size 720,260 font font.",14" enhanced dashed linewidth 1.2
set label 1 "students" at graph 0,1.14
set xrange [0:1]
set yrange [0:*]
set xlabel "share of the points"
set xtics ("0" 0, "20 %%" 0.2, "40 %%" 0.4, "60 %%" 0.6, "80 %%" 0.8, "100 %%" 1)
set style fill solid 0.85 noborder
set boxwidth 0.09
tenth(x) = 0.05 + 0.1 * (x >= 1 ? 9 : floor(10 * x))
set table $tenths
plot data index 1 using (tenth($1)):(1) smooth frequency with boxes
unset table
stats $tenths using 2 name "most" nooutput
step = most_max > 20 ? 10 * ceil(most_max / 100.0) : most_max > 10 ? 5 : most_max > 5 ? 2 : 1 # no half students
set ytics step
set yrange [0:step * ceil(most_max / step)]
plot data index 1 using (tenth($1)):(1) smooth frequency with boxes fillcolor rgb "#00689f"
