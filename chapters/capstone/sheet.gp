# Test images with what the network says of them; wrong answers stand in another colour and in brackets.
set terminal pngcairo size 960,740 font "TeX Gyre Pagella,12" background rgb "white"
set output out."/sheet.png"
set yrange [143.5:-0.5]
set xrange [-0.5:185.5]
set palette defined (0 "#ffffff", 1 "#202020")
unset colorbox
unset key
unset border
unset tics
right(ok, text) = ok == 1 ? text : ""
wrong(ok, text) = ok == 1 ? "" : "(".text.")"
plot out."/sheet.dat" matrix using 1:2:3 with image, \
     out."/sheet.txt" using ($1 * 31 + 14):($2 * 36 + 4):(right($5, sprintf("%s %d%%", strcol(3), $4))) \
         with labels textcolor rgb "#007857", \
     "" using ($1 * 31 + 14):($2 * 36 + 4):(wrong($5, sprintf("%s %d%%", strcol(3), $4))) \
         with labels textcolor rgb "#b84e00"
