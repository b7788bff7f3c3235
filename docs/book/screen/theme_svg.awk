# theme_svg.awk: makes what gnuplot drew part of a page. -v name=FIGURE
#
# Colours become variables of style.css, so that the figure follows the theme; the fonts are the page's;
# ids get the figure's name, since a page has many figures; what would differ between two runs goes.
BEGIN {
    role["#202020"] = "ink";  role["#595959"] = "soft"; role["#8c8c8c"] = "line"
    role["#b84e00"] = "2";    role["#00689f"] = "3";    role["#007857"] = "4"
    role["#a8467c"] = "5";    role["#876000"] = "6";    role["white"] = "paper"
    role["black"] = "ink";    role["none"] = "";        role["currentColor"] = ""
}

function hex(rgb,    part) {
    gsub(/[^0-9,]/, "", rgb)
    split(rgb, part, ",")
    return sprintf("#%02x%02x%02x", part[1], part[2], part[3])
}

# One attribute, fill='…' or stroke="…", with its colour replaced.
function themed(attribute,    value, colour) {
    value = attribute
    sub(/^[a-z-]+=["']/, "", value)
    sub(/["']$/, "", value)
    colour = value ~ /^rgb/ ? hex(value) : value
    if (!(colour in role)) {
        print "chapters/figures/" name ".gp: colour " colour " is not in style.gp" > "/dev/stderr"
        failed = 1
    }
    if (role[colour] == "")
        return attribute
    sub(/=.*/, "", attribute)
    return attribute "=\"var(--plot-" role[colour] ")\""
}

function recolour(line,    done) {
    while (match(line, /(fill|stroke|flood-color|color)=["'][^"']*["']/)) {
        done = done substr(line, 1, RSTART - 1) themed(substr(line, RSTART, RLENGTH))
        line = substr(line, RSTART + RLENGTH)
    }
    return done line
}

/^<\?xml/ || /<title>Gnuplot/ || /<desc>/ { next }
/<defs>/ { in_defs = 1 }
/<filter/ { skip = 1 }
skip { if (/<\/filter>/) skip = 0; next }
{
    gsub(/ font-family="[^"]*"/, "")
    gsub(/id='/, "id='" name "-")
    gsub(/id="/, "id=\"" name "-")
    gsub(/href='#/, "href='#" name "-")
    gsub(/xlink:href/, "href")
    gsub(/^ width="[0-9]+" height="[0-9]+"/, "")
    gsub(/ xmlns:xlink="[^"]*"/, "")
    gsub(/<title>[^<]*<\/title>/, "")
    gsub(/[ \t]+$/, "")
    print recolour($0)
}
END { exit failed }
