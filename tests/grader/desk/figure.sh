#!/bin/sh
# Becomes the program of a figure, with the learner's functions from the libraries in the folder WORK, where
# the file `reads` lists what it may read. Started by tests/grader/desk/yours.c, by way of confine.c.
#
#     figure.sh WORK INSIDE PROGRAM SECONDS    of CPU time
# shellcheck disable=SC3045 # ulimit -c and -n are not in POSIX; dash and bash have them
set -u
printf '\001compiled\001\n'
ulimit -c 0
ulimit -f 2048
ulimit -n 64
ulimit -S -t "$4"
ulimit -H -t $(($4 + 2))
export LD_LIBRARY_PATH="$1" LD_BIND_NOW=1
exec "$2/confine" answer "$1/reads" "$2/filter" "$1" "$3"
