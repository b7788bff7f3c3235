#!/bin/sh
# A class of 200 gets the same marks from make grade, through Slurm and from the Gradescope autograder. Its submissions are
# right, wrong, empty, hostile and oddly packed, made of solutions/, tests/*/mistakes/ and tests/project/hostile/.
#
#     sh tests/project/class_of_200.sh [WAY...]     as root; WAY: slurm, gradescope; otherwise both
#
# STUDENTS=200 says how many. Prints for each way how long it took, how much CPU time, and whether the marks are the same.
# Needs what make setup test slurm installs, and half an hour on an idle machine.
# shellcheck disable=SC2317 # `measured` calls what would not be reached
. tests/project/tap.sh
needs zip unzip jq
MADE=${MADE:-build/gcc}
class=$work/test-200
marks=build/marks/test-200
rm -rf "$marks"
mkdir -p "$class"

# ---- The class ----

git ls-files 'solutions/*/*.c' ':!solutions/crosscheck/*' >"$work/right"
git ls-files 'tests/*/mistakes/*.c' >"$work/wrong"
git ls-files 'tests/project/hostile/*.c' >"$work/hostile"

# nth LIST N: one line of a list, which is thought to go on from the start
nth() {
    sed -n "$((($2 - 1) % $(wc -l <"$work/$1") + 1))p" "$work/$1"
}

# The path of an answer below a student's folder: CHAPTER/EXERCISE.c
place_of() {
    case $1 in
    solutions/*) echo "${1#solutions/}" ;;
    tests/project/hostile/*) grep -h "^[^#]" tests/exercises | awk -v name="$(sed -n 's|^// for: ||p' "$1" | head -n 1)" \
        '$1 == "chapter" { folder = $3 } $1 == name { print folder "/" name ".c" }' ;;
    *) echo "$1" | sed 's|^tests/\([a-z]*\)/mistakes/\([a-z_]*\)/.*|\1/\2.c|' ;;
    esac
}

# give STUDENT FILE: puts the file where a student has it
give() {
    path=$class/$1/$(place_of "$2")
    mkdir -p "${path%/*}"
    cp "$2" "$path"
}

# pack STUDENT N: in one of the ways in which students pack
pack() {
    (
        cd "$class/$1" || exit
        case $(($2 % 5)) in
        0) zip -qr "../$1.zip" . && rm -rf "../$1" ;;
        1) tar -czf "../$1.tar.gz" . && rm -rf "../$1" ;;
        2) mkdir -p "my work/Downhill-main/code" && mv ./*/ "my work/Downhill-main/code/" 2>/dev/null ;;
        3) find . -name '*.c' | while read -r file; do mv "$file" "$(basename "$file" .c)-1.c"; done ;;
        4) zip -qr inner.zip . && find . -mindepth 1 ! -name inner.zip -delete ;;
        esac
    )
}

i=0
while [ "$i" -lt "${STUDENTS:-200}" ]; do
    i=$((i + 1))
    student=$(printf 'student-%03d' "$i")
    mkdir -p "$class/$student"
    case $((i % 5)) in
    0) give "$student" "$(nth right $((i / 5)))" ;;
    1) give "$student" "$(nth wrong $((7 * i)))" ;;
    2) case $((i % 3)) in
        0) : ;;
        1) echo 'I was ill.' >"$class/$student/notes.txt" ;;
        2) mkdir -p "$class/$student/engine" && cp "$MADE/skeletons/engine/softmax.c" "$class/$student/engine/" ;;
        esac ;;
    3) give "$student" "$(nth hostile $((3 * i)))" ;;
    4)
        give "$student" "$(nth right $i)"
        give "$student" "$(nth wrong $((11 * i)))"
        pack "$student" "$((i / 5))"
        ;;
    esac
done

# ---- Three ways ----

# measured COMMAND...: the seconds it took, and the CPU time in it, go to $work/took
measured() {
    start=$(date +%s)
    (
        "$@"
        times >"$work/cpu"
    )
    echo "$(($(date +%s) - start)) s, CPU $(tail -n 1 "$work/cpu") (user, system)" >"$work/took"
}

one_machine() { make -s grade FROM="$class" >"$work/one-machine.txt" 2>&1; }
through_slurm() { make -s grade FROM="$class" ENGINE=slurm >"$work/slurm.txt" 2>&1; }

# The autograder, once for each submission; the same table as that of make grade, without the points of each exercise.
through_gradescope() {
    mkdir -p "$AUTOGRADER/source"
    unzip -q build/gradescope.zip -d "$AUTOGRADER/source"
    for given in "$class"/*; do
        name=${given##*/}
        rm -rf "$AUTOGRADER/submission" "$AUTOGRADER/results"
        mkdir -p "$AUTOGRADER/submission"
        if [ -d "$given" ]; then cp -R "$given/." "$AUTOGRADER/submission/"; else cp "$given" "$AUTOGRADER/submission/"; fi
        echo "{\"id\": \"$name\"}" >"$AUTOGRADER/submission_metadata.json"
        env -u MAKEFLAGS -u MAKELEVEL -u MADE -u CC sh "$AUTOGRADER/source/run_autograder" >>"$work/gradescope.txt" 2>&1
        jq -r --arg name "$(echo "$name" | sed 's/\.zip$//; s/\.tar\.gz$//')" \
            '"\($name),\(.score // "failed")"' "$AUTOGRADER/results/results.json"
    done | awk -F, -v OFS=, '$2 != "failed" { $2 = sprintf("%.6g", $2) } { print }' | LC_ALL=C sort >"$work/gradescope.csv"
}

measured one_machine
cp "$marks/marks.csv" "$work/one-machine.csv"
echo "make grade: $(cat "$work/took"): $(tail -n 3 "$work/one-machine.txt" | head -n 1)"
[ "$(wc -l <"$work/one-machine.csv")" -eq "$((${STUDENTS:-200} + 1))" ]
result $? "everybody has a line in the table"

[ $# -gt 0 ] || set -- slurm gradescope
for way; do
    case $way in
    slurm)
        . tests/project/cluster.sh
        rm -rf "$marks"
        measured through_slurm
        # The CPU time is the tasks' own, which are no children of this shell.
        echo "Slurm: $(cat "$work/took") besides the tasks, which had $(core_seconds) core-seconds: $(tail -n 3 "$work/slurm.txt" | head -n 1)"
        diff "$work/one-machine.csv" "$marks/marks.csv" >"$said"
        result $? "Slurm gives the marks that one machine gives"
        ;;
    gradescope)
        make -s gradescope >"$work/gradescope.txt" 2>&1 || exit 1
        export AUTOGRADER="$work/autograder"
        measured through_gradescope
        echo "Gradescope: $(cat "$work/took")"
        # What make grade does not grade earns nothing there.
        sed 1d "$work/one-machine.csv" | tr -d '"' | sed 's/,not graded/,0/' | cut -d, -f1,2 | LC_ALL=C sort >"$work/expected.csv"
        diff "$work/expected.csv" "$work/gradescope.csv" >"$said"
        result $? "the Gradescope autograder gives the marks that one machine gives"
        ;;
    *) echo "$way: there are slurm and gradescope" >&2 && exit 2 ;;
    esac
done
finish
