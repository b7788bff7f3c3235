# Ten images with the names of their classes, and the weights of ten hidden units. Both are rasters.
if (medium eq "svg") {
    set terminal svg size 480,420 font font.",15" enhanced dashed linewidth 1.2
} else {
    set terminal pdfcairo size 11.6cm,10cm font font.",10" enhanced dashed linewidth 1.4 fontscale 0.85 dashlength 2
}
set multiplot
unset border
unset tics
unset colorbox
unset label 1
set linetype 1 linecolor rgb "#202020"
set lmargin at screen 0.02
set rmargin at screen 0.98
set xrange [-0.5:159.5]
set yrange [63.5:-0.5]
names = "T-shirt trouser pullover dress coat sandal shirt sneaker bag boot"

set tmargin at screen 0.97
set bmargin at screen 0.52
set cbrange [0:255]
set palette defined (0 "#ffffff", 1 "#202020")
set for [i=1:10] label 10+i word(names, i) at (i - 1) % 5 * 32 + 14,int((i - 1) / 5) * 32 + 29.6 center front boxed font medium eq "svg" ? ",11" : ",8"
plot data index "images" matrix using 1:2:3 with image

unset for [i=1:10] label 10+i
set tmargin at screen 0.46
set bmargin at screen 0.01
set cbrange [-128:128]
set palette defined (-1 "#00689f", 0 "#ffffff", 1 "#b84e00")
plot data index "weights" matrix using 1:2:3 with image
unset multiplot
