# The size of the activations behind each layer, for three sizes of the first weights.
set xlabel "layer"
set label 1 "size of the activations (root mean square)" at graph 0,1.09 left
set xrange [0:26.5]
set yrange [1e-4:1e4]
set logscale y
set format y "10^{%L}"
set mxtics 1
set mytics 1
set ytics 1e-4,100
set xtics 0,5,20
set label "variance 4/{/:Italic n}" at 20.5,twice textcolor ls 3
set label "variance 2/{/:Italic n}" at 20.5,he textcolor ls 2
set label "variance 1/{/:Italic n}" at 20.5,half textcolor ls 4
predicted(x, gain) = x > 20 ? NaN : (gain / 2.0) ** (x / 2)
plot for [gain in "1 2 4"] predicted(x, gain) with lines ls 9, \
     data index "sizes" using 1:4 with points ls 3, \
     data index "sizes" using 1:3 with points ls 2, \
     data index "sizes" using 1:2 with points ls 4
