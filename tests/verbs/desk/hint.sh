#!/bin/sh
# make hint EX=...: the next hint of three. If the last grading found a known mistake, that comes first,
# because it fits how the answer fails. How many were given is kept in .downhill/hints.
set -eu
. tests/verbs/desk/verdicts.sh
export CODE=code
read -r number folder exercise title <<END
$(build/list/exercises find)
END
[ -n "$exercise" ] || exit 2
chapter=chapters/$number-$folder.md
given=.downhill/hints/$exercise

mkdir -p .downhill/hints
count=$(cat "$given" 2>/dev/null || echo 0)
sentence=
if verdicts "$exercise" 2>/dev/null; then
    sentence=$(from_verdicts '.exercises[0].mistake.sentence // ""')
fi
if [ -n "$sentence" ]; then
    echo "What your answer does:"
    echo "$sentence" | fmt -w 76 | sed 's/^/    /'
fi
if [ "$count" -ge 3 ]; then
    echo "All three hints for $exercise have been given; here is the last again."
    count=2
fi
count=$((count + 1))
echo "Hint $count of 3 for $exercise ($title):"
awk -v exercise="$exercise" -v part="$count" -f tests/verbs/desk/exercise.awk "$chapter" |
    fmt -w 76 | sed 's/^/    /'
echo "$count" >"$given.new"
mv "$given.new" "$given"
