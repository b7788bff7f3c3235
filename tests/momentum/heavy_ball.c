// Questions about heavy_ball: on parabolas the path has a closed form, of three kinds; on a slope
// of three straight pieces the ball goes round for ever where plain descent comes to rest.
#include "questions.h"

#include "momentum.h"

// The slope of curvature (x - centre)^2 / 2, which counts how often it is evaluated.
struct bowl {
    double curvature, centre, evaluations;
};

static double slope_of_bowl(double x, void *params)
{
    struct bowl *bowl = params;
    bowl->evaluations++;
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
    const double *shape =
        given_vector("bowl", 2, (double[]){random_between(0.5, 3), random_between(-2, -1)});
    struct bowl bowl = {shape[0], shape[1], 0};
    double x0 = given_scalar("x0", random_between(1, 4));
    double beta = given_scalar("beta", momentum);
    double rate = given_scalar("rate", step / bowl.curvature);
    size_t steps = given_size("steps", count);
    double *path = output(steps + 1);
    call(heavy_ball(slope_of_bowl, &bowl, x0, rate, beta, steps, path));
    double evaluations = bowl.evaluations; // before the oracle runs
    expect_vector(path, steps + 1,
                  closed_forms(path_in_bowl(&bowl, x0, rate, beta, steps), formula),
                  within_each(1e-11, 1e-12));
    expect_value(evaluations, closed_form((double)steps, "once a step"), within(0, 0));
}

GROUP(swings, "in a bowl a ball with much momentum swings, and one with little creeps")
{
    ask_bowl(random_between(0.7, 0.9), random_between(0.2, 1), 23,
             "centre + r^t (A cos at + B sin at), r = √β");
    ask_bowl(random_between(0.1, 0.2), random_between(0.1, 0.2), 17, "centre + A p^t + B q^t");
    double r = random_between(0.4, 0.7);
    ask_bowl(r * r, (1 - r) * (1 - r), 19, "centre + r^t (A + B t), r = √β");
    ask_bowl(random_between(0.2, 0.4), random_between(3, 3.2), 11,
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

GROUP(at_rest, "it is released at rest: the first step is plain descent, the second is not")
{
    double x0 = given_scalar("x0", random_between(0.4, 0.8));
    double rate = given_scalar("rate", random_between(0.1, 0.2));
    double beta = given_scalar("beta", random_between(0.3, 0.6));
    double g0 = x0 * x0 * x0 * x0 * x0 - 2 * x0, x1 = x0 - rate * g0;
    double g1 = x1 * x1 * x1 * x1 * x1 - 2 * x1, x2 = x1 - rate * g1 + beta * (x1 - x0);

    double *one = output(4);
    call(heavy_ball(slope_of_sextic, NULL, x0, rate, beta, 1, one));
    expect_vector(one, 2, closed_forms((double[]){x0, x1}, "x0, x0 − η f'(x0)"),
                  within_each(1e-13, 0));
    expect_law(one, 4, &written_from, (&(const size_t){2}), "nothing is written beyond path[steps]",
               0);

    double *two = output(4);
    call(heavy_ball(slope_of_sextic, NULL, x0, rate, beta, 2, two));
    expect_vector(two, 3, closed_forms((double[]){x0, x1, x2}, "x2 = x1 − η f'(x1) + β (x1 − x0)"),
                  within_each(1e-13, 0));
    expect_law(two, 4, &written_from, (&(const size_t){3}), "nothing is written beyond path[steps]",
               0);

    double *none = output(2);
    call(heavy_ball(slope_of_sextic, NULL, x0, rate, beta, 0, none));
    expect_vector(none, 1, closed_forms(&x0, "x0"), within_each(0, 1e-15));
    expect_law(none, 2, &written_from, (&(const size_t){1}),
               "nothing is written beyond path[steps]", 0);
}

// ---- The cycle ----------------------------------------------------------------------------------

// The slope of a convex function with curvatures 25, 1 and 25, and its minimum at 0.
static double slope_of_three_pieces(double x, void *params)
{
    (void)params;
    if (x < 1)
        return 25 * x;
    return x < 2 ? x + 24 : 25 * x - 24;
}

// On the cycle 9 x[t+1] + 12 x[t] + 4 x[t-1] is 24 where x[t] >= 2, and 0 where x[t] < 1: three
// equations, solved by these. After 3k steps the ball is at the first.
#define CYCLE                                                                                      \
    {                                                                                              \
        -2208.0 / 1225, 2592.0 / 1225, 792.0 / 1225                                                \
    }

GROUP(goes_round, "a ball can go round for ever where plain descent comes to rest")
{
    double x0 = given_scalar("x0", 3.3);
    double rate = given_scalar("rate", 1.0 / 9), beta = given_scalar("beta", 4.0 / 9);
    size_t steps = given_size("steps", 240);
    double *path = output(steps + 1);
    call(heavy_ball(slope_of_three_pieces, NULL, x0, rate, beta, steps, path));
    expect_vector(path + steps - 2, 3,
                  closed_forms((double[])CYCLE, "Lessard et al.: −1.802449, 2.115918, 0.646531"),
                  within_each(1e-11, 0));

    double small_rate = given_scalar("small_rate", 1.0 / 13); // 2 / (1 + 25)
    double *descent = output(steps + 1);
    call(heavy_ball(slope_of_three_pieces, NULL, x0, small_rate, 0, steps, descent));
    expect_vector(descent + steps, 1, closed_forms((double[]){0}, "0, the minimum"),
                  within_each(1e-7, 0)); // (12/13)^240 is 5e-9
    expect_vector(descent, 2,
                  closed_forms((double[]){x0, x0 - small_rate * (25 * x0 - 24)}, "x0 − η f'(x0)"),
                  within_each(1e-12, 0));
}

QUESTIONS(heavy_ball, &swings, &at_rest, &goes_round)
