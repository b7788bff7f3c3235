#!/bin/sh
# The trainers of chapter 6 take the same steps as training_step: compiled for this
# processor, for an older one, with the sanitizers, and with the one that finds races of threads.
. tests/project/tap.sh

tried() { # NAME FLAGS...
    name=$1
    shift
    for real in double float; do
        "$CC" "$@" -Icode -DREAL=$real -c -o "$work/$real.o" chapters/speed/matrices.c || not_ok "$name: it compiles" || return
    done
    # shellcheck disable=SC2046 # several files
    if "$CC" "$@" -Icode -o "$work/trainers" tests/project/trainers.c chapters/speed/panels.c chapters/speed/loops.c \
        "$work/double.o" "$work/float.o" chapters/common/dataset.c chapters/common/program.c \
        $(find solutions -name '*.c' ! -path '*/crosscheck/*') -lgslcblas -lz -lm -lpthread >"$said" 2>&1 &&
        "$work/trainers" >"$work/out" 2>"$said"; then
        sed "s/^ok /&$name: /" "$work/out"
    else
        not_ok "$name"
        grep '^not ok' "$work/out"
    fi
}

# shellcheck disable=SC2046 # several flags
tried 'this processor' $(sh chapters/speed/flags.sh)
tried 'any processor' -std=gnu11 -O2
tried 'sanitizers' -std=gnu11 -O1 -g -fsanitize=address,undefined -fno-sanitize-recover=all
tried 'threads' -std=gnu11 -O1 -g -fsanitize=thread
if grep -q avx2 /proc/cpuinfo 2>/dev/null; then
    tried 'eight floats at a time' -std=gnu11 -O3 -mavx2 -mfma
else
    skip 'eight floats at a time' 'this processor has no AVX2'
fi
finish
