// Questions about polynomial_derivative: the book's two examples, the rule on random coefficients,
// GSL's derivative at several points, and polynomials so short that little is left.
#include <gsl/gsl_poly.h>

#include "derivatives.h"
#include "questions.h"

// One product a coefficient; adding c[i] up i times instead costs a few roundings more.
#define ROUNDING within_each(0, 1e-13)

GROUP(examples, "2x + 1 has the slope 2, and x³ − 2x has 3x² − 2")
{
    const double *line = given_vector("line", 2, (double[]){1, 2});
    double *d_line = output(1);
    call(polynomial_derivative(2, line, d_line));
    expect_vector(d_line, 1, closed_forms((double[]){2}, "2"), ROUNDING);

    const double *cubic = given_vector("cubic", 4, (double[]){0, -2, 0, 1});
    double *d_cubic = output(3);
    call(polynomial_derivative(4, cubic, d_cubic));
    expect_vector(d_cubic, 3, closed_forms((double[]){-2, 0, 3}, "3x² − 2"), ROUNDING);

    const double *parabola = random_vector("parabola", 3, -9, 9);
    double *d_parabola = output(2);
    call(polynomial_derivative(3, parabola, d_parabola));
    expect_vector(d_parabola, 2,
                  closed_forms(((double[]){parabola[1], 2 * parabola[2]}), "c[1] + 2 c[2] x"),
                  ROUNDING);
}

static const double *by_the_rule(size_t n, const double *c)
{
    double *d = scratch(n);
    for (size_t i = 0; i + 1 < n; i++)
        d[i] = (double)(i + 1) * c[i + 1];
    return d;
}

// Some coefficients are 0, the last among them, the others small and large.
static const double *with_zeros(size_t n)
{
    double *c = scratch(n);
    for (size_t i = 0; i + 1 < n; i++) {
        if (i % 3 == 1)
            continue;
        double digits = random_between(-9, 9);
        c[i] = digits * pow(10, random_between(-12, 12));
    }
    return c;
}

GROUP(every_power, "the slope of c x^i is i c x^(i−1), whatever i and c are")
{
    size_t n = given_size("n", random_size(5, 9));
    const double *c = random_vector("c", n, -9, 9);
    double *d = output(n - 1);
    call(polynomial_derivative(n, c, d));
    expect_vector(d, n - 1, closed_forms(by_the_rule(n, c), "d[i] = (i+1) c[i+1]"), ROUNDING);

    n = given_size("n", random_size(8, 12));
    c = given_vector("c", n, with_zeros(n));
    d = output(n - 1);
    call(polynomial_derivative(n, c, d));
    expect_vector(d, n - 1, closed_forms(by_the_rule(n, c), "d[i] = (i+1) c[i+1]"), ROUNDING);

    n = given_size("n", random_size(1050, 1150));
    c = random_vector("c", n, 1, 2);
    d = output(n - 1);
    call(polynomial_derivative(n, c, d));
    expect_vector(d, n - 1, closed_forms(by_the_rule(n, c), "d[i] = (i+1) c[i+1]"),
                  within_each(0, 1e-12));
}

struct polynomial {
    size_t n;
    const double *c;
};

// How far the polynomial d is from GSL's derivative of the given one, at its worst on [-1, 1].
static double misses_the_slope(size_t n, const double *d, const void *context)
{
    const struct polynomial *given = context;
    double worst = 0;
    for (double x = -1; x <= 1; x += 0.125) {
        double by_gsl[2];
        gsl_poly_eval_derivs(given->c, given->n, x, by_gsl, 2);
        double miss = fabs(gsl_poly_eval(d, (int)n, x) - by_gsl[1]);
        if (isnan(miss))
            return miss;
        worst = fmax(worst, miss);
    }
    return worst;
}

GROUP(evaluated_by_gsl, "evaluated anywhere, it is the slope that gsl_poly_eval_derivs gives")
{
    for (size_t n = 3; n <= 8; n++) {
        const double *c = random_vector("c", given_size("n", n), 1, 3);
        double *d = output(n - 1);
        call(polynomial_derivative(n, c, d));
        expect_law(d, n - 1, &misses_the_slope, (&(const struct polynomial){n, c}),
                   "d(x) is gsl_poly_eval_derivs(c, x) for x in [−1, 1]", 1e-11);
    }
}

// How many elements were written from one on; the context says from which.
static double written_from(size_t n, const double *d, const void *context)
{
    double count = 0;
    for (size_t i = *(const size_t *)context; i < n; i++)
        count += !is_unwritten(d[i]);
    return count;
}

GROUP(few_coefficients, "n coefficients leave n − 1: of one, nothing")
{
    const double *constant = random_vector("constant", 1, 2, 9);
    double *d_constant = output(1);
    call(polynomial_derivative(1, constant, d_constant));
    expect_law(d_constant, 1, &written_from, (&(const size_t){0}), "nothing is written", 0);

    const double *line = random_vector("line", 2, 2, 9);
    double *d_line = output(2);
    call(polynomial_derivative(2, line, d_line));
    expect_vector(d_line, 1, closed_forms(line + 1, "c[1]"), ROUNDING);
    expect_law(d_line, 2, &written_from, (&(const size_t){1}), "one element is written", 0);

    const double *parabola = random_vector("parabola", 3, 2, 9);
    double *d_parabola = output(3);
    call(polynomial_derivative(3, parabola, d_parabola));
    expect_vector(d_parabola, 2,
                  closed_forms((double[]){parabola[1], 2 * parabola[2]}, "c[1] + 2 c[2] x"),
                  ROUNDING);
    expect_law(d_parabola, 3, &written_from, (&(const size_t){2}), "two elements are written", 0);
}

QUESTIONS(polynomial_derivative, &examples, &every_power, &evaluated_by_gsl, &few_coefficients)
