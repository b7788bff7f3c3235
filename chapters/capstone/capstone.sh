#!/bin/sh
# make capstone: trains the book's network on Fashion-MNIST with the functions in CODE (default: code).
#
# Functions that are not right yet are named, and nothing is trained; REFERENCE=1 takes the reference
# for those. EPOCHS (default 5) is how far to train in all: with a greater number a later run goes on.
# FAST=1 takes the same steps with the trainer of chapters/speed/panels.c instead of these functions.
# The models in training are kept in .downhill/capstone, so that `make clean` does not cost them, beside the check sums
# of the functions that trained them. RESTART=1, and a function that has changed, begin anew; the old models are kept.
set -eu
CODE=${CODE:-code}
images=${IMAGES:-/usr/share/datasets/fashion-mnist}
out=build/capstone
needed="dense_relu he_init softmax cross_entropy shuffle minibatch_gradient sgd_epoch momentum_step \
relu_backward dense_backward softmax_cross_entropy_backward network_gradient dense_backward_batch gradient_check \
training_step"

case $(cd "$CODE" && pwd -P) in
"$(pwd -P)/code" | "$(pwd -P)/solutions") ;;
*)
    if [ "${SANDBOX:-}" != off ]; then
        echo "CODE=$CODE: make capstone runs code/ and solutions/ only. If you trust this code: SANDBOX=off" >&2
        exit 2
    fi
    ;;
esac

# Which of the needed are not right yet, a line each: chapter's number, folder, name, outcome.
. tests/verbs/desk/verdicts.sh
export CODE
verdicts "$needed"
unsolved=$(from_verdicts '.exercises[] | select(.status != "right") | "\(.chapter_number) \(.chapter) \(.exercise) \(.status)"')
if [ -n "$unsolved" ] && [ -z "${REFERENCE:-}" ]; then
    echo "Nothing is trained, because these functions are needed and not right:" >&2
    echo "$unsolved" | awk '{ printf "    %-32s %-8s chapter %s\n", $3, $4 == "todo" || $4 == "missing" ? "to do" : "wrong", $1 }' >&2
    echo "make next says how to go on; make capstone REFERENCE=1 takes the reference for these." >&2
    exit 2
fi

work=$MADE/capstone
models=.downhill/capstone/${FAST:+fast}
rm -rf "$work"
mkdir -p "$work" "$out" "$models"
# shellcheck disable=SC2013 # names hold no space
for exercise in $(build/list/exercises makefile | sed -n 's/^EXERCISES := //p'); do
    from=$CODE
    case " $(echo "$unsolved" | awk '{ print $3 }' | tr '\n' ' ')" in
    *" ${exercise#*/} "*)
        from=solutions
        echo "reference instead of yours: ${exercise#*/}"
        ;;
    esac
    case " $needed " in
    *" ${exercise#*/} "*) echo "${exercise#*/} $(cksum <"$from/$exercise.c")" >>"$work/functions" ;;
    esac
    # A file that nobody needs may be missing or unfinished.
    "$CC" -std=c11 -O2 -w -Icode -c -o "$work/${exercise#*/}.o" "$from/$exercise.c" 2>/dev/null || true
done
ar rcs "$work/functions.a" "$work"/*.o
# shellcheck disable=SC2046 # several flags
"$CC" $(sh chapters/speed/flags.sh) -Icode -c -o "$work/panels.o" chapters/speed/panels.c
"$CC" -std=c11 -D_GNU_SOURCE -O2 -Wall -Wextra -Icode -o "$work/capstone" \
    chapters/capstone/*.c chapters/common/*.c "$work/panels.o" tests/grader/desk/todo.c "$work/functions.a" -lz -lm -lpthread

# What was trained with other functions is not gone on with: it would be neither the old ones' work nor the new ones'.
trained=$models/functions
[ -z "${FAST:-}" ] || echo "trained by panels.c" >"$work/functions"
changed=$([ ! -e "$trained" ] || diff "$trained" "$work/functions" | awk '/^[<>]/ { print $2 }' | sort -u | tr '\n' ' ')
if [ -n "$changed${RESTART:-}" ] && ls "$models"/*.model >/dev/null 2>&1; then
    before=$models/before-$(date +%Y-%m-%dT%H-%M-%S)
    mkdir "$before"
    mv "$models"/*.model "$before/"
    echo "${changed:+These functions have changed since the models were trained: $changed
}Training begins anew. The models so far are kept in $before."
fi
cp "$work/functions" "$trained"

how=loops
if [ -n "${FAST:-}" ]; then
    how=panels
    export GLIBC_TUNABLES=glibc.malloc.hugetlb=1 # memory in large pages: see chapters/speed/speed.sh
    echo "FAST: chapters/speed/panels.c trains, in float. Of your functions, dense_relu and softmax are used to measure the" \
        "accuracy; the others are only checked."
fi
# shellcheck disable=SC2086 # LIMIT may be absent
"$work/capstone" "$how" "$images" "$models" "$out" "${EPOCHS:-5}" ${LIMIT:-}
for figure in loss confusion sheet weights; do
    gnuplot -e "out = '$out'" "chapters/capstone/$figure.gp"
done
echo "Look at $out/loss.svg, $out/confusion.svg, $out/sheet.png and $out/weights.png."
