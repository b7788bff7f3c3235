#!/bin/sh
# Skeletons agree with solutions; untouched ones compile without a warning and are "to do".
#
# A learner's clone has other files in code/, and may have committed them. So the skeleton is also
# looked for in the history, as it was when the solution last changed.
. tests/project/tap.sh
untouched=$work/untouched

agrees() { # SOLUTION SKELETON DERIVED
    cmp -s "$2" "$3" && return
    git show "HEAD:$2" 2>/dev/null | cmp -s - "$3" && return
    commit=$(git log -1 --format=%h -- "$1" 2>/dev/null)
    [ -n "$commit" ] && git show "$commit:$2" 2>/dev/null | cmp -s - "$3"
}

for solution in solutions/*/*.c; do
    case $solution in solutions/crosscheck/*) continue ;; esac
    name=${solution#solutions/}
    mkdir -p "$untouched/$(dirname "$name")"
    awk -f tests/grader/desk/skeleton.awk "$solution" >"$untouched/$name"
    agrees "$solution" "code/$name" "$untouched/$name"
    result $? "skeleton agrees with its solution: $name" "type make skeletons"
    ! grep -q 'region\|endregion' "$untouched/$name" && grep -q '^    todo();$' "$untouched/$name"
    result $? "skeleton shows no answer: $name" "region marks are left, or todo() is missing"
done

# Graded at the desk, because these are the project's own.
CODE=$untouched SANDBOX=off EX='' CHAPTER='' QUESTION='' "$MADE/grade" >"$said"
result $? "untouched skeletons are no failure" "exit status is not zero"
for solution in solutions/*/*.c; do
    case $solution in solutions/crosscheck/*) continue ;; esac
    exercise=$(basename "$solution" .c)
    grep -q "^  . $exercise  *to do " "$said"
    result $? "untouched skeleton is to do: $exercise" "$(grep " $exercise " "$said")"
done
! grep -q warn "$said"
result $? "untouched skeletons compile without a warning" "$(grep -A3 warn "$said" | head -n 5)"
finish
