#!/bin/sh
# Has the desk judge answers and keeps its verdicts beside copies of them: verdicts.sh FOLDER EXERCISE KIND FILE...
set -eu
folder=$1/$2/$3 exercise=$2
chapter=$(awk -v name="$2" '$1 == "chapter" { chapter = $3 } $2 == name { print chapter }' build/list/table)
points=$(awk -v name="$2" '$2 == name { print $3 }' build/list/table)
shift 3
mkdir -p "$folder"
for file; do
    name=$(basename "$file" .c)
    work=$(mktemp -d build/test/answer.XXXXXX)
    cp "$file" "$folder/$name.c"
    # shellcheck disable=SC2046,SC2094 # one flag a word; what is read is not what is written
    "$MADE/judge/$exercise" --label "code/$chapter/$exercise.c" --work "$work" --made "$MADE" --chapter "$chapter" \
        --points "$points" --seed "${SEED:-1}" --cc "$CC" --verdict "$folder/$name.json" --key none -- \
        $(cat "$MADE/answer-flags") <"$file"
    rm -rf "$work"
done
