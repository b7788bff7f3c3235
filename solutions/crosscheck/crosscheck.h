// crosscheck.h: a table that holds what a solution says against what GSL says.
//
// Two numbers that were both computed need not be equal. A difference is explained when it is no
// larger than the two errors that are known of: GSL's estimate of its own, and the bound on the
// solution's. What is not explained makes the program fail, unless it is there to show that.
#ifndef DOWNHILL_CROSSCHECK_H
#define DOWNHILL_CROSSCHECK_H

#include <float.h>
#include <gsl/gsl_deriv.h>
#include <math.h>
#include <stdbool.h>
#include <stdio.h>

// A number and how far off it may be.
struct estimate {
    double value, error;
};

static struct {
    int explained, expected, surprising;
} rows;

// The first lines of the output.
static inline void title(const char *chapter)
{
    printf("%s: each solution beside GSL.\n", chapter);
    printf("GSL err is what GSL estimates, own err what is known of the solution's formula.\n");
}

// Begins a table: which solution is held against which routine.
static inline void table(const char *what)
{
    printf("\n%s\n", what);
    printf("  %-14s %12s %12s %7s %7s %7s\n", "", "solution", "GSL", "differ", "GSL err",
           "own err");
}

static inline bool print_row(const char *label, struct estimate solution, struct estimate gsl)
{
    double difference = fabs(solution.value - gsl.value);
    bool explained = difference <= solution.error + gsl.error;
    // Adding 0 makes a negative zero positive.
    printf("  %-14s %12.9f %12.9f %7.1e %7.1e %7.1e %s\n", label, solution.value + 0, gsl.value + 0,
           difference, gsl.error, solution.error, explained ? "explained" : "NOT explained");
    return explained;
}

// One row, which the two errors should explain.
static inline void compare(const char *label, struct estimate solution, struct estimate gsl)
{
    if (print_row(label, solution, gsl))
        rows.explained++;
    else
        rows.surprising++;
}

// One row that they should not explain, because GSL's estimate misleads here.
static inline void compare_misled(const char *label, struct estimate solution, struct estimate gsl)
{
    if (print_row(label, solution, gsl))
        rows.surprising++;
    else
        rows.expected++;
}

// What is to be seen in the rows above.
static inline void remark(const char *text)
{
    printf("  %s\n", text);
}

// The last line, and the status of the program.
static inline int summary(void)
{
    printf("\n%d differences explained, %d not, as expected; %d surprising.\n", rows.explained,
           rows.expected, rows.surprising);
    return rows.surprising ? 1 : 0;
}

// GSL's slope of f at x, from steps of about h, with its own estimate of its error.
typedef int gsl_deriv(const gsl_function *f, double x, double h, double *slope, double *error);

static inline struct estimate slope_by(gsl_deriv *routine, double (*f)(double, void *),
                                       void *params, double x, double h)
{
    gsl_function function = {f, params};
    struct estimate slope;
    routine(&function, x, h, &slope.value, &slope.error);
    return slope;
}

#endif
