#!/bin/sh
# The cross-checks: every solution's derivative is explained by GSL's; and the numbers that others have
# published come out as published (the table in the curriculum: GSL manual, micrograd, CS231n, Mazur,
# Goh, Lessard et al., PyTorch's momentum).
set -u
out=build/test/crosscheck
status=0

say() { # RESULT NAME WHY
    if [ "$1" -eq 0 ]; then
        echo "ok $2"
    else
        echo "not ok $2: $3"
        status=1
    fi
}

make -s crosscheck >"$out" 2>&1
say $? "crosscheck: every difference is explained" "$(grep -i 'not explained' "$out" | head -n 3)"

awk '$1 == "chapter" { print $2, $3 }' build/list/table >"$out.chapters"
while read -r number folder; do
    [ -x "$MADE/crosscheck/$folder" ] && grep -q "^Chapter $number, .*each solution beside GSL" "$out"
    say $? "crosscheck covers chapter $folder" "nothing is printed for it"
done <"$out.chapters"

awk 'length > 80 { exit 1 }' "$out"
say $? "crosscheck fits 80 columns" "$(awk 'length > 80' "$out" | head -n 1)"

# published NAME NUMBER...: each stands in what was printed
published() {
    name=$1
    shift
    for number; do
        grep -q -e "$number" "$out"
        say $? "published: $name: $number" "not printed"
    done
}
published "GSL manual, numerical differentiation" '2.1213203120 +/- 0.0000005006' '0.0000000160 +/- 0.0000000339'
published "GSL manual, fitting" '^ *fit_line  *y = -106.6 + 0.06 x, chisq = 0.8'
published "micrograd" ' 24.7041 ' ' 138.8338 ' ' 645.5773 '
published "Mazur" ' 0.298371109 ' ' 0.35891648 ' ' 0.149780716 '
published "Goh, a condition number of 100" ' 0.980198 ' ' 0.818182 '
published "Lessard, Recht and Packard" ' -1.802449 ' ' 2.115918 ' ' 0.646531 '
published "momentum after a drop of the rate" ' -0.358355 ' ' -0.292384 '
! grep -qi 'NOT as published' "$out"
say $? "nothing differs from what was published" "$(grep -i 'NOT as published' "$out" | head -n 1)"
exit $status
