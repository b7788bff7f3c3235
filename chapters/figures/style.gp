# style.gp: how every figure looks. Loaded before NAME.gp with these set:
#
#     name      of the figure          data      what its program printed
#     medium    "svg" or "pdf"         target    where the drawing goes
#
# The colours are those of Okabe and Ito, which colour-blind readers tell apart, made dark enough for
# text; each also has its own dash or point. On the screen docs/book/screen/drawing.lua replaces each by a
# variable of style.css, so that a figure follows the theme of its page: no other colour may be used.

font = "TeX Gyre Pagella"
if (medium eq "svg") {
    set terminal svg size 480,310 font font.",15" enhanced dashed linewidth 1.2
} else {
    set terminal pdfcairo size 11.6cm,7.2cm font font.",10" enhanced dashed linewidth 1.4 \
        fontscale 0.85 dashlength 2
}
set output target

# 1 the function itself · 2 what is found or learned · 3 … 6 rivals · 9 a guide
set style line 1 linewidth 2.2 linecolor rgb "#202020" dashtype solid    pointtype 7 pointsize 0.7
set style line 2 linewidth 2.2 linecolor rgb "#b84e00" dashtype solid    pointtype 7 pointsize 0.7
set style line 3 linewidth 2.2 linecolor rgb "#00689f" dashtype (12,4)   pointtype 5 pointsize 0.6
set style line 4 linewidth 2.2 linecolor rgb "#007857" dashtype (4,3)    pointtype 9 pointsize 0.8
set style line 5 linewidth 2.2 linecolor rgb "#a8467c" dashtype (12,3,3,3) pointtype 13 pointsize 0.8
set style line 6 linewidth 2.2 linecolor rgb "#876000" dashtype (2,2)    pointtype 11 pointsize 0.8
set style line 9 linewidth 0.8 linecolor rgb "#8c8c8c" dashtype solid    pointtype 6 pointsize 0.7

# Two axes, no box; a quiet frame for what matters. The name of the upright axis stands above it, where
# it costs no width: set label 1 "{/:Italic f}" moves there what one would give to `set ylabel`.
set tmargin 2.2
set label 1 at graph 0,1.09 center textcolor rgb "#202020"
set border 3 linewidth 0.8 linecolor rgb "#8c8c8c"
set tics nomirror scale 0.6 textcolor rgb "#595959"
set xlabel textcolor rgb "#202020"
set ylabel textcolor rgb "#202020"
set minussign
set encoding utf8
set key noautotitle top left Left reverse samplen 2.2 spacing 1.25 textcolor rgb "#202020"
# A label that is boxed covers the lines behind it.
set style textbox opaque noborder fillcolor rgb "white" margins 0.3,0.3
set samples 300
unset mouse

# The program's values, by name.
load data_values
