# The confusion matrix in numbers: what is right in ink, mistakes of 50 or more in colour, the rest quiet.
if (medium eq "svg") {
    set terminal svg size 480,400 font font.",15" enhanced dashed linewidth 1.2
} else {
    set terminal pdfcairo size 11.6cm,9.4cm font font.",10" enhanced dashed linewidth 1.4 fontscale 0.85 dashlength 2
}
names = "T-shirt trouser pullover dress coat sandal shirt sneaker bag boot"
unset border
set label 1 "the image is" at graph -0.02,1.06 right
set lmargin 9
set tmargin 2.2
set bmargin 6.5
set xrange [-0.6:9.6]
set yrange [9.6:-0.6]
set tics scale 0
set xlabel "the network says" offset 0,-1.2
set for [i=1:10] xtics add (word(names, i) i - 1) rotate by -35
set for [i=1:10] ytics add (word(names, i) i - 1)
plot data index "confusion" using 2:1:($1 == $2 ? sprintf("{/:Bold %d}", $3) : "") with labels textcolor ls 1, \
     "" index "confusion" using 2:1:($1 != $2 && $3 >= 50 ? sprintf("%d", $3) : "") with labels textcolor ls 2, \
     "" index "confusion" using 2:1:($1 != $2 && $3 > 0 && $3 < 50 ? sprintf("%d", $3) : "") with labels textcolor rgb "#595959"
