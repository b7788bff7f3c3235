#!/bin/sh
# Makes tests/backprop/mistakes.h, in which each known mistake of the exercises named is a function
# of its own: what gradient_check is asked to expose. A test of the project demands that it is up to
# date, so that no mistake is left out.
#
#     sh tests/backprop/include_mistakes.sh > tests/backprop/mistakes.h
set -eu
cd "$(dirname "$0")"
LC_ALL=C
export LC_ALL

cat <<'END'
// mistakes.h: the known mistakes of this chapter's exercises, the files that the grader uses, each
// as a function of its own. Made by include_mistakes.sh: do not edit.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wunused-parameter"

// clang-format off
END
for exercise in dense_backward dense_backward_batch network_gradient relu_backward softmax_cross_entropy_backward; do
    echo
    for file in mistakes/"$exercise"/*.c; do
        printf '#define %s %s_%s\n#include "%s"\n#undef %s\n' \
            "$exercise" "$exercise" "$(basename "$file" .c)" "$file" "$exercise"
    done
    printf '\nstatic const struct {\n    const char *name;\n    __typeof__(&%s) function;\n' "$exercise"
    printf '} mistakes_of_%s[] = {\n' "$exercise"
    for file in mistakes/"$exercise"/*.c; do
        name=$(basename "$file" .c)
        printf '    {"%s/%s", %s_%s},\n' "$exercise" "$name" "$exercise" "$name"
    done
    echo '};'
done
echo
printf '%s\n' '// clang-format on' '#pragma GCC diagnostic pop'
