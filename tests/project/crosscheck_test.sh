#!/bin/sh
# The cross-checks: every solution's derivative is explained by GSL's; and the numbers that others have
# published come out as published (the table in the curriculum: GSL manual, micrograd, CS231n, Mazur,
# Goh, Lessard et al., PyTorch's momentum).
. tests/project/tap.sh

make -s crosscheck >"$said" 2>&1
result $? "crosscheck: every difference is explained" "$(grep -i 'not explained' "$said" | head -n 3)"

awk '$1 == "chapter" { chapter = $2 " " $3; next } chapter { print chapter; chapter = "" }' build/list/table >"$work/chapters"
while read -r number folder; do
    [ -x "$MADE/crosscheck/$folder" ] && grep -q "^Chapter $number, .*each solution beside GSL" "$said"
    result $? "crosscheck covers chapter $folder" "nothing is printed for it"
done <"$work/chapters"

awk 'length > 80 { exit 1 }' "$said"
result $? "crosscheck fits 80 columns" "$(awk 'length > 80' "$said" | head -n 1)"

# published NAME NUMBER...: each stands in what was printed
published() {
    name=$1
    shift
    for number; do
        grep -q -e "$number" "$said"
        result $? "published: $name: $number" "not printed"
    done
}
published "GSL manual, numerical differentiation" '2.1213203120 +/- 0.0000005006' '0.0000000160 +/- 0.0000000339'
published "GSL manual, fitting" '^ *fit_line  *y = -106.6 + 0.06 x, chisq = 0.8'
published "micrograd" ' 24.7041 ' ' 138.8338 ' ' 645.5773 '
published "Mazur" ' 0.298371109 ' ' 0.35891648 ' ' 0.149780716 '
published "Goh, a condition number of 100" ' 0.980198 ' ' 0.818182 '
published "Lessard, Recht and Packard" ' -1.802449 ' ' 2.115918 ' ' 0.646531 '
published "momentum after a drop of the rate" ' -0.358355 ' ' -0.292384 '
! grep -qi 'NOT as published' "$said"
result $? "nothing differs from what was published" "$(grep -i 'NOT as published' "$said" | head -n 1)"
finish
