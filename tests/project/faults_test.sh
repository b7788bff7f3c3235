#!/bin/sh
# The machine's faults: whatever goes wrong outside of an answer is "not graded", with a sentence that names the
# fault and the remedy, a status that is not zero, and nothing kept. Once the fault is gone the verdict is right. A
# fault that cannot be brought about here is skipped, with the reason.
# shellcheck disable=SC2016 # the dollars in single quotes are for the inner shell
. tests/project/tap.sh
unset CHAPTER QUESTION SEED STRICT SANDBOX FORMAT OUT FROM
own_made "$work/made"
export CODE=solutions EX=softmax MADE="$work/made" CC
refuse_calls=$work/deny
"$CC" -std=c11 -D_GNU_SOURCE -w -o "$refuse_calls" tests/project/deny.c -lseccomp || not_ok 'system calls that are refused' 'libseccomp is missing. Type: make setup check'

grade() {
    "$MADE/grade" >"$said" 2>&1
}

forget() {
    rm -rf "$MADE/answers/"*
}

# fault NAME SENTENCE COMMAND...: under the command nothing is graded, for that reason; afterwards it is
fault() {
    name=$1 sentence=$2
    shift 2
    forget
    "$@" >"$said" 2>&1
    status=$?
    tr '\n' ' ' <"$said" >"$said.line"
    [ "$status" -ne 0 ] && grep -q -e "$sentence" "$said.line" &&
        ! grep -q 'right  *3/3\|wrong  *[0-9.]*/3' "$said" &&
        [ -z "$(find "$MADE/answers" -name 'verdict-*.json' 2>/dev/null)" ]
    result $? "$name is not graded, says so and keeps nothing"
    grade && says 'softmax  *right'
    result $? "$name is forgotten when it is gone"
}

# alone COMMAND...: with file systems of its own; a mount is seen by nobody else
alone() {
    unshare -m sh -c "$1"
}

fault 'a limit of the address space' 'ulimit -v unlimited' sh -c 'ulimit -v 8000000; exec "$MADE/grade"'
fault 'a limit of the size of files' 'ulimit -f unlimited' sh -c 'trap "" XFSZ; ulimit -f 1; exec "$MADE/grade"'

if alone true 2>/dev/null; then
    mkdir -p "$MADE/answers"
    fault 'a full disk' 'disk is full.*room' alone \
        'mount -t tmpfs -o size=16k none "$MADE/answers" && exec "$MADE/grade"'
    fault 'a disk that can only be read' 'copy the project to one where you may write' alone \
        'mount --bind . . && cd "$PWD" && mount -o remount,ro,bind . && exec "$MADE/grade"'
    fault 'a missing /proc' '/proc is missing.*mount -t proc' alone 'mount -t tmpfs none /proc && exec "$MADE/grade"'
    make -s graders >"$said" 2>&1
    ! alone 'mount --bind . . && cd "$PWD" && mount -o remount,noexec,bind . && make -s check' >"$said" 2>&1 &&
        says 'noexec'
    result $? 'a disk from which nothing may be run is named'
    export solved="$work/solved.$$" # of which no verdict is kept
    cp -R solutions "$solved"
    ! alone 'mount --bind . . && cd "$PWD" && mount -o remount,ro,bind . && make -s next CODE="$solved" EX=' >"$said" 2>&1 && says 'Not graded' && ! grep -q 'Every exercise is right' "$said"
    result $? 'make next does not take a grader that failed for a course that is finished'
else
    skip 'faults of the disk' 'mounting needs root and namespaces'
fi

fault 'limits that are refused' 'refuses to set limits (setrlimit)' \
    "$refuse_calls" setrlimit prlimit64 -- "$MADE/grade"
fault 'memory files that are refused' 'cannot be started: Operation not permitted' \
    "$refuse_calls" memfd_create -- "$MADE/grade"

# A control group with less memory than any compiler needs.
group=$(for folder in /sys/fs/cgroup/memory /sys/fs/cgroup; do
    mkdir "$folder/downhill.$$" 2>/dev/null && echo "$folder/downhill.$$" && break
done)
trap 'rm -rf "$work"; [ -z "$group" ] || rmdir "$group"' EXIT
if [ -n "$group" ] && { echo 8M >"$group/memory.limit_in_bytes" || echo 8M >"$group/memory.max"; } 2>/dev/null; then
    fault 'memory that runs out' 'ran out of memory.*close other programs' \
        sh -c 'echo $$ >"$0/cgroup.procs" && exec "$MADE/grade"' "$group"
else
    skip 'memory that runs out' 'no control group can be made here'
fi

mkdir -p "$work/code/engine"
answer=$work/code/engine/softmax.c
if [ "$(id -u)" -ne 0 ]; then
    cp solutions/engine/softmax.c "$answer" && chmod 000 "$answer"
    ! CODE="$work/code" "$MADE/grade" >"$said" 2>&1 && says 'Permission denied' 'chmod'
    result $? 'an answer that cannot be read is not graded'
    rm -f "$answer"
else
    skip 'an answer that cannot be read' 'root reads everything'
fi

printf '\377\376v\000o\000' >"$answer"
! CODE="$work/code" "$MADE/grade" >"$said" 2>&1 && says 'save it as UTF-8'
result $? 'a file in UTF-16'
! OUT=/dev/full FORMAT=json "$MADE/grade" >"$said" 2>&1 && [ -c /dev/full ] && says 'OUT=/dev/full' 'disk is full'
result $? 'OUT on a full device'
! "$MADE/grade" >/dev/full 2>"$said" && says 'standard output: No space left'
result $? 'a report that cannot be printed'
finish
