# The loss of both networks while they are trained.
set terminal svg size 640,400 font "TeX Gyre Pagella,15" enhanced background rgb "white"
set output out."/loss.svg"
set border 3
set tics nomirror
set xlabel "epochs"
set ylabel "loss (mean of the last 3,200 images)"
set key top right
plot out."/plain.loss" using 1:2 with lines linewidth 1.6 linecolor rgb "#00689f" title "plain", \
     out."/momentum.loss" using 1:2 with lines linewidth 1.6 linecolor rgb "#b84e00" title "with momentum"
