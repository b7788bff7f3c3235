# Ten programs, one below the other; upright, what bounds them.
set xlabel "images a second"
set logscale x
set xrange [800:500000]
set xtics ("1,000" 1000, "10,000" 10000, "100,000" 100000)
set yrange [-10.7:-0.3]
set lmargin 19
set ytics scale 0 ("the book’s loops" -1, "naive product" -2, "order" -3, "blocks" -4, "OpenBLAS, double" -5, \
    "OpenBLAS, float" -6, "bytes" -7, "fused" -8, "panels" -9, "two threads" -10)
set arrow from sgemm_1,-10.7 to sgemm_1,-0.3 nohead ls 9
set arrow from sgemm_2,-10.7 to sgemm_2,-0.3 nohead ls 9
set arrow from walk,-10.7 to walk,-0.3 nohead ls 9
set label "memory" at walk,0.2 center textcolor rgb "#595959"
set label "sgemm" at sqrt(sgemm_1 * sgemm_2),0.2 center textcolor rgb "#595959"
plot data index "programs" using (800):(-$1):($2 - 800):(0) with vectors nohead ls 9, \
     data index "programs" using 2:(-$1) with points ls 2
