// yours.h: comes before the program of a figure that runs with the reader's functions. What the
// program prints goes down a pipe of its own (tests/grader/desk/run.h), so that what those functions
// print is not taken for the program's.
#include <stdio.h>

static FILE *rows;

__attribute__((constructor)) static void open_rows(void)
{
    rows = fdopen(3, "w");
}

#define printf(...) fprintf(rows, __VA_ARGS__)
