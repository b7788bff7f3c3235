#!/bin/sh
# Unpacks the source of a Debian package into a folder: sources.sh PACKAGE FOLDER
#
# It is the authors' archive, without Debian's changes: those are about Debian, and not every mirror keeps their files.
# It comes from where the system's own packages come from. Whether those sources are in apt's list or not: the list used
# here is one of our own, and the system's stays as it was.
set -eu
package=$1 folder=$2
work=$(pwd)/build/page/apt
mkdir -p "$work/lists/partial" "$work/fetched" "${folder%/*}"

keyrings=$(find /usr/share/keyrings \( -name debian-archive-keyring.gpg -o -name ubuntu-archive-keyring.gpg \) | paste -s -d ,)
# shellcheck disable=SC2016 # the fields are apt's
apt-get indextargets --format '$(ORIGIN)|$(REPO_URI)|$(RELEASE)|$(COMPONENT)' 'Created-By: Packages' |
    awk -F '|' -v keyrings="$keyrings" '($1 == "Debian" || $1 == "Ubuntu") && !seen[$0]++ {
        print "deb-src [signed-by=" keyrings "]", $2, $3, $4 }' >"$work/sources.list"
if [ ! -s "$work/sources.list" ]; then
    echo "apt has no list of Debian's or Ubuntu's packages, so it cannot fetch the source of $package. Type: sudo apt-get update" >&2
    exit 1
fi

# ours COMMAND...: apt-get with that list
ours() {
    apt-get -q -o Dir::Etc::sourcelist="$work/sources.list" -o Dir::Etc::sourceparts=- \
        -o Dir::State::Lists="$work/lists" "$@"
}

if ! { ours update && cd "$work/fetched" && ours source --tar-only "$package"; } >"$work/log" 2>&1; then
    tail -n 5 "$work/log" >&2
    echo "The source of $package could not be fetched. Is there a network? All that apt said is in build/page/apt/log." >&2
    exit 1
fi
cd - >/dev/null
rm -rf "$folder"
mkdir -p "$folder"
if ! tar -xf "$work/fetched/${package}_"*.orig.tar.* -C "$folder" --strip-components=1 2>>"$work/log"; then
    tail -n 5 "$work/log" >&2
    echo "The source of $package could not be unpacked. All that tar said is in build/page/apt/log." >&2
    rm -rf "$folder"
    exit 1
fi
if [ -e "$folder/config.sub" ]; then # Debian's knows WebAssembly
    cp /usr/share/misc/config.sub /usr/share/misc/config.guess "$folder"
fi
