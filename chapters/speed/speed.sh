#!/bin/sh
# Measures how fast the programs of this folder train 784-512-10 on Fashion-MNIST, one epoch each,
# beside PyTorch and NumPy; prints it as a table, and writes chapters/speed/run.txt, from which
# chapter 6 takes its numbers.
#
# In each of the ROUNDS (default 3) every program runs once, so that what else the machine does falls
# on all of them; the best counts, since other work only slows. What cannot be measured, for want of
# OpenBLAS, PyTorch or NumPy, is said, and run.txt is left alone.
set -eu
rounds=${ROUNDS:-3}
images=${IMAGES:-/usr/share/datasets/fashion-mnist}
work=build/speed
results=$work/results
stored=chapters/speed/run.txt
rm -rf "$work"
mkdir -p "$work/started"
: >"$results"
complete=1
missing() {
    complete=
    echo "missing: $1 (make setup bench installs it on Debian)" >&2
}

# build PROGRAM MAIN LIBRARY: with all the book's solutions
build() {
    # shellcheck disable=SC2046 # several flags and files
    "$CC" $(sh chapters/speed/flags.sh) -Icode -o "$work/$1" "chapters/speed/$2" \
        chapters/speed/loops.c chapters/speed/panels.c "$work/double.o" "$work/float.o" \
        chapters/common/dataset.c chapters/common/program.c \
        $(find solutions -name '*.c' ! -path '*/crosscheck/*') "$3" -lz -lm -lpthread
}
for real in double float; do
    # shellcheck disable=SC2046 # several flags
    "$CC" $(sh chapters/speed/flags.sh) -Icode -DREAL=$real -c -o "$work/$real.o" chapters/speed/matrices.c
done
build gsl speed.c -lgslcblas
# The race is the book's own: compiled as there, it takes the very steps that are shown there.
# shellcheck disable=SC2046 # several files
"$CC" -std=gnu11 -O2 -ffp-contract=off -Wall -Wextra -Icode -Ichapters/figures -o "$work/race" chapters/speed/race.c \
    $(find solutions -name '*.c' ! -path '*/crosscheck/*') -lm
if ! build speed speed.c -lopenblas 2>/dev/null; then
    missing OpenBLAS
    cp "$work/gsl" "$work/speed"
fi
# The system's Python has the system's packages, even where another comes first in PATH.
python=python3
python3 -c 'import numpy, torch' 2>/dev/null || python=/usr/bin/python3
peers=
for peer in numpy torch; do
    if "$python" -c "import $peer" 2>/dev/null; then peers="$peers $peer"; else missing "$peer for Python"; fi
done
"$work/speed" start "$images" "$work/started"

# measure THREADS COMMAND...: runs it on so many threads. PyTorch has threads of its own beside
# OpenBLAS's; with two of both it is slower than with two in OpenBLAS alone, so it gets these.
measure() {
    threads=$1
    shift
    OPENBLAS_NUM_THREADS=$threads OMP_NUM_THREADS=1 "$@"
}
# What panels trains with, here and in the capstone: memory in large pages, of which the processor
# finds more without looking them up. The libraries run as they come.
train_panels() { # BATCH THREADS
    GLIBC_TUNABLES=glibc.malloc.hugetlb=1 "$work/speed" epoch "$images" panels "$1" "$2" 60000
}
note() { # KIND NAME BATCH THREADS RESULTS...
    echo "$*" >>"$results"
}

round=1
while [ "$round" -le "$rounds" ]; do
    echo "round $round of $rounds" >&2
    # The way there, at one batch size. The slow ones take a part of the epoch.
    note step gslcblas 128 1 "$(measure 1 "$work/gsl" epoch "$images" blas_double 128 1 3840)"
    for step in loops naive order blocks; do
        note step $step 128 1 "$(measure 1 "$work/speed" epoch "$images" $step 128 1 3840)"
    done
    for step in blas_double blas_float bytes fused; do
        note step $step 128 1 "$(measure 1 "$work/speed" epoch "$images" $step 128 1 60000)"
    done
    note memory copy 0 1 "$("$work/speed" memory)"
    for batch in 32 128 512; do
        for threads in 1 2; do
            note sgemm openblas $batch $threads "$(measure $threads "$work/speed" sgemm $batch)"
            note epoch panels $batch $threads "$(train_panels $batch $threads)"
            for peer in $peers; do
                note epoch "$peer" $batch $threads \
                    "$(measure $threads "$python" chapters/speed/peers.py "$peer" "$images" "$work/started" $batch)"
            done
        done
    done
    round=$((round + 1))
done
"$work/race" | while read -r name seconds; do note race "$name" 10 1 "$seconds"; done

# The best of the rounds: KIND NAME BATCH THREADS RATE [ACCURACY MEMORY].
sort -k1,1 -k2,2 -k3,3n -k4,4n -k5,5nr "$results" | awk '!seen[$1, $2, $3, $4]++' >"$work/best"

awk -v flops_per_example=$((4 * 784 * 512)) '
    { rate[$1, $2, $3, $4] = $5; accuracy[$2, $3, $4] = $6; memory[$2] = $7 > memory[$2] ? $7 : memory[$2] }
    function best(name, batch) {
        return rate["epoch", name, batch, 1] > rate["epoch", name, batch, 2] ? 1 : 2
    }
    function show(name, batch,    t) {
        t = best(name, batch)
        return rate["epoch", name, batch, t] ? sprintf("%7d (%d, %.4f)", rate["epoch", name, batch, t], t, accuracy[name, batch, t]) : "missing"
    }
    END {
        print "One epoch of 784-512-10: samples/s (threads, test accuracy after it), each at its better number of threads"
        printf "%5s  %-20s %-20s %-20s %8s  %s\n", "batch", "Downhill", "PyTorch", "NumPy", "ratio", "share of sgemm"
        for (i = 1; i <= 3; i++) {
            batch = 8 * 4 ^ i
            ours = rate["epoch", "panels", batch, best("panels", batch)]
            other = rate["epoch", "torch", batch, best("torch", batch)]
            numpy = rate["epoch", "numpy", batch, best("numpy", batch)]
            other = other > numpy ? other : numpy
            gemm = rate["sgemm", "openblas", batch, 1] > rate["sgemm", "openblas", batch, 2] ? 1 : 2
            gemm = rate["sgemm", "openblas", batch, gemm] * 1e9 / flops_per_example
            printf "%5d  %-20s %-20s %-20s %8s  %.0f %%\n", batch, show("panels", batch), show("torch", batch), show("numpy", batch),
                other ? sprintf("%.2f", ours / other) : "", 100 * ours / gemm
        }
        printf "peak memory in MB: Downhill %s, PyTorch %s, NumPy %s; the data set is %d\n",
            memory["panels"], memory["torch"] ? memory["torch"] : "missing", memory["numpy"] ? memory["numpy"] : "missing", 60000 * 784 / 1e6
        print "The way there, batches of 128, one thread, samples/s:"
        n = split("loops naive order blocks gslcblas blas_double blas_float bytes fused", step, " ")
        for (i = 1; i <= n; i++) printf "  %-12s %7d\n", step[i], rate["step", step[i], 128, 1]
        printf "  %-12s %7d\n  %-12s %7d  on two threads\n", "panels", rate["epoch", "panels", 128, 1], "panels", rate["epoch", "panels", 128, 2]
    }' "$work/best"

if [ -n "$complete" ]; then
    {
        echo "# What chapters/speed/speed.sh measured: KIND NAME BATCH THREADS RATE [ACCURACY MEMORY]"
        echo "# region machine"
        echo "processor: $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1), $(nproc) cores"
        echo "compiler:  $("$CC" --version | head -n 1)"
        echo "libraries: OpenBLAS $(pkg-config --modversion openblas)," \
            "$("$python" -c 'import torch, numpy; print("PyTorch", torch.__version__ + ", NumPy", numpy.__version__)')"
        echo "# endregion"
        cat "$work/best"
    } >"$work/run.txt"
    cp "$work/run.txt" "$stored"
    echo "$stored is made anew: make book shows these numbers, and checks whether what it says of them still holds."
    echo "To have the book's own back: git checkout $stored"
else
    echo "$stored is left as it was: not everything could be measured."
fi
