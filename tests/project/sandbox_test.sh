#!/bin/sh
# Where strangers' code runs (sandbox.h), on machines that refuse what the better places need; and that
# nothing goes on running when the one who started it is interrupted or killed.
# alone: nothing else may leave folders in /tmp.
. tests/project/tap.sh
mkdir -p "$work/class/right/engine"
export MADE="${MADE:?}" CC="${CC:?}" NO_COLOR=1 EX=softmax SEED=1 CHAPTER='' QUESTION='' STRICT='' FORMAT='' OUT=''
unset SANDBOX CODE FROM
deny=$work/deny
"$CC" -D_GNU_SOURCE -o "$deny" tests/project/deny.c -lseccomp || exit 1

answer=$work/class/right/engine/softmax.c
new_answer() { # one that no verdict is kept of
    { sed '/region/d' solutions/engine/softmax.c && echo "// $$ $(date +%s%N)"; } >"$answer"
}

# on MACHINE [NAME=VALUE...]: grades the answer; MACHINE is the list of what is refused
on() {
    refused=$1
    shift
    # Without the rights of root that open namespaces, where they are refused.
    drop=
    [ -z "$refused" ] || [ "$(id -u)" -ne 0 ] ||
        drop='setpriv --bounding-set=-all,+chown,+dac_override,+kill,+setuid,+setgid --inh-caps=-all'
    # shellcheck disable=SC2086 # words
    $drop "$deny" $refused -- env CODE="$work/class/right" "$@" "$MADE/grade" >"$said" 2>&1 </dev/null
}

no_namespaces='namespaces mount pivot_root'
new_answer
on '' && says 'softmax  *right' 'in bubblewrap' && ! grep -q 'confined' "$said"
result $? "a machine that allows all: bubblewrap, and no word about it"
new_answer
on "$no_namespaces" && says 'softmax  *right' 'in confinement' 'without bubblewrap' 'user namespaces'
result $? "no namespaces: confined, which is said, with the remedy"
[ "$(grep -c 'without bubblewrap' "$said")" -eq 1 ]
result $? "... said once"
on "$no_namespaces landlock_create_ruleset" && says 'softmax  *right'
result $? "what has been graded is shown everywhere"
new_answer
! on "$no_namespaces landlock_create_ruleset" &&
    says 'softmax  *not graded' 'no sandbox' 'Landlock' 'SANDBOX=off' && ! grep -q ' wrong  ' "$said"
result $? "no Landlock either: not graded, and why"
on '' && says 'softmax  *right'
result $? "... and nothing was kept of that"
new_answer
on "$no_namespaces landlock_create_ruleset" SANDBOX=off && says 'softmax  *right'
result $? "SANDBOX=off: graded at the desk all the same"
new_answer
! on "$no_namespaces seccomp" && says 'softmax  *not graded'
result $? "no seccomp: not graded"
if [ "$(id -u)" -eq 0 ]; then
    new_answer
    # shellcheck disable=SC2016 # for that shell
    unshare -m sh -c 'mount --bind /dev/null /usr/bin/bwrap && exec env CODE="$1" "$MADE/grade"' - \
        "$work/class/right" >"$said" 2>&1 && says 'softmax  *right' 'in confinement' 'bwrap: '
    result $? "bubblewrap cannot be started: confined"
    printf '%s\n' '#include <stdio.h>' '#include <unistd.h>' '#include "engine.h"' \
        'void softmax(size_t k, const double *logits, double *p)' \
        '{ for (size_t i = 0; i < k; i++) p[i] = logits[i]; printf("user %u\n", getuid()); }' >"$answer"
    ! on "$no_namespaces" && says 'user 6[1-5][0-9][0-9][0-9]$'
    result $? "root's strangers are confined as another user"
    new_answer
    ! on "$no_namespaces setresuid" && says 'softmax  *not graded' 'another user'
    result $? "root that cannot become another user: not graded"
else
    skip "root's strangers" "this is not root"
fi
[ -z "$(find /tmp -maxdepth 1 -name 'downhill-??????' -user 0 -type d -newer "$deny" 2>/dev/null)" ]
result $? "no folder is left in /tmp"

# ---- Interrupted -------------------------------------------------------------------------------

below() { # PROCESS: all that it has started, and what these have
    ps -eo pid=,ppid= | awk -v top="$1" '
        { parent[$1] = $2 }
        END {
            for (process in parent) {
                for (at = process; at in parent && at != top; at = parent[at]) continue
                if (at == top && process != top) print process
            }
        }'
}

command_of() { # PROCESS
    { tr '\0' ' ' <"/proc/$1/cmdline"; } 2>/dev/null
}

at_work() { # PATTERN PROCESS...: whether the command of one of them matches
    pattern=$1
    shift
    for process; do
        command_of "$process" | grep -q -e "$pattern" && return 0
    done
    return 1
}

alive() { # PROCESS...: their commands, but for those that wait to be buried
    for process; do
        grep -q '^State:.[^Z]' "/proc/$process/status" 2>/dev/null && command_of "$process" && echo
    done
}

asleep=$work/asleep/engine/softmax.c
mkdir -p "$work/asleep/engine"

# interrupted NAME TIER SIGNAL WHOM PATTERN: grades the answer on standard input; once a command that
# matches is at work, sends the signal
interrupted() {
    { cat && echo "// $$ $(date +%s%N)"; } >"$asleep"
    setsid env CODE="$work/asleep" SANDBOX="$2" "$MADE/grade" >"$said" 2>&1 </dev/null &
    grader=$! started=
    for _ in $(seq 200); do
        sleep 0.1
        started=$(below "$grader")
        # shellcheck disable=SC2086 # numbers
        at_work "$5" $started && break
    done
    judge=$(pgrep -P "$grader" | head -n 1)
    case $4 in
    group) kill -s "$3" -- "-$grader" ;;
    judge) kill -s "$3" "$judge" ;;
    grade) kill -s "$3" "$grader" ;;
    both) kill -s "$3" "$judge" "$grader" ;;
    esac
    wait "$grader" 2>/dev/null
    for _ in $(seq 100); do
        # shellcheck disable=SC2086 # numbers
        alive $started >"$work/left"
        [ -s "$work/left" ] || break
        sleep 0.1
    done
    cat "$work/left" >>"$said"
    [ "$(echo "$started" | wc -l)" -ge 3 ] && [ ! -s "$work/left" ]
    result $? "$1, $2, $3 to $4: nothing runs on"
}

sleeps() { # an answer that waits
    printf '%s\n' '#define _GNU_SOURCE' '#include <unistd.h>' '#include "engine.h"' \
        'void softmax(size_t k, const double *logits, double *p)' \
        '{ (void)k, (void)logits, (void)p; for (;;) pause(); }'
}
compiles_long() { # one that keeps the compiler busy
    printf '%s\n' '#include "engine.h"' '#define A(x) x x x x x x x x x x' '#define B(x) A(A(A(A(x))))' \
        'int n; void softmax(size_t k, const double *logits, double *p)' '{ (void)logits; B(B(n += k;)) p[0] = n; }'
}
for tier in off confinement bubblewrap; do
    case $tier in off) probe=$MADE/probe/softmax ;; *) probe=/probe ;; esac
    sleeps | interrupted "an answer asleep" $tier INT group "^[^ ]*$probe "
    sleeps | interrupted "an answer asleep" $tier KILL judge "^[^ ]*$probe "
    sleeps | interrupted "an answer asleep" $tier KILL grade "^[^ ]*$probe "
    compiles_long | interrupted "a compiler at work" $tier KILL both 'cc1 .*answer\.c'
done
[ -z "$(find /tmp -maxdepth 1 -name 'downhill-??????' -type d -newer "$deny" 2>/dev/null)" ]
result $? "no folder is left in /tmp after that"
finish
