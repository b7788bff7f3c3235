#!/bin/sh
# make grade FROM=folder: grades every sub-folder of FROM, each in the sandbox and with its own seed.
#
# A submission is a folder with the chapters' folders in it, or with a folder `code` that has them. Its
# seed follows from its name and a secret (.downhill/secret, made at the first use), so that answers
# cannot be made for inputs known beforehand, and a second grading asks the same. Reports go to
# build/marks/FROM/NAME.json, the table of marks to build/marks/FROM.csv. Verdicts are kept, so a
# grading that was stopped goes on where it was.
set -u
if [ ! -d "${FROM:-}" ]; then
    echo "FROM=${FROM:-}: name the folder that holds the submissions, a sub-folder each." >&2
    exit 2
fi
umask 077
mkdir -p .downhill
[ -s .downhill/secret ] || od -An -N16 -tx1 /dev/urandom | tr -d ' \n' >.downhill/secret

name=$(basename "$FROM")
reports=build/marks/$name
table=build/marks/$name.csv
mkdir -p "$reports"
export EX='' QUESTION='' STRICT='' SANDBOX=on OUT='' CODE='' SEED=''

seed_of() { # NAME: 60 bits of a hash of the secret and the name
    hash=$(printf '%s:%s' "$(cat .downhill/secret)" "$1" | sha256sum | cut -c1-15)
    printf '%d' "0x$hash"
}

quoted() { # as CSV wants it (RFC 4180)
    printf '"%s"' "$(printf '%s' "$1" | sed 's/"/""/g')"
}

CODE=code FORMAT=columns "$MADE/grade" >"$table.new"
for folder in "$FROM"/*/; do
    [ -d "$folder" ] || continue
    student=$(basename "$folder")
    [ ! -d "$folder/code" ] || folder=${folder}code
    seed=$(seed_of "$student")
    CODE=$folder SEED=$seed FORMAT=json OUT="$reports/$student.json" "$MADE/grade"
    if marks=$(CODE=$folder SEED=$seed FORMAT=marks OUT='' "$MADE/grade") || [ -n "$marks" ]; then
        printf '%s,%s\n' "$(quoted "$student")" "$marks" >>"$table.new"
        printf '%-40s %s\n' "$student" "$(echo "$marks" | cut -d, -f1,2 | tr , /)"
    else
        printf '%s,not graded\n' "$(quoted "$student")" >>"$table.new"
        printf '%-40s not graded\n' "$student"
    fi
done
mv "$table.new" "$table"
echo "$table"
