#!/bin/sh
# Editors see what the grader sees: clangd compiles answers with the grader's flags, and VS Code finds the
# places in the report.
. tests/project/tap.sh
needs clangd node

# errors FILE: how many clangd finds
errors() {
    clangd --check="$1" 2>&1 | grep -c '^E\[.*\] \['
}

for file in code/engine/softmax.c solutions/engine/softmax.c code/backprop/tape_backward.c tests/engine/softmax.c; do
    found=$(errors "$file")
    [ "$found" -eq 0 ]
    result $? "clangd finds no error in $file" "it finds $found"
done

# An error in the answer, as clangd and as the report show it.
cp -R code "$work/answers"
printf '#include <math.h>\n\n#include "engine.h"\n\nvoid softmax(size_t k, const double *logits, double *p)\n{\n    p[0] = M_PI;\n}\n' \
    >"$work/answers/engine/softmax.c"
answer=code/engine/clangd_test_.c # in the folder of the answers, whose flags clangd then takes
cp "$work/answers/engine/softmax.c" "$answer"
found=$(errors "$answer")
rm "$answer"
[ "$found" -eq 1 ]
result $? "clangd refuses M_PI, as the grader does" "it finds $found errors"

make -s check EX=softmax CODE="$work/answers" >"$work/report" 2>&1
node -e '
    const fs = require("fs");
    const tasks = JSON.parse(fs.readFileSync(".vscode/tasks.json", "utf8"));
    const pattern = new RegExp(tasks.tasks[0].problemMatcher.pattern.regexp);
    const found = fs.readFileSync(process.argv[1], "utf8").split("\n").map(line => pattern.exec(line)).filter(Boolean);
    const [, file, line, , severity] = found.find(match => match[4] === "error") || [];
    if (!file || !fs.existsSync(file) || line !== "7") { console.log(found); process.exit(1); }
' "$work/report" >"$said"
result $? "VS Code opens the file that the report names"
finish
