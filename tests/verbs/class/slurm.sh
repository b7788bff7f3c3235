#!/bin/sh
# Grades the class FROM as an array job of Slurm: each task is make grade on a part of it (SHARD), in this folder, which
# all nodes must share. A task whose node dies is started again by Slurm, and goes on where it was. Waits for the end.
#
# SHARD_SIZE (10) submissions a task: starting one costs about a second. What sbatch is to be told besides, a partition
# for example, goes into SBATCH_PARTITION and its like (man sbatch, "Input environment variables").
set -eu
command -v sbatch >/dev/null || {
    echo 'ENGINE=slurm: there is no sbatch here. Log in to a node of the cluster, or leave ENGINE out.' >&2
    exit 2
}
count=$(COUNT=1 "$MADE/class")
size=${SHARD_SIZE:-10}
tasks=$(((count + size - 1) / size))
logs=build/marks/slurm
mkdir -p "$logs"
echo "Grading $count submissions in $tasks tasks of Slurm; their logs are in $logs." >&2
# A task that could not grade something ends badly, and says so below: the merging names each such submission.
sbatch --quiet --wait --requeue --array="1-$tasks" --job-name=downhill --output="$logs/%A-%a.log" \
    --wrap "SHARD=\$SLURM_ARRAY_TASK_ID/$tasks JOBS=\${SLURM_CPUS_ON_NODE:-1} exec make -s grade" || :
