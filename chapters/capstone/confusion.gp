# The confusion matrix: rows are what an image is, columns what the network says.
set terminal svg size 720,600 font "TeX Gyre Pagella,13" background rgb "white"
set output out."/confusion.svg"
set xlabel "the network says"
set ylabel "the image is"
set yrange [9.5:-0.5]
set xrange [-0.5:9.5]
set palette defined (0 "#ffffff", 1 "#66aee0")
set cbrange [0:*]
unset colorbox
unset key
set xtics rotate by -35
names = "T-shirt trouser pullover dress coat sandal shirt sneaker bag boot"
set for [i=1:10] xtics add (word(names, i) i - 1)
set for [i=1:10] ytics add (word(names, i) i - 1)
plot out."/confusion.dat" using 1:2:3 with image pixels, \
     "" using 1:2:(sprintf("%d", $3)) with labels textcolor rgb "#000000"
