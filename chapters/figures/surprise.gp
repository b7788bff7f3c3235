# Surprise: -ln p, with the losses of a guess among 2, 3 and 10 equal classes.
set xlabel "probability {/:Italic p} of what happened"
set label 1 "−ln {/:Italic p}"
set xrange [0:1.02]
set yrange [0:5]
set xtics 0.25
set ytics 1
plot data index "curve" using 1:2 with lines ls 1, \
     data index "equal" using 2:3:(0):(-$3) with vectors nohead ls 9, \
     data index "equal" using 2:3 with points ls 2, \
     data index "equal" using ($2 + 0.02):($3 + ($1 == 2 ? 0.2 : 0.35)):(sprintf("%.0f classes: ln %.0f = %.2f", $1, $1, $3)) \
         with labels left textcolor ls 2
