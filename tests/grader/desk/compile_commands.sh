#!/bin/sh
# Prints how each file of the exercises is compiled, for editors (clangd looks for build/compile_commands.json):
#
#     compile_commands.sh CC "FLAGS FOR ANSWERS" "FLAGS FOR QUESTIONS" FOLDER/NAME...
set -eu
cc=$1 answers=$2 questions=$3
shift 3
for path; do
    printf '%s\n' "$answers|code/$path.c" "$answers|solutions/$path.c" "$questions|tests/$path.c"
done | cc=$cc awk -F '|' '
    function quoted(text) { gsub(/\\/, "&&", text); gsub(/"/, "\\\"", text); return "\"" text "\"" }
    BEGIN { here = quoted(ENVIRON["PWD"]); print "[" }
    {
        arguments = quoted(ENVIRON["cc"])
        count = split($1 " -c " $2, words, " ")
        for (i = 1; i <= count; i++) arguments = arguments ", " quoted(words[i])
        printf "%s{\"directory\": %s, \"file\": %s, \"arguments\": [%s]}\n", (NR > 1 ? "," : ""), here, quoted($2), arguments
    }
    END { print "]" }'
