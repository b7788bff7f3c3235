# A velocity that averages the gradients, where their sum is asked for.
cp chapters/transcripts/averaged.c code/momentum/momentum_step.c
fails make check EX=momentum_step
