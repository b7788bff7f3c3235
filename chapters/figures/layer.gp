# Two inputs on the left, three outputs on the right, a line for each weight. The numbers come from the
# program; here is only where they stand.
unset border
unset tics
unset label 1
set tmargin 0
set bmargin 0
set lmargin 0
set rmargin 0
set xrange [0.05:3.4]
set yrange [-0.5:2.7]
left = 0.35
right = 1.95
in(j) = 1.65 - 1.3 * j
out(i) = 2.1 - 1.1 * i
along(a, b, t) = a + (b - a) * t
near = 0.72
plain(s) = s < 0 ? sprintf("−%g", -s) : sprintf("%g", s)
signed(s) = s < 0 ? sprintf("− %g", -s) : sprintf("+ %g", s)

set label "inputs" at left,2.58 center textcolor ls 1
set label "weights" at along(left, right, 0.5),2.58 center textcolor ls 3
set label "outputs" at right,2.58 center textcolor ls 2

plot for [j = 0:1] data index "outputs" using (left + 0.15):(in(j)):(right - left - 0.3):(out($1) - in(j)) \
         with vectors nohead ls 9, \
     for [j = 0:1] data index "outputs" using (along(left, right, near)):(along(in(j), out($1), near)) \
         with points pointtype 7 pointsize 2.4 linecolor bgnd, \
     for [j = 0:1] data index "outputs" \
         using (along(left, right, near)):(along(in(j), out($1), near)):(plain(column(2 + j))) \
         with labels center textcolor ls 3, \
     data index "inputs" using (left):(in($1)) with points ls 1 pointtype 6 pointsize 4.2 linewidth 1.4, \
     data index "inputs" using (left):(in($1)):(plain($2)) with labels center textcolor ls 1, \
     data index "outputs" using (right):(out($1)) with points ls 2 pointtype 6 pointsize 4.2 linewidth 1.4, \
     data index "outputs" using (right):(out($1)):(plain($6)) with labels center textcolor ls 2, \
     data index "outputs" \
         using (2.25):(out($1)):(sprintf(with_relu ? "relu(%s %s)" : "%s %s", plain($5 - $4), signed($4))) \
         with labels left textcolor ls 1, \
     "+" using (2.25):(2.58):(with_relu ? "relu(sum and bias)" : "sum and bias") every ::0::0 \
         with labels left textcolor ls 1
