// figure.h: how the programs of this folder speak.
//
// A program computes and prints; it never draws. What it prints is data for gnuplot, with values
// for the text and the description for who cannot see the figure in comment lines. docs/book/
// README.md shows how they are used.
#ifndef DOWNHILL_FIGURE_H
#define DOWNHILL_FIGURE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>

// A number that the reader of a page may change. At the desk it is `start`, and no more is said of it.
struct knob {
    const char *name;      // by which handles and tests know it
    const char *label;     // what stands beside its slider
    double start;          // what the still picture shows
    double from, to, step; // a step of 0: the slider is logarithmic
    const char *unit;      // after the number, or NULL
    const char *choices;   // "one|two": a list to choose from; the number is 0, 1, ...
    bool again;            // a button, which adds 1 to it
};

// A point of the picture that the reader may drag. By as much as it moves, knobs change.
struct handle {
    const char *sideways, *upwards; // the names of two knobs; either may be NULL
    const char *turns;              // instead of both: a knob that is an angle, in degrees,
    double about_x, about_y;        //   about this point
    double x, y;                    // where it stands
    int panel;                      // in which of the pictures side by side, from 0
};

#ifdef __wasm__
#include "page.h" // in the page all of this goes to the drawing layer: see docs/book/live
#else

static const bool in_page = false;

#define knob(...) ((struct knob){__VA_ARGS__}.start)
#define handle(...) ((void)(struct handle){__VA_ARGS__})

// What the reader sees in numbers, in a sentence under the picture; as printf. *x* is slanted. Only in the page.
__attribute__((format(printf, 1, 2))) static inline void tell(const char *format, ...)
{
    (void)format;
}

// Says that the program runs for long: in the page it then runs beside it, and is drawn as it goes.
static inline void long_run(void)
{
}

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
#ifndef ROW_FORMAT
#define ROW_FORMAT "%.10g"
#endif
#define row(...)                                                                                   \
    row_of(sizeof((double[]){__VA_ARGS__}) / sizeof(double), (const double[]){__VA_ARGS__})

static inline void row_of(size_t n, const double *x)
{
    for (size_t i = 0; i < n; i++)
        printf("%s" ROW_FORMAT, i ? " " : "", x[i]);
    printf("\n");
}

#endif
#endif
