# Nodes in a row, their second operands beneath. Numbers come from the program.
unset border
unset tics
unset label 1
set tmargin 0
set bmargin 0
set lmargin 0
set rmargin 0
set xrange [-0.5:3.6]
set yrange [-0.75:1.95]
plain(s) = s < 0 ? sprintf("−%g", -s) : sprintf("%g", s)
set label "{/:Italic w}" at -0.32,1 center textcolor ls 1
set label "{/:Italic x}" at -0.32,0 center textcolor ls 1
set label "{/:Italic b}" at 0.68,0 center textcolor ls 1
set label "{/:Italic y}_{true}" at 1.62,0 center textcolor ls 1
set label "{/:Italic x}_1 = {/:Italic x w}" at 1,1.55 center textcolor ls 1
set label "{/:Italic x}_2 = {/:Italic x}_1 + {/:Italic b}" at 2,1.55 center textcolor ls 1
set label "loss" at 3,1.55 center textcolor ls 1
# forward
r = 0.2
thin = medium eq "svg" ? 0.5 : 1.4
set style arrow 1 head filled size 0.07,20 linecolor rgb "#202020" linewidth 1.2
set style arrow 2 head filled size 0.07,20 linecolor rgb "#b84e00" linewidth 1.2
do for [i = 0:2] {
    set arrow from i + r,1.05 to i + 1 - r,1.05 arrowstyle 1
    set arrow from i + 1 - r,0.93 to i + r,0.93 arrowstyle 2
    set arrow from i + 0.1,0.17 to i + 0.8,0.89 arrowstyle 1
}
set arrow from 1.9,0.8 to 1.2,0.08 arrowstyle 2
# The slopes that the first steps back have reached; `back` is 4 for all.
reached(step, text) = back < step ? "" : text
set label "forward: values" at -0.4,-0.6 left textcolor ls 1
set label "backward: slopes of the loss" at 3.5,-0.6 right textcolor ls 2
plot data index "nodes" using 1:2 with points ls 1 pointtype 6 pointsize 3.6 linewidth thin, \
     data index "nodes" using 1:2:(plain($3)) with labels center textcolor ls 1, \
     data index "leaves" using 1:2 with points ls 1 pointtype 6 pointsize 3.6 linewidth thin, \
     data index "leaves" using 1:2:(plain($3)) with labels center textcolor ls 1, \
     data index "nodes" using 1:(1.32):(reached(4 - $1, plain($4))) with labels center textcolor ls 2, \
     data index "bias" using 1:(-0.32):(reached(3, plain($2))) with labels center textcolor ls 2, \
     "+" using (0.5):(0.78):(reached(4, "· " . plain(value_of_x))) every ::0::0 with labels center textcolor ls 2, \
     "+" using (1.5):(0.78):(reached(3, "· 1")) every ::0::0 with labels center textcolor ls 2, \
     "+" using (2.5):(0.78):(reached(2, "· " . plain(sign))) every ::0::0 with labels center textcolor ls 2, \
     "+" using (1.64):(0.36):(reached(3, "· 1")) every ::0::0 with labels left textcolor ls 2
