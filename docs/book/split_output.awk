# split_output.awk: takes apart what a program of chapters/figures printed. -v name=PROGRAM
#
# Writes build/values/NAME.txt (for the text), build/figures/NAME.values.gp (for gnuplot),
# build/figures/NAME.alt and build/figures/NAME.dat, each as FILE.new.
BEGIN {
    values = "build/values/" name ".txt.new"
    gnuplot = "build/figures/" name ".values.gp.new"
    alt = "build/figures/" name ".alt.new"
    data = "build/figures/" name ".dat.new"
    printf "" > values; printf "" > gnuplot; printf "" > alt; printf "" > data
}
/^# value / {
    if ($4 ~ /nan|inf/) {
        print "chapters/figures/" name ".c: value " $3 " is " $4 > "/dev/stderr"
        exit 1
    }
    print $3, $4 > values
    print $3 " = " $4 > gnuplot
    next
}
/^# alt / { sub(/^# alt /, ""); print > alt; next }
/^# columns / { columns = split($0, names, "|") }
/^[^#]/ && NF != columns {
    print "chapters/figures/" name ".c: a row of " NF " numbers under " columns " columns: " $0 > "/dev/stderr"
    exit 1
}
{ print > data }
