// Questions about heavy_ball: on parabolas the path has a closed form, of three kinds; on a slope
// of three straight pieces the ball goes round for ever where plain descent comes to rest.
#include "questions.h"

#include "momentum.h"

// The slope of curvature (x - centre)^2 / 2, which notes where it is evaluated.
struct bowl {
    double curvature, centre;
};

static double slope_of_bowl(double x, void *params)
{
    const struct bowl *bowl = params;
    note(1, &x);
    return bowl->curvature * (x - bowl->centre);
}

// The distance from the centre obeys e[t+1] = (1 + beta - eta curvature) e[t] - beta e[t-1]. With
// the two roots of z^2 - (1 + beta - eta curvature) z + beta it is, from e[0] = e and
// e[1] = (1 - eta curvature) e:
//     roots p and q apart    A p^t + B q^t
//     a pair r e^(+-i a)     r^t (A cos(a t) + B sin(a t))
//     one root r             r^t (A + B t)
static double distance(double e, double step, double beta, double t)
{
    double half = (1 + beta - step) / 2, e1 = (1 - step) * e;
    double discriminant = half * half - beta;
    if (fabs(discriminant) < 1e-9) {
        double r = sqrt(beta);
        return pow(r, t) * (e + (e1 / r - e) * t);
    }
    if (discriminant < 0) {
        double r = sqrt(beta), angle = acos(half / r);
        double B = (e1 / r - e * cos(angle)) / sin(angle);
        return pow(r, t) * (e * cos(angle * t) + B * sin(angle * t));
    }
    double p = half + sqrt(discriminant), q = half - sqrt(discriminant);
    double A = (e1 - q * e) / (p - q);
    return A * pow(p, t) + (e - A) * pow(q, t);
}

static const double *path_in_bowl(const struct bowl *bowl, double x0, double rate, double beta,
                                  size_t steps)
{
    double *path = scratch(steps + 1);
    for (size_t t = 0; t <= steps; t++)
        path[t] =
            bowl->centre + distance(x0 - bowl->centre, rate * bowl->curvature, beta, (double)t);
    return path;
}

// `step` is the learning rate times the curvature.
static void ask_bowl(double momentum, double step, size_t count, const char *formula)
{
    // Named as the call names it, so that the report shows the curvature and the centre.
    double curvature = random_between(0.5, 3), centre = random_between(-2, -1);
    const double *shape = given_vector("bowl", 2, (double[]){curvature, centre});
    struct bowl bowl = {shape[0], shape[1]};
    double x0 = given_scalar("x0", random_between(1, 4));
    double beta = given_scalar("beta", momentum);
    double rate = given_scalar("rate", step / bowl.curvature);
    size_t steps = given_size("steps", count);
    double *path = output(steps + 1);
    forget_notes();
    call(heavy_ball(slope_of_bowl, &bowl, x0, rate, beta, steps, path));
    expect_notes("evaluations", steps, "once a step");
    expect_vector(path, steps + 1,
                  closed_forms(path_in_bowl(&bowl, x0, rate, beta, steps), formula),
                  within_each(1e-10, 1e-11));
}

GROUP(swings, "in a bowl a ball with much momentum swings, and one with little creeps")
{
    double step = random_between(0.2, 1);
    ask_bowl(random_between(0.7, 0.9), step, 23, "centre + r^t (A cos at + B sin at), r = √β");
    step = random_between(0.1, 0.2);
    ask_bowl(random_between(0.1, 0.2), step, 17, "centre + A p^t + B q^t");
    double r = random_between(0.4, 0.7);
    ask_bowl(r * r, (1 - r) * (1 - r), 19, "centre + r^t (A + B t), r = √β");
    ask_bowl(0, random_between(0.1, 0.9), 9, "centre + A p^t: without momentum it is descent");
    step = random_between(0.2, 1);
    ask_bowl(random_between(0.7, 0.9), step, 1100, "centre + r^t (A cos at + B sin at), r = √β");
    step = random_between(3, 3.2);
    ask_bowl(random_between(0.2, 0.4), step, 11,
             "centre + A p^t + B q^t, with p < −1: it runs away");
}

// ---- The start ----------------------------------------------------------------------------------

static double slope_of_sextic(double x, void *params)
{
    (void)params;
    return x * x * x * x * x - 2 * x;
}

// How many elements were written from one on; the context says from which.
static double written_from(size_t n, const double *path, const void *context)
{
    double count = 0;
    for (size_t t = *(const size_t *)context; t < n; t++)
        count += !is_unwritten(path[t]);
    return count;
}

// Each point from the two before it, without a velocity, unlike the reference.
static const double *by_two_points(scalar_function *slope, void *params, double x0, double rate,
                                   double beta, size_t steps)
{
    double *x = scratch(steps + 1);
    x[0] = x0;
    for (size_t t = 0; t < steps; t++)
        x[t + 1] = x[t] - rate * slope(x[t], params) + (t > 0 ? beta * (x[t] - x[t - 1]) : 0);
    return x;
}

static void ask_path(scalar_function *slope, const double *numbers, double from, double step,
                     double momentum, size_t count)
{
    void *params = (void *)(uintptr_t)numbers;
    double x0 = given_scalar("x0", from), learning_rate = given_scalar("learning_rate", step);
    double beta = given_scalar("beta", momentum);
    size_t steps = given_size("steps", count);
    double *path = output(steps + 3);
    call(heavy_ball(slope, params, x0, learning_rate, beta, steps, path));
    expect_vector(path, steps + 1,
                  closed_forms(by_two_points(slope, params, x0, learning_rate, beta, steps),
                               "x[t+1] = x[t] − η f'(x[t]) + β (x[t] − x[t−1])"),
                  within_each(1e-12, 1e-12));
    expect_law(path, steps + 3, &written_from, (&(const size_t){steps + 1}),
               "nothing is written beyond path[steps]", 0);
}

GROUP(at_rest, "it is released at rest: the first step is plain descent, the second is not "
               "(slope_of_sextic(x) = x⁵ − 2x)")
{
    for (size_t steps = 0; steps < 4; steps++) {
        double beta = random_between(0.3, 0.6), rate = random_between(0.1, 0.2);
        ask_path(slope_of_sextic, NULL, random_between(0.4, 0.8), rate, beta, steps);
    }
}

// Flat between params[0] and params[1], and steep before and after.
static double slope_of_a_valley(double x, void *params)
{
    const double *p = params;
    return x < p[0] ? 2 * (x - p[0]) : x > p[1] ? 2 * (x - p[1]) : 0;
}

GROUP(rolls_on, "where the slope is 0 a ball that has a velocity rolls on, and one at rest stays "
                "(slope_of_a_valley(x) is 0 between params[0] and params[1])")
{
    double low = random_between(-2, -1), high = random_between(1, 2);
    const double *params = given_vector("params", 2, (double[]){low, high});
    double beta = random_between(0.8, 0.95), rate = random_between(0.3, 0.4);
    ask_path(slope_of_a_valley, params, random_between(3, 4), rate, beta, 30);
    beta = random_between(0.5, 0.6), rate = random_between(0.3, 0.4);
    ask_path(slope_of_a_valley, params, random_between(-4, -3), rate, beta, 12);
    beta = random_between(0.5, 0.6), rate = random_between(0.3, 0.4);
    ask_path(slope_of_a_valley, params, random_between(-0.5, 0.5), rate, beta, 3);
}

// ---- The cycle ----------------------------------------------------------------------------------

// The slope of a convex function with curvatures 25, 1 and 25, and its minimum at 0.
// In units of params[0].
static double slope_of_three_pieces(double x, void *params)
{
    double unit = *(const double *)params, u = x / unit;
    return unit * (u < 1 ? 25 * u : u < 2 ? u + 24 : 25 * u - 24);
}

// On the cycle 9 x[t+1] + 12 x[t] + 4 x[t-1] is 24 where x[t] >= 2, and 0 where x[t] < 1: three
// equations, solved by these. After 3k steps the ball is at the first.
static const double *cycle(double unit)
{
    double *points = scratch(3);
    points[0] = unit * -2208.0 / 1225;
    points[1] = unit * 2592.0 / 1225;
    points[2] = unit * 792.0 / 1225;
    return points;
}

GROUP(goes_round, "a ball can go round for ever where plain descent comes to rest "
                  "(slope_of_three_pieces, in units of params[0], has the curvatures 25, 1 and 25)")
{
    const double *told = given_vector("params", 1, (double[]){random_between(1, 2)});
    void *params = (void *)(uintptr_t)told;
    double x0 = given_scalar("x0", 3.3 * told[0]);
    double rate = given_scalar("rate", 1.0 / 9), beta = given_scalar("beta", 4.0 / 9);
    size_t steps = given_size("steps", 240);
    double *path = output(steps + 1);
    call(heavy_ball(slope_of_three_pieces, params, x0, rate, beta, steps, path));
    expect_vector(path + steps - 2, 3,
                  closed_forms(cycle(told[0]),
                               "Lessard et al.: −1.802449, 2.115918, 0.646531, times params[0]"),
                  within_each(1e-9, 0));

    double small_rate = given_scalar("small_rate", 1.0 / 13); // 2 / (1 + 25)
    double *descent = output(steps + 1);
    call(heavy_ball(slope_of_three_pieces, params, x0, small_rate, 0, steps, descent));
    expect_vector(descent + steps, 1, closed_forms((double[]){0}, "0, the minimum"),
                  within_each(1e-6, 0)); // (12/13)^240 is 5e-9
    expect_vector(
        descent, 2,
        closed_forms(((double[]){x0, x0 - small_rate * (25 * x0 - 24 * told[0])}), "x0 − η f'(x0)"),
        within_each(1e-12, 0));
}

QUESTIONS(heavy_ball, &swings, &at_rest, &rolls_on, &goes_round)
