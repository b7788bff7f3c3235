# How far the class is with each exercise: a bar of four shares, in the order of the book.
rows = int(system(sprintf("awk 'NF == 0 { exit } { n++ } END { print n + 0 }' '%s'", data)))
set terminal svg size 720, (80 + 22 * rows) font font.",14" enhanced dashed linewidth 1.2
unset border
unset label 1
set tmargin 3
set lmargin 29
set rmargin 3
set xrange [0:1]
set yrange [rows - 0.4 : -0.6]
set ytics noenhanced
set xtics ("0 %%" 0, "50 %%" 0.5, "100 %%" 1)
set style fill solid 0.85 noborder
set key top outside horizontal center
plot data index 0 using (0):0:(0):2:($0 - 0.36):($0 + 0.36):ytic(1) with boxxyerror fillcolor rgb "#007857" title "right", \
     data index 0 using 2:0:2:($2 + $3):($0 - 0.36):($0 + 0.36) with boxxyerror fillcolor rgb "#00689f" title "in part", \
     data index 0 using ($2 + $3):0:($2 + $3):($2 + $3 + $4):($0 - 0.36):($0 + 0.36) with boxxyerror fillcolor rgb "#b84e00" title "wrong", \
     data index 0 using ($2 + $3 + $4):0:($2 + $3 + $4):(1):($0 - 0.36):($0 + 0.36) with boxxyerror fillcolor rgb "#8c8c8c" fillstyle solid 0.3 title "to do"
