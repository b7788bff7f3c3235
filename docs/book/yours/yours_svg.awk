# yours_svg.awk: lays the reader's drawing of a figure over the reference's: YOURS.svg REFERENCE.svg
#
# Both come from the same file of gnuplot, so each curve of the one has its like in the other, a group
# of the same id. What is found or learned is in colour: there the reference's becomes a broad pale
# band (style.css) with larger points, and the reader's is drawn over it as the figure has it. A right
# answer's curve runs inside the band. What is not in colour is left alone as long as both agree.
FNR == 1 { file++; inside = 0 }

function depth(line) { return gsub(/<g[ >]/, "", line) - gsub(/<\/g>/, "", line) }

function larger_points(text,    done, size) {
    while (match(text, /scale\([0-9.]+\)/)) {
        size = substr(text, RSTART + 6, RLENGTH - 7) + 0
        done = done substr(text, 1, RSTART - 1) "scale(" sprintf("%.2f", size + (size < 8 ? 0.7 * size : 5.6)) ")"
        text = substr(text, RSTART + RLENGTH)
    }
    return done text
}

function put_group() {
    if (file == 1) {
        yours[id] = text
    } else if (id in yours && (yours[id] != text || text ~ /--plot-[2-6]/)) {
        printf "<g class=\"reference\">\n%s</g>\n", larger_points(text)
        sub(/ id="[^"]*"/, " class=\"yours\"", yours[id])
        over = over yours[id]
    } else {
        printf "%s", text
    }
}

!inside && /<g id="[^"]*gnuplot_plot_/ {
    id = $0
    gsub(/.* id="|".*/, "", id)
    text = ""
    inside = 1
    level = 0
}
inside {
    text = text $0 "\n"
    level += depth($0)
    if (level == 0) {
        put_group()
        inside = 0
    }
    next
}
file == 2 && /<\/svg>/ { printf "%s", over }
file == 2 { print }
