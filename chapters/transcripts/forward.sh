# A forward difference where the central one is asked for.
cp chapters/transcripts/forward.c code/derivatives/central_difference.c
fails make check EX=central_difference
