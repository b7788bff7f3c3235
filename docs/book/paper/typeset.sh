#!/bin/sh
# typeset.sh FILE.tex FILE.pdf: makes the book on paper, with tags where LaTeX can,
# and refuses what a reader would see: a glyph that no font has, a line that runs off the page, a
# reference to nowhere.
set -eu

tex=$1 pdf=$2
stem=${tex%.tex}

# All page numbers that a run has left for the next.
numbers() {
    cat "$stem.aux" "$stem.ind" 2>/dev/null | cksum
}

# settle PROLOGUE: runs LuaLaTeX with that before the book, and makeindex, until the numbers stay
settle() {
    for _ in 1 2 3 4 5; do
        before=$(numbers)
        lualatex -interaction=nonstopmode -halt-on-error -output-directory="$(dirname "$tex")" \
            -jobname="$(basename "$stem")" "$1\\input{$tex}" >"$stem.out.txt" 2>&1 || {
            grep -A 12 '^!' "$stem.log" >&2 || tail -n 20 "$stem.out.txt" >&2
            exit 1
        }
        if [ -e "$stem.idx" ]; then makeindex -q "$stem.idx"; fi
        if [ "$(numbers)" = "$before" ]; then break; fi
    done
}

# A run with tags takes ten times as long, so the numbers settle without.
settle '\def\settling{}'
if ! grep '^Not tagged:' "$stem.log"; then settle ''; fi

# In a locale with decimal commas awk would read 1.9 as 1.
if LC_ALL=C awk '
    /^Missing character/ { print; bad = 1 }
    /^LaTeX Warning: (Reference|Label|Hyper)/ { print; bad = 1 }
    /^Overfull \\[hv]box/ {
        points = $3
        gsub(/[^0-9.]/, "", points)
        if (points + 0 > 1) { print; getline; print; bad = 1 }
    }
    END { exit !bad }' "$stem.log" >&2; then
    echo "$pdf: not printed for these reasons; the log is $stem.log" >&2
    exit 1
fi
mv "$stem.pdf" "$pdf"
