# Three number lines, each shifted so that the point in question lies in the middle.
unset border
unset tics
unset label 1
set tmargin 0
set bmargin 0
set lmargin 0
set rmargin 0
set xrange [-0.35:2.35]
set yrange [-0.68:0.68]
set label "{/:Italic x}" at 0,0.6 center textcolor ls 1
set label "{/:Italic x}_1 = {/:Italic g}({/:Italic x})" at 1,0.6 center textcolor ls 1
set label "{/:Italic y} = {/:Italic f}({/:Italic x}_1)" at 2,0.6 center textcolor ls 1
set label "slope 2" at 0.5,-0.58 center textcolor ls 3
set label "slope −½" at 1.5,-0.58 center textcolor ls 3
do for [i = 0:2] { set arrow from i,-0.5 to i,0.5 nohead ls 9 }
set label "1" at 0,-0.58 center textcolor ls 2
set label "2" at 1,-0.58 center textcolor ls 2
set label "1" at 2,-0.58 center textcolor ls 2
plot data index "arrows" using (0.03):($1 - 1):(0.94):($2 - 2 - ($1 - 1)) with vectors size 0.05,18 filled ls 9, \
     data index "arrows" using (1.03):($2 - 2):(0.94):($3 - 1 - ($2 - 2)) with vectors size 0.05,18 filled ls 9, \
     data index "arrows" every ::4::4 using (0.03):($1 - 1):(0.94):($2 - 2 - ($1 - 1)) \
         with vectors size 0.05,18 filled ls 2, \
     data index "arrows" every ::4::4 using (1.03):($2 - 2):(0.94):($3 - 1 - ($2 - 2)) \
         with vectors size 0.05,18 filled ls 2, \
     data index "arrows" using (0):($1 - 1) with points ls 1 pointsize 0.4, \
     data index "arrows" using (1):($2 - 2) with points ls 1 pointsize 0.4, \
     data index "arrows" using (2):($3 - 1) with points ls 1 pointsize 0.4
