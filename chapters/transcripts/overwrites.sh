# A tape on which each use of a value overwrites what the others said.
cp chapters/transcripts/overwrites.c code/backprop/tape_backward.c
fails make check EX=tape_backward
