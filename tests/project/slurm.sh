#!/bin/sh
# A class graded through Slurm gets the marks that one machine gives it, also when a node dies in the middle. Run by
# hand, as root: sh tests/project/slurm.sh (make setup slurm installs what it needs).
. tests/project/tap.sh
. tests/project/cluster.sh
rm -rf build/marks/test-slurm

# ---- The class: right, wrong, hostile and empty ----

class=$work/test-slurm
for i in 1 2 3 4 5 6 7 8 9 10 11 12; do
    mkdir -p "$class/student-$i/engine"
    case $((i % 4)) in
    0) cp solutions/engine/*.c "$class/student-$i/engine/" ;;
    1) cp tests/engine/mistakes/softmax/not_normalised.c "$class/student-$i/engine/softmax.c" ;;
    2) printf '#include "engine.h"\nvoid softmax(size_t k, const double *logits, double *p) { for (;;) ; }\n' >"$class/student-$i/engine/softmax.c" ;;
    esac
done
make -s grade FROM="$class" CHAPTER=engine >"$work/one-machine" 2>&1
cp build/marks/test-slurm/marks.csv "$work/one-machine.csv"
rm -rf build/marks/test-slurm
make -s grade FROM="$class" CHAPTER=engine ENGINE=slurm SHARD_SIZE=2 >"$work/cluster" 2>&1
cmp "$work/one-machine.csv" build/marks/test-slurm/marks.csv >"$said"
result $? "two nodes give the table that one machine gives"
grep -q 'in 6 tasks' "$work/cluster"
result $? "the class was parted"

# ---- A node dies in the middle ----

rm -rf build/marks/test-slurm
make -s grade FROM="$class" CHAPTER=engine ENGINE=slurm SHARD_SIZE=2 >"$work/killed" 2>&1 &
grading=$!
until squeue -h -t running -o %N 2>/dev/null | grep -q n2; do
    kill -0 "$grading" 2>/dev/null || break
    sleep 0.2
done
kill -9 "$(cat "$work/slurmd-n2.pid")"
steps | xargs -r kill -9 # what ran on the node is gone with it
wait "$grading"
cmp "$work/one-machine.csv" build/marks/test-slurm/marks.csv >"$said"
result $? "a node that dies changes no mark"
echo "# nodes at the end: $(sinfo -h -o '%N %t' -N | tr '\n' ' ')"
