#!/bin/sh
# Measures the grading of a class through Slurm, in core-seconds by Slurm's own count, on one node and on two, each of one
# core: sh tests/project/bench_cluster.sh, as root, where make setup test slurm was typed and nothing else runs. SIZES (25
# 100 400) are the classes; each submission has the exercises of a chapter, and no two files are the same.
#
# To reach: as much a submission in a large class as in a small one, and on two nodes as on one. A task of ten submissions
# is counted in whole seconds, and starting one costs a second.
. tests/project/tap.sh
. tests/project/cluster.sh
chapter=${CHAPTER:-engine}
sizes=${SIZES:-25 100 400}

new_class() { # SIZE
    for i in $(seq "$1"); do
        for answer in solutions/"$chapter"/*.c; do
            file=$work/cluster-$1/student-$i/${answer#solutions/}
            mkdir -p "${file%/*}"
            { cat "$answer" && echo "// of student $i"; } >"$file"
        done
    done
}

make -s graders class >"$said" 2>&1 || { not_ok "the grader is made" || finish; }
for size in $sizes; do
    new_class "$size"
    for partition in one all; do
        rm -rf "build/marks/cluster-$size"
        start=$(date +%s)
        SBATCH_PARTITION=$partition make -s grade FROM="$work/cluster-$size" CHAPTER="$chapter" ENGINE=slurm >"$said" 2>&1
        result $? "a class of $size on $partition"
        echo "$size $partition $(core_seconds) $(($(date +%s) - start))" |
            awk '{ printf "# %d submissions, %s: %.2f core-seconds a submission; %d s on the wall\n", $1, $2 == "one" ? "one node" : "two nodes", $3 / $1, $4 }'
    done
done
finish
