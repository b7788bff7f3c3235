# shellcheck shell=sh
# The first exercise: untouched, then with a mistake, then right.
show make check EX=dense_relu
cp chapters/transcripts/bias_after_relu.c code/engine/dense_relu.c
fails make check EX=dense_relu
cp solutions/engine/dense_relu.c code/engine/dense_relu.c
show make check EX=dense_relu
