# The chords of the central difference over relu's kink do not turn.
if (medium eq "svg") {
    set terminal svg size 480,250 font font.",15" enhanced dashed linewidth 1.2
} else {
    set terminal pdfcairo size 11.6cm,5.8cm font font.",10" enhanced dashed linewidth 1.4 \
        fontscale 0.85 dashlength 0.9
}
set xlabel "{/:Italic x}"
set label 1 "relu({/:Italic x})"
set xrange [-1.3:1.3]
set yrange [-0.15:1.3]
set xtics 0.5
set ytics 1
set label "{/:Italic h} = 1" at 1.08,0.9 textcolor ls 3
set label "{/:Italic h} = ½" at 0.56,0.42 textcolor ls 4
set label "{/:Italic h} = ¼" at 0.31,0.17 textcolor ls 5
plot data index "relu" using 1:2 with lines ls 1, \
     data index "chord 1" using 1:2 with linespoints ls 3, \
     data index "chord 0.5" using 1:2 with linespoints ls 4, \
     data index "chord 0.25" using 1:2 with linespoints ls 5
