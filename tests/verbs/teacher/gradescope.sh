#!/bin/sh
# make gradescope: an autograder for Gradescope, build/gradescope.zip: the copy for a class (handout.sh), the finder of
# make grade, a secret of its own, and the two scripts that Gradescope starts (autograder/).
# Source: Gradescope, "Autograder specifications".
set -eu
sh tests/verbs/teacher/handout.sh
root=build/gradescope
rm -rf "$root"
mkdir -p "$root"
tar -xzf build/downhill-handout.tar.gz -C "$root"
mv "$root/downhill-handout" "$root/downhill"
rm -rf "$root/downhill/tests/handout/book"
git ls-files -z -- tests/verbs/class code/*/*.c | xargs -0 cp -p --parents -t "$root/downhill"
cp tests/verbs/teacher/autograder/* "$root/"
chmod 755 "$root/setup.sh" "$root/run_autograder"
# Of the seeds, which differ from submission to submission. It stays the same for this project.
secret=.downhill/gradescope-secret
mkdir -p .downhill
[ -s "$secret" ] || (umask 077 && od -An -N16 -tx1 /dev/urandom | tr -d ' \n' >"$secret.new" && mv "$secret.new" "$secret")
cp "$secret" "$root/secret"
rm -f build/gradescope.zip
(cd "$root" && zip -qr ../gradescope.zip .)
rm -rf "$root"
echo "build/gradescope.zip: upload it as the autograder of a programming assignment."
