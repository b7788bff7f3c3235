# A shuffle that draws each place from all of them.
cp chapters/transcripts/naive_shuffle.c code/sgd/shuffle.c
fails make check EX=shuffle
