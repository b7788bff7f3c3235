# The network from top to bottom: values on the left, gradients on the right, weights at the sides.
unset border
unset tics
unset label 1
set tmargin 0
set bmargin 0
set lmargin 0
set rmargin 0
set xrange [-2.55:2.55]
set yrange [-4.55:0.5]
plain(s) = s < 0 ? sprintf("−%g", -s) : sprintf("%g", s)
two(a, b) = "(" . plain(a) . ", " . plain(b) . ")"
three(a, b, c) = "(" . plain(a) . ", " . plain(b) . ", " . plain(c) . ")"
set style arrow 1 head filled size 0.09,20 linecolor rgb "#202020" linewidth 1.2
set style arrow 2 head filled size 0.09,20 linecolor rgb "#b84e00" linewidth 1.2
set label "forward" at -0.95,0.35 center textcolor ls 1
set label "backward" at 0.95,0.35 center textcolor ls 2
array what[4] = ["dense", "relu", "dense", "softmax,\ncross-entropy"]
do for [i = 1:4] {
    set label what[i] at 0,-(i - 0.5) + (i == 4 ? 0.12 : 0) center textcolor ls 3
    set arrow from -1.0,-(i - 1) - 0.2 to -1.0,-i + 0.22 arrowstyle 1
}
do for [i = 2:4] { set arrow from 1.0,-i + 0.22 to 1.0,-(i - 1) - 0.2 arrowstyle 2 }
set label "{/:Italic W}_1, {/:Bold b}_1" at -2.4,-0.5 left textcolor ls 1
set label "{/:Italic W}_2, {/:Bold b}_2" at -2.4,-2.5 left textcolor ls 1
set arrow from -1.65,-0.5 to -1.08,-0.5 arrowstyle 1
set arrow from -1.65,-2.5 to -1.08,-2.5 arrowstyle 1
set label "d{/:Italic W}_1, d{/:Bold b}_1" at 2.5,-0.5 right textcolor ls 2
set label "d{/:Italic W}_2, d{/:Bold b}_2" at 2.5,-2.5 right textcolor ls 2
set arrow from 1.0,-0.78 to 1.5,-0.56 arrowstyle 2
set arrow from 1.08,-2.5 to 1.5,-2.5 arrowstyle 2
set label "{/:Bold x}" at -2.4,0 left textcolor ls 1
set label "{/:Bold z}_1" at -2.4,-1 left textcolor ls 1
set label "{/:Bold y}_1" at -2.4,-2 left textcolor ls 1
set label "logits" at -2.4,-3 left textcolor ls 1
set label "loss" at -2.4,-4 left textcolor ls 1
set label "d{/:Bold z}_1" at 2.5,-1 right textcolor ls 2
set label "d{/:Bold y}_1" at 2.5,-2 right textcolor ls 2
set label "dlogits" at 2.5,-3 right textcolor ls 2
plot data index "values" every ::0::0 using (-1):(-$1):(two($2, $3)) with labels center textcolor ls 1, \
     data index "values" every ::1::2 using (-1):(-$1):(three($2, $3, $4)) with labels center textcolor ls 1, \
     data index "values" every ::3::3 using (-1):(-$1):(two($2, $3)) with labels center textcolor ls 1, \
     data index "values" every ::4::4 using (-1):(-$1):(sprintf("%.3f", $2)) with labels center textcolor ls 1, \
     data index "gradients" every ::0::1 using (1):(-$1):(three($2, $3, $4)) with labels center textcolor ls 2, \
     data index "gradients" every ::2::2 using (1):(-$1):(two($2, $3)) with labels center textcolor ls 2, \
     data index "gradients" every ::3::3 using (1):(-$1):(plain($2)) with labels center textcolor ls 2
