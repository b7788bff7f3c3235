# split_output.awk: takes apart what a program of chapters/figures printed. -v name=PROGRAM
#
# Writes build/values/NAME.txt (for the text), build/figures/NAME.values.gp (for gnuplot),
# build/figures/NAME.alt, build/figures/NAME.dat, and for make build/figures/NAME.d, each as FILE.new.
# How long the program ran is in build/figures/NAME.times.
BEGIN {
    values = "build/values/" name ".txt.new"
    gnuplot = "build/figures/" name ".values.gp.new"
    alt = "build/figures/" name ".alt.new"
    data = "build/figures/" name ".dat.new"
    reads = "build/figures/" name ".d.new"
    printf "" > values; printf "" > gnuplot; printf "" > alt; printf "" > data; printf "" > reads
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
/^# reads / { print "build/figures/" name ".ran: " $3 "\n" $3 ":" > reads; next }
/^# alt / { sub(/^# alt /, ""); print > alt; next }
/^# columns / { columns = split($0, names, "|") }
/^[^#]/ && NF != columns {
    print "chapters/figures/" name ".c: a row of " NF " numbers under " columns " columns: " $0 > "/dev/stderr"
    exit 1
}
{ print > data }
