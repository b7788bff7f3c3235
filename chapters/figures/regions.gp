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
plot for [c = 0:2] data index "before" using ($4 == c ? $1 : NaN):2:($1 - half):($1 + half):2:3 with boxxyerror ls 2 + c, \
     for [c = 0:2] data index "points" using 1:($3 == c ? $2 : NaN) with points ls 2 + c, \
     "+" using (0):(1.7):(sprintf("before: loss %.2f", loss_before)) every ::0::0 \
         with labels center offset first 0,0.5 textcolor rgb "#202020", \
     "+" using (0):(1.7):(sprintf("%g points right", right_before)) every ::0::0 \
         with labels center offset first 0,0.2 textcolor rgb "#202020"
plot for [c = 0:2] data index "after" using ($4 == c ? $1 : NaN):2:($1 - half):($1 + half):2:3 with boxxyerror ls 2 + c, \
     for [c = 0:2] data index "points" using 1:($3 == c ? $2 : NaN) with points ls 2 + c, \
     "+" using (0):(1.7):(sprintf("after: loss %.2f", loss_after)) every ::0::0 \
         with labels center offset first 0,0.5 textcolor rgb "#202020", \
     "+" using (0):(1.7):(sprintf("%g points right", right_after)) every ::0::0 \
         with labels center offset first 0,0.2 textcolor rgb "#202020"
unset multiplot
