# x on top leads straight to the product, and by way of the sum.
unset border
unset tics
unset label 1
set tmargin 0
set bmargin 0
set lmargin 0
set rmargin 0
set xrange [-0.6:3.4]
set yrange [-0.85:1.75]
plain(s) = s < 0 ? sprintf("−%g", -s) : sprintf("%g", s)
# The slopes that the first steps back have reached; `back` is 3 for all.
reached(step, text) = back < step ? "" : text
set label "{/:Italic x}" at -0.36,1 center textcolor ls 1
set label "sum" at 1.3,0.42 center textcolor ls 1
set label "product" at 2.6,0.92 center textcolor ls 1
set style arrow 1 head filled size 0.08,20 linecolor rgb "#202020" linewidth 1.2
set style arrow 2 head filled size 0.08,20 linecolor rgb "#b84e00" linewidth 1.2
set arrow from 0.23,1.03 to 2.36,0.62 arrowstyle 1
set arrow from 2.34,0.52 to 0.21,0.93 arrowstyle 2
set arrow from 0.16,0.84 to 1.1,0.16 arrowstyle 1
set arrow from 1.05,0.06 to 0.08,0.76 arrowstyle 2
set arrow from 0.23,0.04 to 1.05,-0.02 arrowstyle 1
set arrow from 1.05,-0.12 to 0.23,-0.06 arrowstyle 2
set arrow from 1.52,0.09 to 2.36,0.42 arrowstyle 1
set arrow from 2.4,0.33 to 1.54,-0.01 arrowstyle 2
set label "forward: values" at -0.5,-0.7 left textcolor ls 1
set label "backward: slopes of the product" at 3.3,-0.7 right textcolor ls 2
plot data index "nodes" using 1:2 with points ls 1 pointtype 6 pointsize 3.6 linewidth 1.2, \
     data index "nodes" using 1:2:(plain($3)) with labels center textcolor ls 1, \
     data index "nodes" using ($1 + ($1 > 2 ? 0.42 : 0)):($2 + ($1 > 2 ? 0 : $2 > 0.5 ? 0.33 : -0.33)):(reached($5, plain($4))) \
         with labels center textcolor ls 2, \
     "+" using (1.5):(0.52):(reached(2, "· " . plain(straight))) every ::0::0 with labels center textcolor ls 2, \
     "+" using (2.12):(0.04):(reached(2, "· " . plain(value_of_x))) every ::0::0 with labels center textcolor ls 2, \
     "+" using (0.36):(0.36):(reached(3, "· 1")) every ::0::0 with labels center textcolor ls 2
