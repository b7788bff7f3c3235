# Two maps side by side: the regions of the guesses, tinted, and the points.
unset border
unset tics
unset label 1
set xrange [-1.7:1.7]
set yrange [-1.7:1.7]
set size ratio -1
set style fill transparent solid 0.22 noborder
half = 1.7 / 90
set multiplot layout 1,2 margins 0.01,0.99,0.01,0.84 spacing 0.03
do for [map in "before after"] {
    set title map eq "before" ? sprintf("before: loss %.2f\n%d points right", loss_before, right_before) : \
              sprintf("after: loss %.2f\n%d points right", loss_after, right_after) \
              textcolor rgb "#202020" offset 0,-0.6
    plot for [c = 0:2] data index map using ($4 == c ? $1 : NaN):2:($1 - half):($1 + half):2:3 \
             with boxxyerror linestyle 2 + c, \
         for [c = 0:2] data index "points" using 1:($3 == c ? $2 : NaN) with points linestyle 2 + c
}
unset multiplot
