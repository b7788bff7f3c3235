#!/bin/sh
# make grade FROM=...: grades the class (class.c), then draws the page about it, build/marks/CLASS/class.html.
set -u
umask 077
here=tests/verbs/class
if [ -z "${FROM:-}" ]; then
    echo 'FROM= names the folder or the archive that holds the submissions: make grade FROM=submissions' >&2
    exit 2
fi
# On a cluster the parts of the class are graded first; what follows then finds their verdicts, and puts them together.
if [ "${ENGINE:-}" = slurm ] && [ -z "${SHARD:-}" ]; then
    sh $here/slurm.sh || exit
elif [ -n "${ENGINE:-}" ] && [ "$ENGINE" != slurm ]; then
    echo "ENGINE=$ENGINE: there is slurm; without ENGINE this machine grades." >&2
    exit 2
fi
said=$(mktemp)
trap 'rm -f "$said"' EXIT
trap 'exit 130' INT TERM
"$MADE/class" >"$said"
status=$?
cat "$said"
folder=$(tail -n 1 "$said")
[ -s "$folder/class.json" ] || exit "$status"

jq -r -f $here/rows.jq "$folder/class.json" >"$folder/trial/rows.dat"
for figure in exercises totals; do
    : >"$folder/trial/values.gp"
    LC_ALL=C.UTF-8 gnuplot -e "name='$figure'; medium='svg'; target='$folder/trial/$figure.svg'; \
        data='$folder/trial/rows.dat'; data_values='$folder/trial/values.gp'" \
        chapters/figures/style.gp "$here/$figure.gp" 2>"$folder/trial/$figure.log" || : >"$folder/trial/$figure.svg"
done
jq -r --rawfile style "$here/page.css" --rawfile exercises_drawn "$folder/trial/exercises.svg" --rawfile totals_drawn "$folder/trial/totals.svg" \
    -f $here/class.jq "$folder/class.json" >"$folder/class.html.new" || exit
mv "$folder/class.html.new" "$folder/class.html"
echo "$folder/class.html"
exit "$status"
