#!/bin/sh
# Sees to it that what a verb needs is installed: setup.sh [check] [book] [grade] [slurm] [capstone] [site] [test] [bench]
#
# Each purpose includes check; site includes book; test and bench include book, grade, capstone and site; none at all stands for book. The names of the
# packages are in the file `packages` beside this one. Where there is apt, what is missing is
# installed. Elsewhere the command to type is printed, and it is a success if the tools are there.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
root=$(CDPATH='' cd -- "$here/../../.." && pwd)
log=$root/build/setup.log
cc=${CC:-cc}
failure='setup: apt-get failed'

complain() {
    printf 'setup: %s\n' "$*" >&2
}

have() {
    command -v "$1" >/dev/null 2>&1
}

# purposes ARG...: what is asked for, and what that includes
purposes() {
    [ $# -gt 0 ] || set -- book
    all=check
    for purpose in "$@"; do
        case $purpose in
        check) ;;
        book | grade | capstone) all="$all $purpose" ;;
        slurm) all="$all grade slurm" ;;
        site) all="$all book site" ;;
        test | bench) all="$all book grade capstone site $purpose" ;;
        *)
            complain "no such purpose: $purpose (there are: check, book, grade, slurm, capstone, site, test, bench)"
            return 2
            ;;
        esac
    done
    echo "$all" | awk '{ for (i = 1; i <= NF; i++) if (!seen[$i]++) all = all " " $i; print substr(all, 2) }'
}

# listed SYSTEM: the words of the list for that system
listed() {
    awk -v purposes=" $purposes " -v system_name="$1" '
        index(purposes, " " $1 " ") && $2 == system_name {
            for (i = 3; i <= NF; i++) if (!seen[$i]++) printf "%s ", $i
        }' "$here/packages"
}

# What the list has for Debian and dpkg has not. A package may stand in for another that it
# provides: so does gnuplot-qt for gnuplot-nox, beside which it cannot be installed.
missing_packages() {
    # shellcheck disable=SC2016 # the fields are dpkg's
    dpkg-query --show --showformat '${db:Status-Status} ${Package}, ${Provides}\n' |
        awk -v wanted="$(listed debian)" '
            $1 == "installed" {
                gsub(/^installed | \([^)]*\)/, "")
                n = split($0, names, /, */)
                for (i = 1; i <= n; i++) present[names[i]] = 1
            }
            END {
                n = split(wanted, names, " ")
                for (i = 1; i <= n; i++) if (!(names[i] in present)) printf "%s ", names[i]
            }'
}

# builds NEED...: whether a program with these headers and flags compiles and links
builds() {
    source='int main(void) { return 0; }'
    flags=''
    for need in "$@"; do
        case $need in
        -*) flags="$flags $need" ;;
        *)
            source="#include <${need%:*}>
$source"
            flags="$flags $(pkg-config --cflags --libs "${need#*:}" 2>/dev/null || :)"
            ;;
        esac
    done
    # shellcheck disable=SC2086 # a list of words
    printf '%s\n' "$source" | $cc -x c -o "$scratch/a.out" - $flags >/dev/null 2>&1
}

# present COMMAND|COMMAND...: whether one of them can be run
present() {
    # shellcheck disable=SC2046 # a list of words
    set -- $(echo "$1" | tr '|' ' ')
    for command in "$@"; do
        if have "$command"; then return 0; fi
    done
    return 1
}

# The tools that are not there. What needs the compiler is tried at once, and only if that fails
# one by one.
absent_tools() {
    compiled=''
    for need in $(listed tools); do
        case $need in
        -* | *:*) compiled="$compiled $need" ;;
        cc) have "${cc%% *}" || printf '%s ' "$cc" ;;
        *) present "$need" || printf '%s ' "${need%%|*}" ;;
        esac
    done
    if [ "$(uname -s)" = Linux ] && ! have bwrap; then printf 'bwrap '; fi

    have "${cc%% *}" || return 0
    scratch=$(mktemp -d)
    # shellcheck disable=SC2086 # a list of words
    builds $compiled || for need in $compiled; do
        builds "$need" || printf '%s ' "${need%:*}"
    done
    rm -rf "$scratch"
}

# Where nothing can be installed from here: good if the tools are there nevertheless.
go_on_with_tools() {
    absent=$(absent_tools)
    if [ -z "$absent" ]; then
        echo "The tools for $wanted are here: going on."
    else
        complain "missing: $absent"
        return 1
    fi
}

# elsewhere SYSTEM INTRODUCTION [COMMAND]: prints what one types there
elsewhere() {
    printf 'For %s there are packages. %s\n\n    %s%s\n\n' \
        "$wanted" "$2" "${3:+$3 }" "$(listed "$1")"
    go_on_with_tools
}

# once KEY TEXT: says so the first time; apt repeats itself
once() {
    case $said in
    *"$1"*) ;;
    *)
        said="$said $1"
        echo "  $2"
        ;;
    esac
}

# Of all that apt says, shows what one waits for, and keeps the rest in the log.
follow_apt() {
    said=''
    while IFS= read -r line; do
        if [ "$line" = "$failure" ]; then return 1; fi
        printf '%s\n' "$line" >>"$log"
        case $line in
        'Need to get'* | 'After this operation'*) echo "  $line" ;;
        'Waiting for'*) once waiting "$line" ;;
        'Unpacking '*) once unpacking 'Unpacking the packages.' ;;
        'Setting up '*) once setting-up 'Setting the packages up.' ;;
        esac
    done
}

# The settings of a proxy, which sudo does not pass on, as words for env.
proxies() {
    env | grep -i -E '^(https?|ftp|no)_proxy=[^ ]*$' | tr '\n' ' '
}

# install PACKAGE...: as root, so that a password is asked for once; asking nothing else (needrestart,
# on Ubuntu, would), and waiting two minutes for another who holds the lock. Where the list of packages cannot be updated,
# the installation still may succeed, or say what is wrong.
install() {
    {
        # shellcheck disable=SC2016,SC2046,SC2086 # the inner shell expands; words, or none
        $as_root env DEBIAN_FRONTEND=noninteractive NEEDRESTART_SUSPEND=1 LC_ALL=C $(proxies) sh -c '
            get="apt-get -q -y -o DPkg::Lock::Timeout=120"
            $get update
            $get install --no-install-recommends "$@"' sh "$@" </dev/null 2>&1 || echo "$failure"
    } | follow_apt
}

# What to do about the errors in the log that are met most; what apt said, if it is none of them.
advise() {
    if grep -q -E '^E: (Could not get lock|Unable to (acquire|lock))' "$log"; then
        echo 'Another program is installing packages. Wait for its end, then try again.'
    elif grep -q 'dpkg was interrupted' "$log"; then
        echo "An earlier installation broke off. Type: ${as_root:+sudo }dpkg --configure -a"
    elif grep -q -E 'sudoers|^sudo: (a|no) |incorrect password' "$log"; then
        echo 'You may not use sudo here. Ask who looks after this machine to install the packages.'
    elif grep -q -E 'failure resolving|not resolve|[Cc]ould not connect|Failed to fetch' "$log"; then
        echo 'The packages could not be downloaded. Is there a network?'
    elif grep -q -E 'enough free space|No space left' "$log"; then
        echo 'The disk is full.'
    elif grep -q -E 'Unable to locate package|no installation candidate' "$log"; then
        echo 'This release lacks a package under that name. Debian 12 and later have them all.'
    else
        tail -n 15 "$log" | sed 's/^/    /' >&2
        echo 'See what apt says above.'
    fi
}

# Refuses, before anything is installed, a release whose headers are older than the grader needs: Landlock
# came with Linux 5.13.
refuse_old_release() {
    # shellcheck disable=SC1090 # the system's own file; the tests of this script name another
    release=$(. "${OS_RELEASE:-/etc/os-release}" 2>/dev/null && echo "$ID ${VERSION_ID%%.*}")
    case $release in
    'debian '[1-9] | 'debian 10' | 'debian 11' | 'ubuntu '[1-9] | 'ubuntu 1'[0-9] | 'ubuntu 2'[01])
        complain "$(echo "$release" | sed 's/^./\U&/') is too old for the grader."
        complain 'Debian 12 and Ubuntu 22.04 are the oldest that have what it needs; README.md says how to use a container.'
        return 1
        ;;
    esac
}

with_apt() {
    refuse_old_release
    missing=$(missing_packages)
    if [ -z "$missing" ]; then
        echo "Everything for $wanted is installed."
        return
    fi

    if [ "$(id -u)" -eq 0 ]; then
        as_root=''
    elif have sudo; then
        as_root=sudo
    else
        complain "these packages are missing: $missing"
        complain 'only root can install them, and there is no sudo here. As root, type:'
        printf '\n    apt-get update && apt-get install --no-install-recommends %s\n\n' "$missing" >&2
        go_on_with_tools
        return
    fi

    echo "Installing for $wanted${as_root:+, with sudo}: $missing"
    mkdir -p "$root/build"
    : >"$log"
    # shellcheck disable=SC2086 # a list of words
    if ! install $missing; then
        complain "the packages could not be installed. $(advise) (All that apt said is in build/setup.log.)"
        return 1
    fi
}

# npm_packages FOLDER: installs those of its lock file. A copy of that file remembers which are installed.
npm_packages() (
    cd "$root/$1"
    if cmp -s package-lock.json node_modules/installed; then exit; fi
    echo "Installing the npm packages of $1."
    if ! npm ci --ignore-scripts --no-audit --no-fund --no-update-notifier; then
        complain "npm could not install the packages of $1. Is there a network?"
        exit 1
    fi
    cp package-lock.json node_modules/installed
)

purposes=$(purposes "$@")
wanted=$(echo "$purposes" | sed 's/ book$/ and book/; s/ book test$/, book and test/')
if have apt-get && have dpkg-query; then
    with_apt
elif have dnf; then
    elsewhere fedora 'On Fedora, type:' 'sudo dnf install'
elif have pacman; then
    elsewhere arch 'On Arch Linux, type:' 'sudo pacman -S --needed'
elif have brew; then
    elsewhere brew 'With Homebrew, type:' 'brew install'
else
    elsewhere debian 'This system is not known here; on Debian they are called:'
fi
case $purposes in
*" book"*) npm_packages docs/book/live || complain 'The figures of the book will stay still.' ;;
esac
case $purposes in
*" site"*) npm_packages docs/book/site ;;
esac
case $purposes in
*" test"*) npm_packages tests/project/browser ;;
esac
