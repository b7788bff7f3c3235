// figure.h: how the programs of this folder speak.
//
// A program computes and prints; it never draws. What it prints is data for gnuplot, with values
// for the text and the description for who cannot see the figure in comment lines. docs/book/
// README.md shows how they are used.
#ifndef DOWNHILL_FIGURE_H
#define DOWNHILL_FIGURE_H

#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

// Opens a file of the project to read from, and says so: when the file changes, the program runs
// again.
static inline FILE *data_file(const char *path)
{
    FILE *file = fopen(path, "r");
    if (!file) {
        fprintf(stderr, "%s: cannot be read\n", path);
        exit(1);
    }
    printf("# reads %s\n", path);
    return file;
}

// A number that the text can show as PROGRAM.name, and the figure as name.
static inline void value(const char *name, double x)
{
    printf("# value %s %.17g\n", name, x);
}

// The description of the figure, with numbers as in printf.
#define alt(...) (printf("# alt "), printf(__VA_ARGS__), printf("\n"))

// Begins a block of rows: its name for gnuplot's `index`, then a name for each column.
#define block(name, ...)                                                                           \
    block_of(name, sizeof((const char *[]){__VA_ARGS__}) / sizeof(char *),                         \
             (const char *[]){__VA_ARGS__})

static inline void block_of(const char *name, size_t n, const char *const *columns)
{
    printf("\n\n# %s\n# columns ", name);
    for (size_t i = 0; i < n; i++)
        printf("%s%s", i ? "|" : "", columns[i]);
    printf("\n");
}

// One row of numbers.
#define row(...)                                                                                   \
    row_of(sizeof((double[]){__VA_ARGS__}) / sizeof(double), (const double[]){__VA_ARGS__})

static inline void row_of(size_t n, const double *x)
{
    for (size_t i = 0; i < n; i++)
        printf("%s%.10g", i ? " " : "", x[i]);
    printf("\n");
}

#endif
