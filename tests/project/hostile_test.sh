#!/bin/sh
# Hostile answers. Each file of tests/project/hostile/ is graded among right ones, at the desk and
# in the sandbox: it must end as its first lines say, which is "right" for none but the innocent,
# earn no more than they say, and disturb nothing: the others are right, the report is whole and
# clean; no file outside build/ changes, be it in its content, rights, times or attributes; no process,
# shared memory, queue, key or temporary folder is left; and all ends within the limits.
#
#     sh tests/project/hostile_test.sh [NAME...]        those cases alone
#     TIERS='desk confinement' sh tests/project/hostile_test.sh [NAME...]    in those places (sandbox.h)
#
# The first lines of a case:
#     // for: EXERCISE
#     // defence: what stops it
#     // expect: STATUS[/KIND OF EVENT] [or ...]    "... at the desk" or "... in the sandbox" differs
#     // says: TEXT                                  a part of the event's sentence
#     // lacks: TEXT                                 nowhere in the report; or "lacks in the sandbox"
#     // earns: POINTS, and why                      at most; otherwise 0
#     // seed: N                                     otherwise 1
#     // tiers: PLACES                               otherwise "desk sandbox"
# A case that the filter of system calls is expected to stop is tried once more in the sandbox without that
# filter, so that what stands behind is tested as well: there it must end as "expect without the filter" says,
# or else in any way but "right".
# @PROJECT@, @MADE@, @CANARY@, @ESC@ and @SOH@ stand for the project's folder, MADE, a folder outside
# the project that nobody may touch, and the characters 27 and 1.
#
# alone: it watches every file of the project, every process, and what lies in /tmp.
. tests/project/tap.sh
cases=tests/project/hostile
work=build/test/hostile # as one types it
export MADE="${MADE:?}" CC="${CC:?}"

# ---- One grading ----

# allow_all_calls FOLDER: takes the filter of system calls out of this grader, by one that holds a single
# instruction, SECCOMP_RET_ALLOW
allow_all_calls() {
    cp -RL "$1/inside" "$1/open" && rm "$1/inside" && mv "$1/open" "$1/inside" || exit 1
    printf '\006\000\000\000\000\000\377\177' >"$1/inside/filter"
}

# grade MODE CODE EXERCISES REPORT [NAME=VALUE...]: all verdicts go to the folder beside the report
grade() {
    confined=$1 graded=$2 exercises=$3 report=$4
    shift 4
    made=$(dirname "$report")/made
    own_made "$made"
    case $confined in
    sandbox) confined=bubblewrap ;;
    desk) confined=off ;;
    unfiltered) confined=bubblewrap && allow_all_calls "$made" ;;
    esac
    # A session of its own: nothing that it does to its group reaches this script.
    setsid -w timeout -k 5 150 env CODE="$graded" EX="$exercises" SANDBOX="$confined" MADE="$made" SEED=1 \
        CHAPTER='' QUESTION='' STRICT='' NO_COLOR=1 "$@" "$MADE/grade" >"$report" 2>&1 </dev/null
}

# whole REPORT: why it is not whole, or not fit to be shown
whole() {
    grep -q ' of [0-9.]* points: ' "$1" || echo "the report is cut short: $(tail -n 1 "$1")"
    iconv -f UTF-8 -t UTF-8 "$1" >/dev/null 2>&1 || echo "the report is not UTF-8"
    [ "$(LC_ALL=C tr -d '\n\t\040-\176\200-\377' <"$1" | wc -c)" -eq 0 ] ||
        echo "a control character in the report"
    LC_ALL=C grep -q "$(printf '\302[\200-\237]')" "$1" && echo "a C1 control character in the report"
}

right() { # REPORT EXERCISE...: which of them is not right
    of=$1
    shift
    for exercise; do
        grep -q " $exercise  *right " "$of" || echo "$exercise is not right"
    done
}

well() { # NAME WHY REPORT: WHY is empty when all is well; otherwise the report is shown
    said=$3
    ok_unless "$1" "$2" || { show && return 1; }
}

# ---- One case ----

field() { # FILE NAME
    sed -n "/^\/\//!q; s|^// $2: ||p" "$1"
}

# place FILE FOLDER EXERCISE: the answer, with its marks replaced
place() {
    chapter=$2/$(basename "$(dirname solutions/*/"$3.c")")
    mkdir -p "$chapter"
    sed -e "s|@PROJECT@|$PWD|g; s|@MADE@|$MADE|g; s|@CANARY@|$CANARY|g" \
        -e "s|@ESC@|$(printf '\033')|g; s|@SOH@|$(printf '\001')|g" "$1" >"$chapter/$3.c"
}

# fails FILE MODE VERDICT REPORT SECONDS: all that is not as it should be, a line each
fails() {
    for name in for defence expect; do
        [ -n "$(field "$1" "$name.*")" ] || echo "$1 does not begin with // $name:"
    done
    case $2 in
    desk) where='at the desk' ;;
    unfiltered) where='without the filter' ;;
    *) where='in the sandbox' ;;
    esac
    whole "$4"
    [ "$5" -le 100 ] || echo "it took $5 seconds"
    [ -f "$3" ] || { echo "no verdict" && return; }
    jq -r '.status, (.event.kind // ""), .earned, (.event.sentence // "")' "$3" | {
        read -r status && read -r kind && read -r earned && read -r sentence
        expected=$(field "$1" "expect $where")
        [ -n "$expected" ] || [ "$2" != unfiltered ] || expected='wrong or interrupted'
        expected=${expected:-$(field "$1" expect)}
        case " or $expected or " in
        *" or $status or "* | *" or $status/$kind or "*) ;;
        *) echo "$status/$kind ($sentence), not $expected" ;;
        esac
        earns=$(field "$1" earns | sed 's/,.*//')
        awk "BEGIN { exit !($earned <= ${earns:-0} + 1e-9) }" || echo "it earned $earned"
        says=$([ "$2" = unfiltered ] || field "$1" says)
        case $sentence in *"$says"*) ;; *) echo "the event does not say: $says" ;; esac
    }
    { field "$1" lacks && field "$1" "lacks $where"; } | while read -r text; do
        grep -qF -e "$text" "$4" && echo "the report holds: $text"
    done
}

one_case() { # FILE MODE
    name=$(basename "$1" .c)
    dir=$work/$name-$2
    exercise=$(field "$1" for)
    seed=$(field "$1" seed)
    rm -rf "$dir"
    mkdir -p "$dir"
    set -- "$1" "$2" "$exercise"
    for other in dense_relu polynomial_derivative; do
        if [ "$other" != "$exercise" ]; then
            place solutions/*/"$other.c" "$dir/code" "$other"
            set -- "$@" "$other"
        fi
    done
    place "$1" "$dir/code" "$exercise"
    file=$1 mode=$2 started=$(date +%s)
    grade "$2" "$dir/code" "$(echo "$@" | cut -d ' ' -f 3-)" "$dir/report" "SEED=${seed:-1}"
    took=$(($(date +%s) - started))
    shift 3
    why=$(fails "$file" "$mode" "$(echo "$dir"/made/answers/*/"$exercise"/verdict-*.json)" \
        "$dir/report" "$took" && right "$dir/report" "$@")
    well "$name, $mode" "$why" "$dir/report" && rm -rf "$dir"
    [ -z "${TIMES:-}" ] || echo "$took $name $mode" >>"$TIMES"
}

if [ "${1:-}" = --case ]; then
    one_case "$3" "$2"
    exit 0 # the counts are made from what was printed
fi

# ---- What nobody may touch ----

CANARY=$(mktemp -d "${TMPDIR:-/tmp}/downhill-canary.XXXXXX")
export CANARY
echo alive >"$CANARY/canary"
echo 'int mine;' >"$CANARY/mine.h"
mkfifo "$CANARY/pipe"
truncate -s 60G "$CANARY/huge"
trap 'rm -rf "$CANARY"' EXIT

# The last change of a file's state tells of its rights, owner, times and attributes.
state() { # PLACE... [-prune -o]
    find "$@" -printf '%p %y %m %U %s %T@ %C@ %l\n' | sort
}

everything() {
    set -- \( -path ./build -o -path ./.git -o -name node_modules -o -path ./.downhill \) -prune -o
    state . "$@"
    find . "$@" -type f -exec cksum {} + | sort -k 3
    set -- -path "$MADE/answers" -prune -o
    state "$MADE" "$@"
    find "$MADE" "$@" -type f -exec cksum {} + | sort -k 3
    state "$CANARY"
    cksum "$CANARY/canary" "$CANARY/mine.h"
    ls -d ../hostile-was-here .git/hostile-was-here build/hostile-was-here 2>/dev/null
    awk '{ print FILENAME, $1, $2, $4 }' /proc/sysvipc/* # memory, semaphores, queues: key, number, rights
    ls /dev/mqueue 2>/dev/null
    grep hostile-was-here /proc/keys
    ls -d /tmp/downhill-?????? 2>/dev/null
}

# Processes of the answers, by command line, environment, and the users that strangers' answers run as.
left_over() {
    {
        grep -alsE 'test/hostil[e]/|downhill-hostil[e]|/downhil[l]/probe|sleep 6[2]' /proc/[0-9]*/cmdline \
            /proc/[0-9]*/environ 2>/dev/null | cut -d / -f 3
        ps -eo uid=,pid= | awk '$1 >= 61184 && $1 <= 65519 { print $2 }'
    } | sort -u
}

everything >"$work/before"

# ---- The corpus ----

if [ $# -eq 0 ]; then
    # Those that wait for a limit first: they sleep while others work.
    # shellcheck disable=SC2046 # names without spaces
    set -- $(grep -l '^// expect.*/time' "$cases"/*.c) $(grep -L '^// expect.*/time' "$cases"/*.c)
    all=yes
else
    all=no
    for name; do
        set -- "$@" "$cases/$name.c"
        shift
    done
fi
for file; do
    for tier in ${TIERS:-$(field "$file" tiers | grep . || echo desk sandbox)}; do
        printf '%s\n' "$tier" "$file"
    done
    [ -n "${TIERS:-}" ] || ! field "$file" 'expect.*' | grep -q refused || printf '%s\n' unfiltered "$file"
done >"$work/list"
PART=1 xargs -P "$(($(nproc) * 4))" -n 2 sh "$0" --case <"$work/list" >"$work/log"
cat "$work/log"
[ "$(grep -acE '^(not )?ok' "$work/log")" -eq $(($(wc -l <"$work/list") / 2)) ]
result $? "each case has a result in each place"

left=$(left_over)
if [ -n "$left" ]; then # of others, who grade at the same time, none lives for long
    sleep 5
    left_over >"$work/later"
    left=$(echo "$left" | grep -Fxf "$work/later")
fi
for process in $left; do
    echo "$process $(tr '\0' ' ' <"/proc/$process/cmdline")"
done >"$work/left" 2>/dev/null
well "no process is left" "$(cat "$work/left")" "$work/left"
everything >"$work/after"
well "no file is touched" "$(diff "$work/before" "$work/after")" "$work/after"
[ $all = yes ] || finish

# ---- Any number in every place ----

for value in NAN -NAN INFINITY -INFINITY 1e308 -1 4.9e-324 0; do
    dir=$work/value$value
    for answer in solutions/*/*.c; do
        exercise=$(basename "$answer" .c)
        EX=$exercise build/list/exercises find >/dev/null 2>&1 || continue
        place "$cases/every/value.c" "$dir/code" "$exercise"
        sed -i "s/@EXERCISE@/$exercise/; s/@VALUE@/$value/" "$dir"/code/*/"$exercise.c"
    done
    grade desk "$dir/code" '' "$dir/report"
    well "$value in every place" "$(whole "$dir/report"
        jq -r 'select(.status != "wrong" and .status != "interrupted" or .earned > 0) |
            "\(.exercise) is \(.status) and earns \(.earned)"' "$dir"/made/answers/*/*/verdict-*.json)" \
        "$dir/report"
done

# ---- Answers learnt by heart ----

# The values among the frames that the reference sends (frames.h), as hexadecimal words.
dir=$work/recorded
grade desk solutions central_difference "$dir/report" # leaves the inputs
LD_LIBRARY_PATH=$MADE/reference/central_difference "$MADE/plain/central_difference" \
    "$dir"/made/answers/*/central_difference/trial/inputs 3>"$dir/frames" >"$dir/report"
answers=$(od -An -v -tx8 -w8 "$dir/frames" | awk '
    values > 0 { if (kept) printf "0x%s, ", $1; values--; next }
    word == 0 { kept = substr($1, 5, 4) == "0002"; word++; next }
    word == 1 { word++; next }
    { for (i = 1; i <= 16; i++) values = 16 * values + index("0123456789abcdef", substr($1, i, 1)) - 1
      word = 0 }')
place "$cases/every/recorded.c" "$dir/code" central_difference
sed -i "s/@ANSWERS@/$answers/" "$dir/code/derivatives/central_difference.c"
grade desk "$dir/code" central_difference "$dir/report"
well "answers learnt by heart pass under their own seed" "$(right "$dir/report" central_difference)" "$dir/report"
grade desk "$dir/code" central_difference "$dir/report" SEED=2
well "... and fail under another" \
    "$(whole "$dir/report" && grep 'central_difference  *right' "$dir/report")" "$dir/report"

# ---- What bears the name of an answer ----

# file NAME MODE EXPECTED: the commands on standard input make the answer to softmax, in its folder
file() {
    dir=$work/file-$1-$2
    place solutions/engine/dense_relu.c "$dir/code" dense_relu
    place solutions/engine/cross_entropy.c "$dir/code" cross_entropy
    (cd "$dir/code/engine" && sh)
    grade "$2" "$dir/code" "dense_relu softmax cross_entropy" "$dir/report"
    well "$1, $2" "$(whole "$dir/report"
        right "$dir/report" dense_relu cross_entropy
        grep -q "softmax  *$3" "$dir/report" || echo "it is not $3")" "$dir/report"
}

reference=$PWD/solutions/engine/softmax.c
export reference CANARY
for mode in desk sandbox; do
    file "an empty file" "$mode" wrong <<'C'
: >softmax.c
C
    file "a folder" "$mode" wrong <<'C'
mkdir softmax.c
C
    file "a pipe" "$mode" wrong <<'C'
mkfifo softmax.c
C
    file "a link to a device" "$mode" wrong <<'C'
ln -s /dev/zero softmax.c
C
    file "a file of 100 MB" "$mode" wrong <<'C'
head -c 100000000 /dev/zero >softmax.c
C
    file "a file of zeros" "$mode" wrong <<'C'
head -c 1000000 /dev/zero >softmax.c
C
    file "zeros among the text" "$mode" right <<'C'
{ printf '// \000\000\n'; cat "$reference"; } >softmax.c
C
    file "line ends of Windows" "$mode" right <<'C'
sed 's/$/\r/' "$reference" >softmax.c
C
    file "a byte order mark" "$mode" right <<'C'
{ printf '\357\273\277'; cat "$reference"; } >softmax.c
C
    file "no line end at the end" "$mode" right <<'C'
printf %s "$(cat "$reference")" >softmax.c
C
    file "random bytes" "$mode" wrong <<'C'
awk 'BEGIN { srand(1); for (i = 0; i < 5000; i++) printf "%c", int(256 * rand()) }' >softmax.c
C
    if [ "$(id -u)" -ne 0 ]; then
        file "a file that may not be read" "$mode" wrong <<'C'
cat "$reference" >softmax.c && chmod 0 softmax.c
C
    else
        skip "a file that may not be read, $mode" "root reads everything"
    fi
done
file "a link to an answer of one's own" desk right <<'C'
cat "$reference" >own && ln -s own softmax.c
C
file "a link to nowhere" desk missing <<'C'
ln -s /nowhere softmax.c
C
file "a link to nowhere" sandbox wrong <<'C'
ln -s /nowhere softmax.c
C
file "a file of 60 GB" sandbox wrong <<'C'
truncate -s 60G softmax.c
C
file "a link to the solution" sandbox wrong <<'C'
ln -s "$reference" softmax.c
C
file "a link to what is no answer" sandbox wrong <<'C'
ln -s "$CANARY/canary" softmax.c
C
well "... is not quoted" "$(grep alive "$dir/report")" "$dir/report"
# Links where a folder should be: to the chapter's, to all answers, to a classmate's submission.
dir=$work/links
place solutions/engine/softmax.c "$dir/class/honest" softmax
mkdir -p "$dir/class/chapter" "$dir/class/code"
ln -s "$PWD/solutions/engine" "$dir/class/chapter/engine"
ln -s "$PWD/solutions" "$dir/class/code/code"
ln -s honest "$dir/class/classmate"
for linked in chapter code/code code/code/ classmate classmate/ classmate/. honest/../classmate; do
    grade sandbox "$dir/class/$linked" softmax "$dir/report" FROM="$dir/class"
    well "a link in $linked is refused" "$(grep ' right ' "$dir/report"
        grep -q 'symbolic link' "$dir/report" || echo "nothing says that it is a link")" "$dir/report"
done
for linked in classmate classmate/ code/code; do
    grade '' "$dir/class/$linked" softmax "$dir/report"
    well "a link in $linked is refused, without FROM" "$(grep ' right ' "$dir/report"
        grep -q 'symbolic link' "$dir/report" || echo "nothing says that it is a link")" "$dir/report"
done
answer=$dir/class/later/engine/softmax.c
mkdir -p "$dir/class/later/engine"
ln -s "$reference" "$answer"
grade sandbox "$dir/class/later" softmax "$dir/report"
cp --remove-destination "$reference" "$answer"
grade sandbox "$dir/class/later" softmax "$dir/report"
well "a real file in the place of a link is graded" "$(right "$dir/report" softmax)" "$dir/report"

# A file that is exchanged again and again during a grading: whatever is kept for the wrong one is not "right".
dir=$work/exchanged
place solutions/engine/softmax.c "$dir/right" softmax
place tests/engine/mistakes/softmax/no_maximum_subtracted.c "$dir/wrong" softmax
place "$dir/wrong/engine/softmax.c" "$dir/code" softmax
answer=$dir/code/engine/softmax.c
why=
for _ in 1 2 3 4 5 6; do
    : >"$dir/exchange"
    while [ -e "$dir/exchange" ]; do # ends by itself: a mv that outlives it would exchange the answer once more
        cp "$dir/right/engine/softmax.c" "$answer.new" && mv "$answer.new" "$answer"
        cp "$dir/wrong/engine/softmax.c" "$answer.new" && mv "$answer.new" "$answer"
    done &
    exchanger=$!
    grade sandbox "$dir/code" softmax "$dir/report"
    rm "$dir/exchange"
    wait "$exchanger"
    cp "$dir/wrong/engine/softmax.c" "$answer"
    grade sandbox "$dir/code" softmax "$dir/report"
    grep -q ' right ' "$dir/report" && why="a wrong answer is right"
done
well "an answer exchanged during the grading" "$why" "$dir/report"

# ---- Names of folders ----

number=0
while IFS= read -r name; do
    number=$((number + 1))
    # shellcheck disable=SC2059 # the names are formats
    folder=$(printf -- "$name")
    dir=$work/name$number
    mkdir -p "$dir"
    place solutions/engine/softmax.c "$dir/$folder" softmax
    echo 'int softmax;' >"$dir/$folder/engine/dense_relu.c"
    echo 'static int unused;' >>"$dir/$folder/engine/softmax.c"
    for mode in desk sandbox; do
        grade "$mode" "$dir/$folder" 'dense_relu softmax' "$dir/report"
        well "a folder called $name, $mode" "$(whole "$dir/report"
            right "$dir/report" softmax
            grep -q 'dense_relu  *wrong' "$dir/report" || echo "dense_relu is not wrong")" "$dir/report"
    done
done <<'NAMES'
with spaces and 'single' "double" quotes
back\\\\slash \\" #include <x> %%d %%s
\377\376 not UTF-8 \303
\033[31mred\033]0;title\007
two\nlines\r
-flag --sandbox
a;touch hostile-was-here;$(touch hostile-was-here)`touch hostile-was-here`
\342\200\256 reversed \302\233 C1
deep/er/../er
NAMES

# ---- Tricks of the environment ----

dir=$work/environment
place "$cases/exit.c" "$dir/code" softmax
place solutions/engine/dense_relu.c "$dir/code" dense_relu
for mode in desk sandbox; do
    grade "$mode" "$dir/code" 'dense_relu softmax' "$dir/report" CK_RUN_CASE=none CK_RUN_SUITE=none \
        CK_FORK=yes CK_TIMEOUT_MULTIPLIER=0 ASAN_OPTIONS=exitcode=0:verbosity=2 UBSAN_OPTIONS=help=1 \
        C_INCLUDE_PATH=solutions CPATH=/nowhere GCC_EXEC_PREFIX=/nowhere COMPILER_PATH=/nowhere \
        LIBRARY_PATH=/nowhere LD_LIBRARY_PATH=/nowhere LD_BIND_NOW=1 TMPDIR=/nowhere \
        LC_NUMERIC=de_DE.UTF-8 GSL_RNG_TYPE=nonsense MALLOC_PERTURB_=85 IFS=/ ENV=/nowhere
    well "tricks of the environment, $mode" "$(whole "$dir/report"
        right "$dir/report" dense_relu
        grep -q 'softmax  *wrong' "$dir/report" || echo "softmax is not wrong")" "$dir/report"
done

everything >"$work/after"
well "no file is touched by these either" "$(diff "$work/before" "$work/after")" "$work/after"
finish
