# The curve, three secants through its point at 1, and the tangent that they turn into.
set xlabel "{/:Italic x}"
set label 1 "{/:Italic f}({/:Italic x})"
set xrange [0.4:2.12]
set yrange [-1.6:4.2]
set ytics 2
line(slope, x) = -1 + slope * (x - 1)

set label "{/:Italic x}³ − 2{/:Italic x}" at 1.89,2.35 textcolor ls 1
set label "{/:Italic h} = 1" at 1.55,line(slope_1, 1.55) + 0.35 right textcolor ls 3
set label "{/:Italic h} = 0.5" at 2.12,line(slope_2, 2.12) - 0.8 right textcolor ls 4
set label "{/:Italic h} = 0.1" at 2.12,line(slope_3, 2.12) + 0.3 right textcolor ls 5
set label "tangent, slope 1" at 2.12,-0.45 right textcolor ls 2

plot [0.6:2.1] data index "curve" using 1:2 with lines ls 1, \
     line(slope_1, x) with lines ls 3, \
     line(slope_2, x) with lines ls 4, \
     line(slope_3, x) with lines ls 5, \
     line(1, x) with lines ls 2, \
     data index "points" using 2:3 with points ls 1, \
     "+" using (1):(-1) every ::0::0 with points ls 2 pointsize 1
