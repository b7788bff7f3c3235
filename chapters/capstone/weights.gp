# The weights of the first 40 hidden units, each as a picture: blue is negative, orange is positive.
set terminal pngcairo size 960,700 font "TeX Gyre Pagella,12" background rgb "white"
set output out."/weights.png"
set yrange [179.5:-0.5]
set xrange [-0.5:247.5]
set palette defined (-1 "#00689f", 0 "#ffffff", 1 "#b84e00")
set cbrange [-0.4:0.4]
unset key
unset colorbox
unset border
unset tics
plot out."/weights.dat" matrix using 1:2:3 with image
