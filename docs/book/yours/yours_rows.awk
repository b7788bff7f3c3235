# yours_rows.awk: takes apart what the program of a figure printed with the reader's functions.
#
#     awk -v to=FILE -f yours_rows.awk REFERENCE.values.gp REFERENCE.dat ROWS
#
# Writes FILE.dat.new, FILE.values.gp.new and FILE.alt.new. The reader's functions may have printed
# anything: only rows of numbers in the blocks that the reference has, and numbers for the values that
# it has, get through to gnuplot and the page. Without all of the blocks there is no figure: then
# FILE.dat.new is empty.
BEGIN {
    number = "^-?([0-9]+[.]?[0-9]*(e[-+]?[0-9]+)?|inf|nan)$"
    data = to ".dat.new"; values = to ".values.gp.new"; alt = to ".alt.new"
    printf "" > data; printf "" > values; printf "" > alt
}
FNR == 1 { file++ }

# The reference's values stand first; the reader's replace them.
file == 1 { known[$1] = 1; print > values; next }

file == 2 && /^# columns / { header[block] = header[block] "\n" $0; columns[block] = split($0, parts, "|"); next }
file == 2 && /^# / { block = $0; blocks++; header[block] = $0; next }
file == 2 { next }

/^# value / {
    if ($3 in known && $4 ~ number)
        print $3 " = " ($4 ~ /inf|nan/ ? "NaN" : $4) > values
    next
}
/^# alt / { gsub(/[[:cntrl:]]/, ""); description = substr($0, 7, 2000); next }
/^# columns / { next }
/^# / {
    block = $0 in header && !($0 in seen) ? $0 : ""
    if (block != "") {
        seen[block] = 1
        complete++
        text = text "\n\n" header[block] "\n"
    }
    next
}
block != "" && NF == columns[block] {
    for (i = 1; i <= NF; i++)
        if ($i !~ number)
            next
    text = text $0 "\n"
}
END {
    if (complete > 0 && complete == blocks) {
        printf "%s", text > data
        print description > alt
    }
}
