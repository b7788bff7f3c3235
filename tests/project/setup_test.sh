#!/bin/sh
# Tests of tests/verbs/setup/setup.sh that install nothing: the script runs in a made-up project, with a
# PATH that holds fakes of apt, sudo and the like, which write down how they were called.
. tests/project/tap.sh
unset CC MADE # what a person has set is not what these tests are about

top=$PWD
project="$work/it's a project"
bin=$work/bin
calls=$work/calls

# fake NAME [LINE...]: a command that writes down its call, then does what the lines say
fake() {
    name=$1
    shift
    rm -f "$bin/$name"
    {
        echo '#!/bin/sh'
        # shellcheck disable=SC2016 # for the fake to expand
        printf 'echo "%s $*" >>"%s"\n' "$name" "$calls"
        printf '%s\n' "$@"
    } >"$bin/$name"
    chmod +x "$bin/$name"
}

# A project and a machine with nothing but the basic tools, and a user who is root.
begin() {
    test=$1
    why=''
    rm -rf "$bin" "$project" "$calls"
    mkdir -p "$bin" "$project/tests/verbs/setup" "$project/tests/project/browser" "$project/docs/book/live" "$project/docs/book/site"
    : >"$calls"
    for tool in sh awk cat cmp cp dirname env grep mkdir mktemp rm sed tail tr; do
        ln -s "$(command -v "$tool")" "$bin/$tool"
    done
    fake uname 'echo Linux'
    fake id 'echo 0'
    cp "$top/tests/verbs/setup/setup.sh" "$project/tests/verbs/setup/"
    cat >"$project/tests/verbs/setup/packages" <<'LIST'
# a comment
check debian  gcc libgsl-dev
check debian  bubblewrap
check fedora  gcc-on-fedora
check arch    gcc-on-arch
check brew    gcc-on-brew
check tools   cc -fsanitize=address gsl/gsl_deriv.h:gsl make
book  debian  pandoc gnuplot-nox
book  tools   pandoc
test  debian  chromium gcc
test  tools   chromium|google-chrome
LIST
    echo '{ "lock": 1 }' >"$project/tests/project/browser/package-lock.json"
    echo '{ "lock": 1 }' >"$project/docs/book/live/package-lock.json"
    echo '{ "lock": 1 }' >"$project/docs/book/site/package-lock.json"
}

end() {
    ok_unless "$test" "$why"
}

setup() {
    PATH=$bin sh "$project/tests/verbs/setup/setup.sh" "$@" >"$said" 2>&1 </dev/null
    status=$?
}

# What is expected; the first that fails is reported.
fail() {
    [ -n "$why" ] || why="$1; it said: $(cat "$said")"
}
status_is() { [ "$status" -eq "$1" ] || fail "status $status, not $1"; }
says_it() { grep -q -F -e "$1" "$said" || fail "does not say '$1'"; }
keeps_quiet_about() { ! grep -q -F -e "$1" "$said" || fail "says '$1'"; }
calls_it() { grep -q -F -x -e "$1" "$calls" || fail "no call '$1', but '$(tr '\n' '~' <"$calls")'"; }
never_calls() { ! grep -q "^$1 " "$calls" || fail "calls $1"; }

# installed PACKAGE-LINE...: what the fake dpkg knows, in the format that setup.sh asks for
installed() {
    printf '%s\n' "$@" >"$work/installed"
    fake dpkg-query "cat '$work/installed'"
}

# debian: a machine with apt, on which only gcc is installed
debian() {
    installed 'installed gcc, c-compiler'
    # shellcheck disable=SC2016 # for the fake to expand
    fake apt-get 'echo "frontend $DEBIAN_FRONTEND" >>"'"$calls"'"' 'echo "apt-get did $*"'
}

# tools: the tools that are looked for; the compiler lacks the headers named in $work/absent
tools() {
    : >"$work/absent"
    fake cc "! grep -q -F -f '$work/absent' && exit 0" 'exit 1'
    for tool in make pkg-config bwrap pandoc google-chrome; do fake "$tool"; done
}

begin nothing_missing_calls_no_apt
debian
installed 'installed gcc, c-compiler' 'installed libgsl-dev, ' 'installed bubblewrap, '
setup check
status_is 0
never_calls apt-get
[ "$(wc -l <"$said")" -eq 1 ] || fail 'more than one line'
end

begin what_is_missing_is_installed
debian
setup check
status_is 0
says_it 'libgsl-dev bubblewrap'
calls_it 'apt-get -q -y -o DPkg::Lock::Timeout=120 update'
calls_it 'apt-get -q -y -o DPkg::Lock::Timeout=120 install --no-install-recommends libgsl-dev bubblewrap'
calls_it 'frontend noninteractive'
[ "$(grep -c '^dpkg-query' "$calls")" -eq 1 ] || fail 'asks dpkg more than once'
end

begin a_package_that_another_provides_is_there
debian
installed 'installed gcc, ' 'installed libgsl-dev, ' 'installed bubblewrap, ' 'installed pandoc, ' \
    'installed gnuplot-qt, gnuplot (= 5.4), gnuplot-nox (= 5.4), gnuplot-x11'
setup book
status_is 0
never_calls apt-get
end

begin a_package_removed_or_half_installed_is_missing
debian
installed 'config-files gcc, ' 'unpacked libgsl-dev, ' 'installed bubblewrap, '
setup check
calls_it 'apt-get -q -y -o DPkg::Lock::Timeout=120 install --no-install-recommends gcc libgsl-dev'
end

begin book_includes_check_and_is_the_default
debian
for purposes in book 'check book' ''; do
    : >"$calls"
    # shellcheck disable=SC2086 # a list of words
    setup $purposes
    calls_it "apt-get -q -y -o DPkg::Lock::Timeout=120 install --no-install-recommends \
libgsl-dev bubblewrap pandoc gnuplot-nox"
done
end

begin test_includes_all_and_the_npm_packages_once
debian
fake npm 'mkdir -p node_modules'
setup test
status_is 0
calls_it "apt-get -q -y -o DPkg::Lock::Timeout=120 install --no-install-recommends \
libgsl-dev bubblewrap pandoc gnuplot-nox chromium"
setup test
[ "$(grep -c '^npm ci' "$calls")" -eq 3 ] || fail 'npm ci did not run once for each lock file'
echo '{ "lock": 2 }' >"$project/tests/project/browser/package-lock.json"
setup test bench
[ "$(grep -c '^npm ci' "$calls")" -eq 4 ] || fail 'npm ci did not run for a new lock file'
end

begin an_npm_that_fails_is_reported
debian
fake npm 'echo ENOTFOUND; exit 1'
setup test
status_is 1
says_it ENOTFOUND
says_it 'docs/book/site'
end

begin without_npm_the_book_is_made_with_still_figures
debian
fake npm 'echo ENOTFOUND; exit 1'
setup book
status_is 0
says_it 'docs/book/live'
says_it 'stay still'
end

begin an_unknown_purpose_is_refused
debian
setup check boook
status_is 2
says_it 'boook'
never_calls apt-get
end

begin a_user_with_sudo_installs_through_it
debian
fake id 'echo 1000'
# shellcheck disable=SC2016 # for the fake to expand
fake sudo 'exec "$@"'
setup check
status_is 0
says_it 'with sudo'
[ "$(grep -c '^sudo ' "$calls")" -eq 1 ] || fail 'may ask for a password more than once'
calls_it 'apt-get -q -y -o DPkg::Lock::Timeout=120 install --no-install-recommends libgsl-dev bubblewrap'
end

begin a_user_without_sudo_is_told_what_root_must_type
debian
fake id 'echo 1000'
setup check
status_is 1
says_it 'apt-get install --no-install-recommends libgsl-dev bubblewrap'
says_it 'missing: cc'
never_calls apt-get
end

begin a_user_without_sudo_goes_on_with_the_tools
debian
tools
fake id 'echo 1000'
setup check
status_is 0
says_it 'going on'
end

begin a_user_whom_sudo_refuses_is_told
debian
fake id 'echo 1000'
fake sudo 'echo "guest is not in the sudoers file."; exit 1'
setup check
status_is 1
says_it 'You may not use sudo here'
end

begin errors_of_apt_are_shown_with_advice
debian
fake apt-get 'echo "E: Could not resolve deb.debian.org"; exit 100'
setup check
status_is 1
says_it 'Is there a network?'
[ "$(grep -c '^setup:' "$said")" -eq 1 ] || fail 'more than one line about it'
grep -q 'Could not resolve' "$project/build/setup.log" || fail 'nothing in build/setup.log'
end

begin an_error_that_is_not_known_is_shown
debian
fake apt-get 'echo "E: The moon is in the wrong house"; exit 100'
setup check
status_is 1
says_it 'The moon is in the wrong house'
says_it 'See what apt says above.'
end

begin an_old_release_is_refused_before_anything_is_installed
debian
for release in 'debian 11' 'ubuntu 20.04' 'debian 9'; do
    printf 'ID=%s\nVERSION_ID="%s"\n' "${release% *}" "${release#* }" >"$work/os-release"
    OS_RELEASE=$work/os-release setup check
    status_is 1
    says_it 'too old for the grader'
    never_calls apt-get
done
for release in 'debian 12' 'ubuntu 22.04' 'ubuntu 24.04' 'linuxmint 21'; do
    printf 'ID=%s\nVERSION_ID="%s"\n' "${release% *}" "${release#* }" >"$work/os-release"
    OS_RELEASE=$work/os-release setup check
    status_is 0
done
end

begin sudo_keeps_the_proxy
debian
fake id 'echo 1000'
# shellcheck disable=SC2016 # for the fake to expand
fake sudo 'exec env -i PATH="$PATH" "$@"'
# shellcheck disable=SC2016 # for the fake to expand
fake apt-get 'echo "proxy $http_proxy $NO_PROXY" >>"'"$calls"'"'
http_proxy=http://proxy:3128 NO_PROXY=localhost setup check
status_is 0
calls_it 'proxy http://proxy:3128 localhost'
end

begin a_failed_update_does_not_prevent_the_installation
debian
# shellcheck disable=SC2016 # for the fake to expand
fake apt-get 'case $* in *update) exit 100 ;; esac'
setup check
status_is 0
end

for system in 'dnf fedora' 'pacman arch' 'brew brew'; do
    manager=${system% *}
    begin "${system#* }_is_told_the_names_and_goes_on_with_the_tools"
    tools
    fake "$manager"
    setup check
    status_is 0
    says_it "$manager "
    says_it "gcc-on-${system#* }"
    never_calls "$manager"
    end
done

begin missing_tools_elsewhere_are_named
tools
fake dnf
rm "$bin/make"
echo 'gsl/gsl_deriv.h' >"$work/absent"
setup check
status_is 1
says_it 'missing: make gsl/gsl_deriv.h'
keeps_quiet_about 'address'
end

begin an_unknown_system_is_told_the_names_of_debian
setup check
status_is 1
says_it 'gcc libgsl-dev bubblewrap'
says_it 'missing: cc make'
end

begin a_mac_needs_no_bubblewrap
tools
fake brew
fake uname 'echo Darwin'
rm "$bin/bwrap"
setup check
status_is 0
end

begin the_list_has_every_purpose_for_every_system
: >"$said"
for purpose in check book test bench; do
    for system in debian fedora arch brew tools; do
        grep -q "^$purpose  *$system  *[a-z]" "$top/tests/verbs/setup/packages" ||
            fail "nothing for $purpose on $system"
    done
done
end
finish
