#!/bin/sh
# Skeletons agree with solutions; untouched ones compile without a warning and are "to do".
#
# A learner's clone has other files in code/, and may have committed them. So the skeleton is also
# looked for in the history, as it was when the solution last changed.
set -u
failures=0
work=build/test/untouched
rm -rf "$work"

agrees() { # SOLUTION SKELETON DERIVED
    cmp -s "$2" "$3" && return
    git show "HEAD:$2" 2>/dev/null | cmp -s - "$3" && return
    commit=$(git log -1 --format=%h -- "$1" 2>/dev/null)
    [ -n "$commit" ] && git show "$commit:$2" 2>/dev/null | cmp -s - "$3"
}

say() { # RESULT NAME WHY
    if [ "$1" -eq 0 ]; then
        echo "ok $2"
    else
        echo "not ok $2: $3"
        failures=1
    fi
}

for solution in solutions/*/*.c; do
    case $solution in solutions/crosscheck/*) continue ;; esac
    name=${solution#solutions/}
    mkdir -p "$work/$(dirname "$name")"
    awk -f tests/grader/desk/skeleton.awk "$solution" >"$work/$name"
    agrees "$solution" "code/$name" "$work/$name"
    say $? "skeleton agrees with its solution: $name" "type make skeletons"
    ! grep -q 'region\|endregion' "$work/$name" && grep -q '^    todo();$' "$work/$name"
    say $? "skeleton shows no answer: $name" "region marks are left, or todo() is missing"
done

# Graded at the desk, because these are the project's own.
CODE=$work SANDBOX=off EX='' CHAPTER='' QUESTION='' "$MADE/grade" >"$work/report"
say $? "untouched skeletons are no failure" "exit status is not zero"
for solution in solutions/*/*.c; do
    case $solution in solutions/crosscheck/*) continue ;; esac
    exercise=$(basename "$solution" .c)
    grep -q "^  . $exercise  *to do " "$work/report"
    say $? "untouched skeleton is to do: $exercise" "$(grep " $exercise " "$work/report")"
done
! grep -q warn "$work/report"
say $? "untouched skeletons compile without a warning" "$(grep -A3 warn "$work/report" | head -n 5)"
exit $failures
