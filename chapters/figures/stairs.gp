set xlabel "{/:Italic x} − 1, in units of 2^{−52}"
set label 1 "{/:Italic e}^{ {/:Italic x}} − {/:Italic e}"
set xrange [-9:9]
set yrange [-27:27]
set xtics 4
set ytics 8
set label 2 "what a double holds" at 2.2,2.5 left textcolor ls 2
set label 3 "without rounding" at -0.6,9 right textcolor ls 9
plot data index "stairs" using 1:3 with lines ls 9 linewidth 1.4, \
     "" index "stairs" using 1:2 with histeps ls 2 linewidth 1.6, \
     "+" using (-4):(left):(8):(right - left) every ::0::0 with vectors nohead ls 3, \
     "+" using (-4):(left) every ::0::0 with points ls 3, "+" using (4):(right) every ::0::0 with points ls 3
