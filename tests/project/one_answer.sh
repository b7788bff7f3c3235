#!/bin/sh
# Grades one answer of the corpus and prints what matters of its verdict, on one line: one_answer.sh FILE
# FILE is tests/CHAPTER/KIND/EXERCISE/NAME.c or solutions/CHAPTER/EXERCISE.c. Uses MADE and CC.
set -eu
file=$1
case $file in
solutions/*) chapter=$(basename "$(dirname "$file")") exercise=$(basename "$file" .c) ;;
*)
    exercise=$(basename "$(dirname "$file")")
    chapter=$(basename "$(dirname "$(dirname "$(dirname "$file")")")")
    ;;
esac
work=$(mktemp -d build/test/answer.XXXXXX)
trap 'rm -rf "$work"' EXIT
# shellcheck disable=SC2094 # what is read is not what is written
if ! "$MADE/judge/$exercise" --label "$file" --work "$work" --made "$MADE" \
    --chapter "$chapter" --points 1 --seed "${SEED:-1}" --cc "$CC" --verdict "$work/verdict" \
    --key none <"$file"; then
    echo '{"status": "the judge itself failed"}' >"$work/verdict"
fi
# Short enough for a pipe to take whole, so that several of these at once do not mix.
jq -c --arg file "$file" '{file: $file, status, margin, mistake, diagnosis, todo_line, advice, stopped: .event.sentence, warnings: (.warnings // "" | .[0:200])}' \
    "$work/verdict"
