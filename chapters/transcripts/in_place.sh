# Each coordinate moves as soon as its slope is known.
cp chapters/transcripts/in_place.c code/gradients/descend_quadratic.c
fails make check EX=descend_quadratic
