#!/bin/sh
# Tries the project on a machine that has nothing: in a fresh root of a Debian release, as committed.
#
#     sh tests/project/fresh_root.sh SUITE COMMAND...       as root
#     AS=user sh tests/project/fresh_root.sh SUITE COMMAND...        as a user who may use sudo
#     AS=container sh tests/project/fresh_root.sh SUITE COMMAND...   as root without the rights that a container
#                                                                    lacks: no namespaces can be made (deny.c)
#
#     sh tests/project/fresh_root.sh trixie make setup check
#
# SUITE is what debootstrap knows: bookworm, trixie, bullseye. The bare root is kept in build/roots/SUITE.tar;
# what COMMAND left behind is in build/roots/SUITE until the next run, and what it said in build/roots/SUITE.log.
# Prints the last lines, the time, the status and by how much the root grew. Needs root and debootstrap, and
# takes as long as COMMAND does; make test does not run it.
set -eu
cd "$(dirname "$0")/../.."
if [ $# -lt 2 ]; then
    sed -n '2,/^set/s/^# \{0,1\}//p' "$0" | sed '$d' >&2
    exit 2
fi
suite=$1
shift
roots=$PWD/build/roots
root=$roots/$suite
log=$root.log
for tool in debootstrap unshare pivot_root; do
    command -v "$tool" >/dev/null || {
        echo "$0: $tool is missing. On Debian: apt-get install debootstrap util-linux" >&2
        exit 2
    }
done
[ "$(id -u)" -eq 0 ] || {
    echo "$0: a root can be made by root alone: sudo sh $0 $suite ..." >&2
    exit 2
}

mkdir -p "$roots"
if [ ! -s "$root.tar" ]; then
    rm -rf "$root"
    debootstrap --variant=minbase "$suite" "$root" >"$log" 2>&1 || {
        tail "$log" >&2
        exit 1
    }
    tar -C "$root" -cf "$root.tar.new" .
    mv "$root.tar.new" "$root.tar"
fi
rm -rf "$root"
mkdir "$root"
tar -C "$root" -xf "$root.tar"
cp /etc/resolv.conf "$root/etc/"
cp /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl-of-the-host.crt" # where a proxy has a certificate of its own

# What the README asks for beforehand: git and make.
cat >"$root/prepare" <<'END'
set -e
export DEBIAN_FRONTEND=noninteractive
apt-get -q update
apt-get -q -y install --no-install-recommends git make ca-certificates
if [ "${AS:-root}" = user ]; then
    apt-get -q -y install --no-install-recommends sudo
    useradd -m -s /bin/sh user
    echo 'user ALL=(ALL) NOPASSWD: ALL' >/etc/sudoers.d/user
    chown -R user:user /downhill
fi
END
# A clone, so that what git does not have is missed here and not by a reader.
git clone -q --no-hardlinks "file://$PWD" "$root/downhill"

# inside COMMAND...: runs it with the folder as its root (not chroot: no sandbox can be made below one), and
# with no environment but what a login gives.
# shellcheck disable=SC2016 # the shell inside expands, here and below
inside() {
    unshare --mount --pid --fork --propagation private sh -c '
        root=$1
        shift
        mount --bind "$root" "$root"
        cd "$root"
        mount --rbind /dev dev
        mount -t proc proc proc
        mount --rbind /sys sys
        mount -t tmpfs tmpfs tmp
        mkdir -p old
        pivot_root . old
        umount -l old
        exec env -i NODE_EXTRA_CA_CERTS=/etc/ssl-of-the-host.crt HOME=/root TERM=dumb \
            PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin "$@"
    ' sh "$root" "$@" </dev/null
}

size() {
    du -sm "$root" | cut -f1
}

inside AS="${AS:-root}" sh /prepare >"$log" 2>&1 || {
    tail "$log" >&2
    exit 1
}
before=$(size)
start=$(date +%s)
status=0
if [ "${AS:-root}" = user ]; then
    inside su user -c 'cd /downhill && exec "$@"' -- sh "$@" >>"$log" 2>&1 || status=$?
elif [ "${AS:-root}" = container ]; then
    cc -D_GNU_SOURCE -static -o "$root/deny" tests/project/deny.c -lseccomp
    inside setpriv --bounding-set=-all,+chown,+dac_override,+fsetid,+fowner,+setgid,+setuid,+setpcap,+kill --inh-caps=-all \
        /deny namespaces -- sh -c 'cd /downhill && exec "$@"' sh "$@" >>"$log" 2>&1 || status=$?
else
    inside sh -c 'cd /downhill && exec "$@"' sh "$@" >>"$log" 2>&1 || status=$?
fi
tail -n "${LINES_SHOWN:-8}" "$log"
echo "$suite as ${AS:-root}: $*: status $status, $(($(date +%s) - start)) s, $(($(size) - before)) MB more"
exit "$status"
