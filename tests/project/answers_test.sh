#!/bin/sh
# The corpus of answers: references and right answers written differently pass with a factor of ten
# to spare; each known mistake is rejected by a factor of ten, by an expectation and not by a crash,
# and is recognised by its own name (so no two give the same numbers). Under one seed, or those in SEEDS (make seeds). With
# EX=name for one exercise alone.
. tests/project/tap.sh
export MADE CC

judge_all() { # PATTERN of paths
    find tests solutions -path "$1" ! -path '*/crosscheck/*' -path "*/${EX:-}*" | sort |
        xargs -P "$(nproc)" -n 1 sh tests/project/one_answer.sh
}

# Each verdict becomes one line; jq holds what is demanded.
demand() { # NAME FILTER: the filter gives null when all is well, otherwise what is wrong
    jq -r --arg seed "$SEED" "($2) as \$why | \"\(if \$why then \"not ok\" else \"ok\" end) $1 \" +
        \"\(.file) (seed \(\$seed))\" + (if \$why then \": \" + \$why else \"\" end)"
}

# shellcheck disable=SC2016 # the dollars below are jq's
for SEED in ${SEEDS:-1}; do
    export SEED
    judge_all 'solutions/*.c' | demand "reference is right:" \
        'if .status != "right" then .status
         elif .margin > 0.1 then "error \(.margin) of what is allowed"
         elif .warnings != "" then .warnings else null end'
    judge_all 'tests/*/accepted/*.c' | demand "another right answer is right:" \
        'if .status != "right" then .status
         elif .margin > 0.1 then "error \(.margin) of what is allowed" else null end'
    judge_all 'tests/*/mistakes/*.c' | demand "mistake is known:" \
        '(.file | split("/")[-1] | rtrimstr(".c")) as $name |
         if .status != "wrong" then .status
         elif .margin < 10 then "error only \(.margin) times what is allowed"
         elif .mistake.name != $name then "taken for \(.mistake.name)"
         elif (.mistake.sentence | length) < 20 then "no sentence" else null end'
done
finish
