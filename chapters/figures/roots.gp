# The paths of the two eigenvalues.
set size ratio -1
set xrange [-1.25:1.25]
set yrange [-1.08:1.08]
set xtics 1
set ytics 1
set xlabel "real part"
set label 1 "imaginary part" left
set parametric
set trange [0:2 * pi]
set label 2 "|{/:Italic z}| = 1" at 0.78,0.75 left textcolor ls 9
set label 4 "1" at 1.05,0.12 left textcolor ls 2
set label 5 "β" at 0.6,0.12 center textcolor ls 3
set arrow 2 from 0.42,0.681 to 0.38,0.704 head filled size 0.09,20 ls 2
set arrow 3 from 0.42,-0.681 to 0.38,-0.704 head filled size 0.09,20 ls 3
set label 3 "|{/:Italic z}| = √β" at 0,0.6 center textcolor ls 1
set arrow 1 from -1.25,0 to 1.25,0 nohead ls 9
plot cos(t),sin(t) with lines ls 9, data index "first" using 2:3 with lines ls 2, \
     "" index "second" using 2:3 with lines ls 3
