#!/bin/sh
# The capstone on a few hundred images: it trains, saves, goes on, draws; names what is not solved; does
# not train with a wrong gradient; and uses no damaged file. In a copy of the project.
. tests/project/tap.sh
copy=$work/copy
real=/usr/share/datasets/fashion-mnist
mkdir -p "$copy/build"
git ls-files -z | xargs -0 cp -a --parents -t "$copy" 2>/dev/null
cp -a "$MADE" "$copy/build/"
cd "$copy" || exit 2
unset EX CHAPTER QUESTION SEED STRICT SANDBOX FORMAT OUT FORCE FROM REFERENCE IMAGES
export LIMIT=300 EPOCHS=1

type_in() {
    make -s capstone "$@" >"$said" 2>&1 </dev/null
}

type_in CODE=solutions && says 'gradient check: W1, b1, W2 and b2 agree' 'plain *epoch 1/1  loss [0-9.]*  test accuracy' \
    'momentum *epoch 1/1' 'test accuracy: plain'
result $? "it trains with and without momentum"
[ -s build/capstone/loss.svg ] && [ -s build/capstone/confusion.svg ] && [ -s build/capstone/sheet.png ] &&
    [ -s build/capstone/weights.png ]
result $? "it draws four pictures"
type_in CODE=solutions EPOCHS=2 && says 'plain *goes on from epoch 1' 'plain *epoch 2/2' && ! grep -q 'epoch 1/2' "$said"
result $? "it goes on from the saved models"
type_in CODE=solutions EPOCHS=2 && says 'plain *is at epoch 2 already: nothing to do.*RESTART=1' && ! says 'epoch [0-9]/'
result $? "it says when there is nothing to do"
says 'Two networks' '300 images' 'an epoch takes about [0-9]* s' 'build/capstone/weights.png'
result $? "it announces what it will do, and names its pictures where they lie"
type_in CODE=solutions EPOCHS=2 RESTART=1 && says 'Training begins anew' 'plain *epoch 1/2' && ls .downhill/capstone/before-*/plain.model >/dev/null
result $? "RESTART=1 begins again and keeps the models"
cp solutions/engine/softmax.c softmax.kept
echo '// edited' >>solutions/engine/softmax.c
type_in CODE=solutions EPOCHS=2 && says 'have changed since the models were trained: softmax' 'plain *epoch 1/2'
result $? "it notices an edit of a function"
mv softmax.kept solutions/engine/softmax.c
type_in CODE=solutions EPOCHS=2 RESTART=1
first=$(sed -n 's/^test accuracy/&/p' "$said")
rm -rf .downhill/capstone
type_in CODE=solutions EPOCHS=2 && [ "$(sed -n 's/^test accuracy/&/p' "$said")" = "$first" ]
result $? "going on gives what one run gives"

model=.downhill/capstone/plain.model
cp "$model" "$copy/good"
printf 'X' | dd of="$model" bs=1 seek=5000 conv=notrunc 2>/dev/null
! type_in CODE=solutions EPOCHS=3 && says 'plain.model: damaged'
result $? "a damaged model is named and not used"
head -c 1000 "$copy/good" >"$model"
! type_in CODE=solutions EPOCHS=3 && says 'plain.model: damaged or cut short'
result $? "a model cut short is named and not used"
echo 'something else' >"$model"
! type_in CODE=solutions EPOCHS=3 && says 'plain.model: not a model'
result $? "a file that is no model is named and not used"
cp "$copy/good" "$model"

# The fast trainer takes the same steps: from the same start both come to nearly the same losses.
lines() { sed -n 's/^[a-z]* *epoch.*/&/p' "$said"; }
rm -rf .downhill/capstone
type_in CODE=solutions EPOCHS=2 && lines >"$copy/by_loops" && rm -rf .downhill/capstone &&
    type_in CODE=solutions EPOCHS=2 FAST=1 && says 'FAST: chapters/speed/panels.c trains' && lines | paste - "$copy/by_loops" |
    awk '{ d = $5 - $13; if (d < -0.0002 || d > 0.0002) bad = 1; n++ } END { exit bad || n != 4 }'
result $? "FAST=1 trains to the same losses"

# ---- Damaged data ----

images=$copy/images
data() { # a fresh set of the files
    rm -rf "$images"
    mkdir "$images"
    cp "$real"/*.gz "$images"
}
data && rm "$images/t10k-labels-idx1-ubyte.gz"
! type_in CODE=solutions IMAGES="$images" && says 't10k-labels.*cannot be read' 'make setup capstone'
result $? "a missing file is named"
data && head -c 100000 "$real/train-images-idx3-ubyte.gz" >"$images/train-images-idx3-ubyte.gz"
! type_in CODE=solutions IMAGES="$images" && says 'train-images.*\(cut short\|damaged\)'
result $? "a file cut short is named"
data && cp "$real/train-labels-idx1-ubyte.gz" "$images/train-images-idx3-ubyte.gz"
! type_in CODE=solutions IMAGES="$images" && says 'train-images.*not an IDX file'
result $? "a file of another kind is named"
data && cp "$real/t10k-labels-idx1-ubyte.gz" "$images/train-labels-idx1-ubyte.gz"
! type_in CODE=solutions IMAGES="$images" && says 'train-labels.*10000 labels for 60000 images'
result $? "labels that do not fit the images"
data && printf '\000\000\010\001\000\000\047\020' >"$copy/labels" && head -c 10000 /dev/zero | tr '\000' '\012' >>"$copy/labels" &&
    gzip -c "$copy/labels" >"$images/t10k-labels-idx1-ubyte.gz"
! type_in CODE=solutions IMAGES="$images" && says 't10k-labels.*label 0 is 10, of 10 classes'
result $? "a label that is no class"

# ---- Whose functions ----

rm -rf mine && cp -R solutions mine
cp "$MADE/skeletons/sgd/shuffle.c" mine/sgd/
! type_in CODE=mine && says 'SANDBOX=off'
result $? "a stranger's folder is not run unless one asks for it"
! type_in CODE=mine SANDBOX=off && says 'Nothing is trained' 'shuffle  *to do  *chapter 3'
result $? "what is not solved is named"
type_in CODE=mine SANDBOX=off REFERENCE=1 EPOCHS=2 && says 'reference instead of yours: shuffle'
result $? "REFERENCE takes the reference for it, and says so"
cp solutions/sgd/shuffle.c mine/sgd/
cp "$(find tests/backprop/mistakes/network_gradient -name '*mask*.c' | head -n 1)" mine/backprop/network_gradient.c
! type_in CODE=mine SANDBOX=off && says 'Nothing is trained' 'network_gradient  *wrong'
result $? "a wrong gradient is named before anything runs"

# The gate itself, without the grader before it.
"$CC" -std=c11 -D_GNU_SOURCE -O1 -w -Icode -o "$copy/gate" chapters/capstone/*.c chapters/common/*.c tests/grader/desk/todo.c \
    mine/engine/*.c mine/derivatives/*.c mine/gradients/*.c mine/sgd/*.c mine/momentum/*.c mine/backprop/*.c \
    chapters/speed/panels.c -lz -lm -lpthread 2>"$said" && ! "$copy/gate" loops "$real" .downhill/capstone build/capstone 3 300 >"$said" 2>&1 &&
    says 'gradient check fails for \(W1\|b1\|W2\|b2\)' 'nothing is trained'
result $? "the gate names the block whose gradient is wrong, and does not train"
finish
