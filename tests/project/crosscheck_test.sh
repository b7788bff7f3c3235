#!/bin/sh
# The cross-checks: every solution's derivative is explained by GSL's, and a wrong one is not.
set -u
out=build/test/crosscheck
if make -s crosscheck >"$out" 2>&1; then
    echo "ok crosscheck: every difference is explained"
else
    echo "not ok crosscheck: $(grep -i 'not explained' "$out" | head -n 3)"
fi
# shellcheck disable=SC2013 # folders hold no space
for folder in $(awk '$1 == "chapter" { print $3 }' tests/exercises); do
    if [ -x "$MADE/crosscheck/$folder" ]; then
        echo "ok crosscheck covers chapter $folder"
    else
        echo "not ok crosscheck covers chapter $folder: solutions/crosscheck/$folder.c is missing"
    fi
done
if awk 'length > 80 { exit 1 }' "$out"; then
    echo "ok crosscheck fits 80 columns"
else
    echo "not ok crosscheck fits 80 columns: $(awk 'length > 80' "$out" | head -n 1)"
fi
