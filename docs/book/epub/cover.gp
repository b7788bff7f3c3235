# cover.gp: the cover of the EPUB, and what is shown beside a link to the pages: a walk downhill, by gradient descent on a
# quartic. Set: target, high (1800, or 630 for a link)
set terminal pngcairo size 1200,high font "TeX Gyre Pagella,40" enhanced background rgb "#fdfcf9" linewidth 3
set output target
set encoding utf8
unset border
unset tics
unset key
set margins 0,0,0,0
set multiplot

set label 1 "Downhill" at screen 0.1,(high == 1800 ? 0.84 : 0.78) font ",108" textcolor rgb "#22201c"
set label 2 "Gradient-based optimisation," at screen 0.1,(high == 1800 ? 0.75 : 0.5) font ",38" textcolor rgb "#635d52"
set label 3 "built by hand in C" at screen 0.1,(high == 1800 ? 0.715 : 0.4) font ",38" textcolor rgb "#635d52"

f(x) = x**4 / 4 - x**2 - x / 3
slope(x) = x**3 - 2 * x - 1.0 / 3
set samples 400
set xrange [-2.1:2.3]
set yrange [-2:7]
steps = 14
array walk[steps]
walk[1] = -0.1
do for [i = 2:steps] { walk[i] = walk[i-1] - 0.22 * slope(walk[i-1]) }
plot f(x) with lines linewidth 3 linecolor rgb "#22201c", \
     walk using (walk[$1]):(f(walk[$1])) with linespoints linewidth 2 linecolor rgb "#b84e00" pointtype 7 pointsize 3.5
unset multiplot
