// Questions about directional_check. The task names the formula, and on the losses asked here both slopes
// have a closed form for steps of any size, so that what comes back is known whether the gradient is right or
// not. Two evaluations are enough, and a NaN must not pass.
#include <float.h>
#include <gsl/gsl_deriv.h>
#include <string.h>

#include "backprop.h"
#include "questions.h"

// Room to work, with any content.
static double *room(size_t n)
{
    double *values = scratch(n);
    for (size_t i = 0; i < n; i++)
        values[i] = random_between(5, 9);
    return in_out("lent", n, values);
}

static double dot(size_t n, const double *a, const double *b)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += a[i] * b[i];
    return sum;
}

static double apart(double slope, double promised)
{
    if (isnan(slope) || isnan(promised) || isinf(slope) || isinf(promised))
        return NAN;
    double size = fabs(slope) + fabs(promised);
    return size > 0 ? fabs(slope - promised) / size : 0;
}

// ---- By hand ----

// w[0] w[1], whose central difference is the slope itself.
static double product(size_t n, const double *w, void *params)
{
    (void)params;
    return n == 2 ? w[0] * w[1] : NAN;
}

static void ask_product(const double *at, const double *along, const double *promise, double step,
                        const char *why)
{
    const double *w = given_vector("w", 2, at), *v = given_vector("v", 2, along);
    const double *grad = given_vector("grad", 2, promise);
    double h = given_scalar("h", step), *lent = room(2);
    expect_scalar(
        directional_check(product, NULL, 2, w, grad, v, h, lent),
        closed_form(apart(along[0] * at[1] + along[1] * at[0], dot(2, promise, along)), why),
        within(1e-13, 0));
}

#define pair(a, b) ORACLE(two_numbers(a, b))

static const double *two_numbers(double a, double b)
{
    double *both = scratch(2);
    both[0] = a;
    both[1] = b;
    return both;
}

static double whole(void)
{
    return floor(random_between(1, 9));
}

GROUP(by_hand,
      "on product(w) = w[0] w[1] the slope along v is v[0] w[1] + v[1] w[0]; whole numbers in, a "
      "fraction out")
{
    ask_product(pair(3, 2), pair(1, 1), pair(2, 3), 0.5, "the gradient is (w[1], w[0]): 0");
    ask_product(pair(3, 2), pair(1, 1), pair(2, 0), 0.5, "|5 − 2| / (5 + 2), as in the book");
    size_t count = told_size(random_size(5, 8));
    for (size_t turn = 0; turn < count; turn++) {
        double a = ORACLE(whole()), b = ORACLE(whole()), u = ORACLE(whole()), v = ORACLE(whole());
        double h = ORACLE(0.25 * (double)random_size(1, 4));
        size_t kind = told_size((turn + random_size(0, 1)) % 5);
        double first = ORACLE(kind == 0 ? b : kind == 1 ? -b : kind == 2 ? 0 : -whole());
        double second = ORACLE(kind == 0 ? a : kind == 1 ? -a : kind == 2 ? a : whole());
        ask_product(pair(a, b), pair(u, v), pair(first, second), h,
                    "|slope − grad·v| / (|slope| + |grad·v|)");
        // And where the slope is negative.
        ask_product(pair(a, b), pair(-u, -v), pair(second, first), h,
                    "|slope − grad·v| / (|slope| + |grad·v|)");
    }
}

// ---- Cubes ----

#define CUBES "cubes(w) is the sum of params[i] w[i]³"

static double cubes(size_t n, const double *w, void *params)
{
    const double *c = params;
    double sum = 0;
    note(n, w);
    for (size_t i = 0; i < n; i++)
        sum += c[i] * w[i] * w[i] * w[i];
    return sum;
}

static double slope_of_cubes(size_t n, const double *c, const double *w, const double *v, double h)
{
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += c[i] * v[i] * (3 * w[i] * w[i] + h * h * v[i] * v[i]);
    return sum;
}

// What the two evaluations may be off by, beside the slopes. All c, w and v are positive here.
static double rounding(size_t n, const double *c, const double *w, const double *v, double h)
{
    double there = 0;
    for (size_t i = 0; i < n; i++)
        there += c[i] * pow(fabs(w[i]) + h * v[i], 3);
    return 16 * DBL_EPSILON * (1 + (double)n) * there / h / slope_of_cubes(n, c, w, v, h);
}

// A gradient of cubes that is right, or as wrong as `kind` says.
static const double *gradient_of_cubes(size_t n, const double *c, const double *w, size_t kind)
{
    double *grad = scratch(n);
    for (size_t i = 0; i < n; i++)
        grad[i] = 3 * c[i] * w[i] * w[i];
    size_t place = random_size(0, n - 1);
    if (kind == 1)
        grad[place] *= -random_between(0.5, 2);
    if (kind == 2)
        grad[place] = 0;
    for (size_t i = 0; kind == 3 && i < n; i++)
        grad[i] *= random_between(-1, 1);
    for (size_t i = 0; kind == 4 && i < n; i++)
        grad[i] *= 1.01;
    return grad;
}

struct asked {
    size_t n;
    const double *w, *v;
    double h;
};

// How far a point lies from w + side v, as a part of |w| + h |v|.
static double misses_the_point(const double *point, const struct asked *asked, double side)
{
    double worst = 0;
    for (size_t i = 0; i < asked->n; i++) {
        double miss = fabs(point[i] - (asked->w[i] + side * asked->v[i])) /
                      (fabs(asked->w[i]) + asked->h * fabs(asked->v[i]) + 1e-300);
        if (!(miss <= worst))
            worst = miss;
    }
    return worst;
}

// Two points, in either order.
static double not_both_points(size_t size, const double *points, const void *context)
{
    const struct asked *asked = context;
    if (size != 2 * asked->n)
        return INFINITY;
    const double *other = points + asked->n;
    double forward =
        misses_the_point(points, asked, asked->h) + misses_the_point(other, asked, -asked->h);
    double backward =
        misses_the_point(points, asked, -asked->h) + misses_the_point(other, asked, asked->h);
    return forward <= backward ? forward : backward;
}

static void ask_cubes(size_t variables, double size, double length, double step, size_t kind)
{
    size_t n = given_size("n", variables);
    double *numbers = scratch(n), *along = scratch(n);
    for (size_t i = 0; i < n; i++) {
        numbers[i] = size * random_between(1, 2);
        along[i] = length * random_between(0.5, 1);
    }
    double h = given_scalar("h", step);
    const double *c = given_vector("params", n, numbers), *v = given_vector("v", n, along);
    const double *w = random_vector("w", n, 0.5, 2);
    const double *grad = given_vector("grad", n, gradient_of_cubes(n, c, w, kind));
    void *params = (void *)(uintptr_t)c;
    double *lent = room(n);
    forget_notes();
    expect_scalar(directional_check(cubes, params, n, w, grad, v, h, lent),
                  closed_form(apart(slope_of_cubes(n, c, w, v, h), dot(n, grad, v)),
                              "the slope is the sum of params[i] v[i] (3 w[i]² + h² v[i]²)"),
                  within(rounding(n, c, w, v, h), 1e-12));
    expect_notes("evaluations", 2, "two evaluations, whatever n is");
    expect_noted_law("points", &not_both_points, (&(const struct asked){n, w, v, h}),
                     "the points are w + h v and w − h v; they are off by this part of their size",
                     1e-13);
}

#define ask(n, size, length, h, kind)                                                              \
    ask_cubes(ORACLE(n), ORACLE(size), ORACLE(length), ORACLE(h), ORACLE(kind))

GROUP(any_step,
      "on cubes the difference is known for any step, any direction, long or short, and any "
      "gradient, right or wrong, from two evaluations (" CUBES ")")
{
    const double sizes[] = {1, 1e-12, 1e9}, lengths[] = {1, 1e-3, 50}, steps[] = {0.5, 0.02, 1e-3};
    size_t first = told_size(random_size(0, 4)), count = told_size(random_size(6, 9));
    for (size_t turn = 0; turn < count; turn++) {
        size_t n = told_size(turn == 1 ? random_size(100, 200) : random_size(1, 5));
        size_t size = told_size(random_size(0, 2)), step = told_size(random_size(0, 2));
        ask(n, sizes[size], lengths[turn % 3], steps[step] / lengths[turn % 3], (turn + first) % 5);
    }
}

// ---- GSL ----

// log(exp(w[0]) + ... + exp(w[n-1])), and a waviness
static double log_of_sum(size_t n, const double *w, void *params)
{
    (void)params;
    double sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += exp(w[i]) + 0.5 * sin(w[i] * w[(i + 1) % n]);
    return log(sum);
}

struct line {
    size_t n;
    const double *w, *v;
    double *point;
};

static double along(double t, void *params)
{
    struct line *line = params;
    for (size_t i = 0; i < line->n; i++)
        line->point[i] = line->w[i] + t * line->v[i];
    return log_of_sum(line->n, line->point, NULL);
}

static double slope_by_gsl(size_t n, const double *w, const double *v)
{
    struct line line = {n, w, v, scratch(n)};
    gsl_function function = {along, &line};
    double slope, error;
    gsl_deriv_central(&function, 0, 1e-3, &slope, &error);
    return slope;
}

// The gradient, coordinate by coordinate, with each slope multiplied by something from low to high.
static const double *spoilt(size_t n, const double *w, double low, double high)
{
    double *grad = scratch(n);
    for (size_t i = 0; i < n; i++) {
        double *axis = scratch(n);
        axis[i] = 1;
        grad[i] = slope_by_gsl(n, w, axis) * random_between(low, high);
    }
    return grad;
}

GROUP(agrees_with_gsl,
      "with a small step a right gradient is off by less than 1e-7, and of a wrong one it says "
      "what the slope of gsl_deriv_central says")
{
    size_t count = told_size(random_size(2, 4));
    double h = given_scalar("h", 1e-5);
    for (size_t turn = 0; turn < count; turn++) {
        size_t n = given_size("n", random_size(3, 7));
        const double *w = random_vector("w", n, 0.2, 0.8), *v = random_vector("v", n, 0.1, 0.9);
        const double *right = given_vector("right", n, spoilt(n, w, 1, 1));
        const double *wrong = given_vector("wrong", n, spoilt(n, w, -2, 3));
        double *lent = room(n);
        expect_scalar(directional_check(log_of_sum, NULL, n, w, right, v, h, lent),
                      by_gsl(0, 0, "0, for gsl_deriv_central made the gradient"), within(1e-7, 0));
        expect_scalar(
            directional_check(log_of_sum, NULL, n, w, wrong, v, h, lent),
            by_gsl(apart(slope_by_gsl(n, w, v), dot(n, wrong, v)), 0, "gsl_deriv_central along v"),
            within(1e-7, 1e-7));
    }
}

// ---- Zeros, and what is not a number ----

#define CLIFF "cliff(w) is params[0] where w[0] ≤ params[1], and params[2] beyond"

static double cliff(size_t n, const double *w, void *params)
{
    const double *p = params;
    return n != 3 ? NAN : w[0] <= p[1] ? p[0] : p[2];
}

static const double *three_numbers(double a, double b, double c)
{
    double *all = scratch(3);
    all[0] = a;
    all[1] = b;
    all[2] = c;
    return all;
}

// The two points lie on either side of the cliff.
static void ask_cliff(double low, double high, const double *promise, const char *why)
{
    const double *v = given_vector("v", 3, three_numbers(1, 2, -1));
    double h = given_scalar("h", 0.125 * (double)random_size(1, 4));
    const double *w = random_vector("w", 3, -2, 2), *grad = given_vector("grad", 3, promise);
    const double *params = given_vector("params", 3, three_numbers(low, w[0], high));
    double *lent = room(3);
    expect_scalar(
        directional_check(cliff, (void *)(uintptr_t)params, 3, w, grad, v, h, lent),
        closed_form(apart((high - low) / (2 * h), promise[0] + 2 * promise[1] - promise[2]), why),
        within(1e-13, 0));
}

#define on_cliff(low, high, a, b, c, why)                                                          \
    ask_cliff(ORACLE(low), ORACLE(high), ORACLE(three_numbers(a, b, c)), why)

GROUP(zeros, "0 where both slopes are 0, and 1 where only one is (" CLIFF ")")
{
    double a = told_scalar(whole()), b = told_scalar(whole());
    on_cliff(a, a, 0, 0, 0, "0: both slopes are 0");
    on_cliff(-a, b, 0, 0, 0, "1: the gradient is 0, and the slope is not");
    on_cliff(b, -a, 2 * b, -b, 0, "1: grad is at a right angle to v, and the slope is not 0");
    on_cliff(a, a, a, a + b, b, "1: the slope is 0, and grad·v is not");
    on_cliff(a, a, -a, -a - b, -b, "1: the slope is 0, and grad·v is not");
    on_cliff(b, b, a, b, a + 2 * b, "0: the slope is 0, and grad is at a right angle to v");
    on_cliff(-a, b, a, b, 0, "|slope − grad·v| / (|slope| + |grad·v|)");
}

GROUP(not_finite,
      "a NaN where one of the two slopes is not finite, so that no tolerance lets it pass "
      "(" CLIFF ")")
{
    size_t turns = told_size(random_size(2, 4));
    for (size_t turn = 0; turn < turns; turn++) {
        double a = told_scalar(whole()), b = told_scalar(whole());
        double lost = ORACLE(random_size(0, 1) ? NAN : INFINITY);
        on_cliff(a, -b, a, random_size(0, 1) ? NAN : -INFINITY, b, "NaN: grad·v is not finite");
        on_cliff(lost, a, a, b, 0, "NaN: the slope is not finite");
        on_cliff(a, lost, b, a, 0, "NaN: the slope is not finite");
        on_cliff(INFINITY, INFINITY, 0, 0, 0, "NaN: the difference of infinities is no number");
        on_cliff(a, a, 0, 0, NAN, "NaN: grad·v is not a number, though the slope is 0");
        on_cliff(a, -b, a, -b, 0, "|slope − grad·v| / (|slope| + |grad·v|)");
    }
}

QUESTIONS(directional_check, &by_hand, &any_step, &agrees_with_gsl, &zeros, &not_finite)
