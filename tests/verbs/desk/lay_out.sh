#!/bin/sh
# In a copy for a class (tests/verbs/teacher/handout.sh): puts what the teacher's machine made into its places, once for
# each version, and the skeletons of exercises that are not there yet into code/. No answer is replaced.
set -eu
from=tests/handout

laid_out() {
    cmp -s $from/version "$MADE/version" && [ -d "$MADE/objects" ]
}
if laid_out; then exit; fi
# One at a time: another that waited finds it done.
if command -v flock >/dev/null; then
    exec 8<$from/version
    flock 8
    if laid_out; then exit; fi
fi

read -r processor library version <$from/machine
here=$(uname -m)
libc=$(getconf GNU_LIBC_VERSION 2>/dev/null || echo unknown 0)
oldest=$(printf '%s\n' "$version" "${libc#* }" | sort -V | head -n 1)
if [ "$processor" != "$here" ] || [ "$library" != "${libc% *}" ] || [ "$oldest" != "$version" ]; then
    echo "This copy was made for $processor with $library $version or newer; this machine is $here with $libc." \
        "Ask your teacher for a copy that fits it." >&2
    exit 2
fi

rm -rf "${MADE:?}"
mkdir -p "$MADE"
cp -R $from/made/. "$MADE/"
if [ -d $from/book ]; then
    rm -rf build/book
    cp -R $from/book build/book
fi
(cd $from/made/skeletons && find . -name '*.c') | while read -r skeleton; do
    mkdir -p "code/$(dirname "$skeleton")"
    [ -e "code/$skeleton" ] || cp "$from/made/skeletons/$skeleton" "code/$skeleton"
done
cp $from/version "$MADE/version"
