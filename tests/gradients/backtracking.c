// Questions about backtracking: bowls, on which the first rate that is good enough has a closed form;
// Armijo's condition as a law on functions that are no bowls; rates at which the fall is exactly what is
// demanded; searches that end without a step; values that are not numbers; and what it all costs.
#include <gsl/gsl_blas.h>
#include <string.h>

#include "gradients.h"
#include "questions.h"

// ---- A question, made by the judge ----

struct search {
    size_t n, halvings, max_halvings; // of the rate that is taken; more than max_halvings: none
    size_t numbers;
    const double *params, *grad, *x;
    double c, learning_rate;
};

static double rate_taken(struct search s)
{
    return s.halvings > s.max_halvings ? 0 : ldexp(s.learning_rate, -(int)s.halvings);
}

static const double *moved(struct search s)
{
    double *x = scratch(s.n);
    for (size_t i = 0; i < s.n; i++)
        x[i] = s.x[i] - rate_taken(s) * s.grad[i];
    return x;
}

// Room to work, with any content.
static double *room(size_t n)
{
    double *values = scratch(n);
    for (size_t i = 0; i < n; i++)
        values[i] = random_between(5, 9);
    return in_out("lent", n, values);
}

#define RATE "the first of learning_rate / 2^k, k = 0 ... max_halvings, for which f falls by enough"
#define STEP "x − rate grad"

// Asks for the rate, the point and the number of evaluations.
static void ask_search(loss_function *f, struct search s, const char *rate)
{
    size_t n = given_size("n", s.n), numbers = told_size(s.numbers);
    const double *told = given_vector("params", numbers, s.params);
    void *params = (void *)(uintptr_t)told;
    const double *grad = given_vector("grad", n, s.grad);
    double c = given_scalar("c", s.c),
           learning_rate = given_scalar("learning_rate", s.learning_rate);
    size_t max_halvings = given_size("max_halvings", s.max_halvings);
    double *lent = room(n), *x = in_out("x", n, s.x);
    forget_notes();
    expect_scalar(backtracking(f, params, n, grad, c, learning_rate, max_halvings, lent, x),
                  closed_form(rate_taken(s), rate), within(0, 1e-14));
    // Where there is no step, x is what it was to the last bit.
    expect_vector(x, n, closed_forms(moved(s), s.halvings > s.max_halvings ? "x as it was" : STEP),
                  s.halvings > s.max_halvings ? within_each(0, 0) : within(1e-14, 1e-13));
    expect_notes("evaluations", 2 + (s.halvings > s.max_halvings ? s.max_halvings : s.halvings),
                 "one at x, and one for each rate that is tried");
}

// ---- Bowls ----

#define BOWL "bowl(x) = ½ xᵀA x + params[0], with A in params from index 1 on"

static double bowl(size_t n, const double *x, void *params)
{
    const double *p = params;
    double sum = 0;
    note(0, x);
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j < n; j++)
            sum += x[i] * p[1 + i * n + j] * x[j];
    return sum / 2 + p[0];
}

// A bowl of any size, in a place where its gradient is not 0, and by GSL the greatest rate at which f falls
// by enough: f(x - r g) = f(x) - r g'g + r² g'A g / 2.
static struct search random_bowl(size_t n, double size, double c, double *limit)
{
    struct search s = {.n = n, .numbers = 1 + n * n, .c = c};
    double *params = scratch(s.numbers), *x = scratch(n), *grad = scratch(n), *product = scratch(n);
    // Often the fall is small beside f itself.
    params[0] = size * random_between(-1, 1);
    params[0] *= random_size(0, 1) ? 3 : 1e8;
    for (size_t i = 0; i < n; i++) {
        x[i] = random_between(0.5, 2);
        x[i] *= random_size(0, 1) ? 1 : -1;
        for (size_t j = 0; j < i; j++)
            params[1 + i * n + j] = params[1 + j * n + i] =
                size * random_between(-1, 1) / (double)n;
        params[1 + i * n + i] = size * random_between(1.1, 4);
    }
    gsl_matrix_const_view A = gsl_matrix_const_view_array(params + 1, n, n);
    gsl_vector_const_view at = gsl_vector_const_view_array(x, n);
    gsl_vector_view g = gsl_vector_view_array(grad, n), Ag = gsl_vector_view_array(product, n);
    double square, curved;
    gsl_blas_dsymv(CblasLower, 1, &A.matrix, &at.vector, 0, &g.vector);
    gsl_blas_dsymv(CblasLower, 1, &A.matrix, &g.vector, 0, &Ag.vector);
    gsl_blas_ddot(&g.vector, &g.vector, &square);
    gsl_blas_ddot(&g.vector, &Ag.vector, &curved);
    *limit = 2 * (1 - c) * square / curved;
    s.params = params;
    s.x = x;
    s.grad = grad;
    return s;
}

// The rate that is taken is well below the limit, and twice that rate is well above.
static struct search bowl_search(size_t n, double size, size_t halvings, size_t max_halvings)
{
    double limit, c = random_between(0.1, 0.8);
    struct search s = random_bowl(n, size, c, &limit);
    s.halvings = halvings;
    s.max_halvings = max_halvings;
    s.learning_rate = ldexp(limit * random_between(0.55, 0.95), (int)halvings);
    return s;
}

// Little is demanded, and one halving is enough.
static struct search lenient_search(void)
{
    double limit, c = random_between(0.01, 0.05);
    struct search s = random_bowl(random_size(1, 4), 1, c, &limit);
    s.halvings = 1;
    s.max_halvings = random_size(1, 9);
    s.learning_rate = 2 * limit * random_between(0.55, 0.75);
    return s;
}

#define BOWL_LIMIT "the first rate that is at most 2 (1 − c) gᵀg / gᵀA g, g = grad (GSL's BLAS)"

GROUP(bowls,
      "on a bowl it is the first rate that is at most 2 (1 − c) gᵀg / gᵀA g, of bowls in few "
      "dimensions or many, as flat or as steep as you like (" BOWL ")")
{
    const double sizes[] = {1, 1e-7, 1e7};
    size_t first = told_size(random_size(0, 2)), count = told_size(random_size(5, 8));
    for (size_t turn = 0; turn < count; turn++) {
        size_t halvings = told_size((turn + first) % 4 + random_size(0, 3));
        size_t n = told_size(turn == 2 ? random_size(30, 60) : random_size(1, 4));
        size_t most = told_size(halvings + random_size(1, 20));
        ask_search(bowl, ORACLE(bowl_search(n, sizes[(turn + first) % 3], halvings, most)),
                   BOWL_LIMIT);
    }
    size_t most = told_size(random_size(1, 20));
    ask_search(bowl, ORACLE(bowl_search(random_size(2, 4), 1, 0, most)), BOWL_LIMIT);
    ask_search(bowl, ORACLE(bowl_search(random_size(2, 4), 1, 35, 60)), BOWL_LIMIT);
    ask_search(bowl, ORACLE(lenient_search()), BOWL_LIMIT);
}

// ---- Worked by hand ----

// What is computed with these numbers is exact, in any order.
static struct search by_hand(double c, double size, double x, double learning_rate, size_t halvings)
{
    struct search s = {1, halvings, 9, 2, NULL, NULL, NULL, c, learning_rate};
    double *params = scratch(2), *at = scratch(1), *grad = scratch(1);
    params[0] = floor(random_between(-9, 9));
    params[1] = size;
    at[0] = x;
    grad[0] = size * x;
    s.params = params;
    s.x = at;
    s.grad = grad;
    return s;
}

// A short gradient: its squares add up to 0.25, while its length is 0.5, the sum of its sizes 0.7, the largest of
// them 0.4 and the size of its sum 0.1. Where one of these stands for the square, the rate may be 0.4, 0.16, 0.52 or
// 0.88 of 2 / params[1], and not 0.7.
static struct search short_search(double part)
{
    struct search s = {2, 0, 9, 5, NULL, NULL, NULL, 0.3, 0};
    double *params = scratch(5), *x = scratch(2), *grad = scratch(2), size = random_between(0.5, 2);
    double sign = random_size(0, 1) ? 1 : -1;
    params[0] = random_between(-1, 1);
    params[1] = params[4] = size;
    grad[0] = sign * 0.3;
    grad[1] = -sign * 0.4;
    for (size_t i = 0; i < 2; i++)
        x[i] = grad[i] / size;
    s.params = params;
    s.x = x;
    s.grad = grad;
    s.learning_rate = part * 2 / size;
    return s;
}

#define ON_A_PARABOLA "½ (1 − r a)² ≤ ½ − c r a, that is r ≤ 2 (1 − c) / a, with a = params[1]"

GROUP(worked_by_hand,
      "the book's valley; and on ½ a x² the rate is at most 2 (1 − c) / a, which itself "
      "is good enough (" BOWL ")")
{
    // The book's valley, seen from its lowest point.
    size_t most = told_size(random_size(5, 9));
    struct search valley =
        ORACLE((struct search){2, 4, most, 5, ((double[]){random_between(-1, 1), 10, -6, -6, 10}),
                               ((double[]){2, -14}), ((double[]){-1, -2}), 0.5, 1});
    ask_search(bowl, valley, "1, 1/2, 1/4 and 1/8 do not lower f by enough, 1/16 does");
    for (size_t turn = 0; turn < 6; turn++) {
        size_t halvings = told_size(turn < 2 ? 0 : random_size(1, 4));
        double size = ORACLE(ldexp(1, (int)random_size(0, 4) - 2));
        double right = ORACLE((double)(2 * random_size(8200, 11500) + 1));
        double x = ORACLE(random_size(0, 1) ? right : -right);
        // The limit itself, or half of the next rate beyond it.
        double c = ORACLE(0.25 * (double)random_size(1, 3)), limit = ORACLE(2 * (1 - c) / size);
        double taken = ORACLE(turn % 2 ? limit : limit * 0.75);
        ask_search(bowl, ORACLE(by_hand(c, size, x, ldexp(taken, (int)halvings), halvings)),
                   ON_A_PARABOLA);
    }
    const double parts[] = {0.28, 0.46, 0.6, 0.69};
    for (size_t i = 0; i < 4; i++)
        ask_search(bowl, ORACLE(short_search(parts[i])), BOWL_LIMIT);
}

// ---- No bowls: Armijo's condition is the law ----

// (x[0]² + x[1] - 11)² + (x[0] + x[1]² - 7)², Himmelblau's function, and its gradient.
static double himmelblau(size_t n, const double *x, void *params)
{
    (void)n;
    (void)params;
    double u = x[0] * x[0] + x[1] - 11, v = x[0] + x[1] * x[1] - 7;
    return u * u + v * v;
}

static const double *slope_of_himmelblau(const double *x)
{
    double *grad = scratch(2), u = x[0] * x[0] + x[1] - 11, v = x[0] + x[1] * x[1] - 7;
    grad[0] = 4 * x[0] * u + 2 * v;
    grad[1] = 2 * u + 4 * x[1] * v;
    return grad;
}

// The sum of log(2 cosh(x[i] - i)): a bowl at its bottom, and straight slopes around.
static double rounded(size_t n, const double *x, void *params)
{
    (void)params;
    double sum = 0;
    for (size_t i = 0; i < n; i++) {
        double away = fabs(x[i] - (double)i);
        sum += away + log1p(exp(-2 * away));
    }
    return sum;
}

static const double *slope_of_rounded(size_t n, const double *x)
{
    double *grad = scratch(n);
    for (size_t i = 0; i < n; i++)
        grad[i] = tanh(x[i] - (double)i);
    return grad;
}

struct asked {
    loss_function *f;
    size_t n;
    const double *x, *grad;
    double c, learning_rate;
};

// How much more than demanded f falls at a rate, as a part of what is demanded.
static double excess(const struct asked *a, double rate)
{
    double *there = scratch(a->n), square = 0;
    for (size_t i = 0; i < a->n; i++) {
        there[i] = a->x[i] - rate * a->grad[i];
        square += a->grad[i] * a->grad[i];
    }
    double fall = a->f(a->n, a->x, NULL) - a->f(a->n, there, NULL);
    return fall / (a->c * rate * square) - 1;
}

static double no_halving(size_t n, const double *rate, const void *context)
{
    const struct asked *a = context;
    (void)n;
    double halvings = log2(a->learning_rate / *rate);
    measured("the number of halvings", halvings, round(halvings));
    return halvings < -1e-9 ? -halvings : fabs(halvings - round(halvings));
}

static double falls_too_little(size_t n, const double *rate, const void *context)
{
    (void)n;
    double more = excess(context, *rate);
    return more >= 0 ? 0 : -more;
}

static double larger_would_do(size_t n, const double *rate, const void *context)
{
    const struct asked *a = context;
    (void)n;
    double more = *rate < 0.75 * a->learning_rate ? excess(a, 2 * *rate) : -1;
    return more <= 0 ? 0 : more;
}

static double misplaced(size_t n, const double *x, const void *context)
{
    const struct asked *a = context;
    double sum = 0, size = 0;
    for (size_t i = 0; i < n - 1; i++) {
        double miss = x[i] - (a->x[i] - x[n - 1] * a->grad[i]);
        sum += miss * miss;
        size += a->x[i] * a->x[i] + x[n - 1] * x[n - 1] * a->grad[i] * a->grad[i];
    }
    return sqrt(sum / size);
}

static void ask_laws(loss_function *f, size_t dimensions, const double *start, const double *slope)
{
    size_t n = given_size("n", dimensions);
    const double *point = told_vector(n, start), *grad = given_vector("grad", n, slope);
    double c = given_scalar("c", random_between(0.05, 0.6));
    double learning_rate = given_scalar("learning_rate", pow(10, random_between(-2, 2)));
    double *lent = room(n), *answer = output(n + 1), *x = in_out("x", n, point);
    call(answer[n] = backtracking(f, NULL, n, grad, c, learning_rate, 60, lent, x));
    memcpy(answer, x, n * sizeof *x);
    expect_law(answer + n, 1, &no_halving,
               (&(const struct asked){f, n, point, grad, c, learning_rate}),
               "the rate is learning_rate, halved some whole number of times", 1e-9);
    expect_law(answer + n, 1, &falls_too_little,
               (&(const struct asked){f, n, point, grad, c, learning_rate}),
               "at this rate f falls by c rate gradᵀgrad or more", 1e-7);
    expect_law(answer + n, 1, &larger_would_do,
               (&(const struct asked){f, n, point, grad, c, learning_rate}),
               "at twice this rate, if it was tried, f does not fall by so much", 1e-7);
    expect_law(answer, n + 1, &misplaced,
               (&(const struct asked){f, n, point, grad, c, learning_rate}),
               "x has moved by −rate grad", 1e-12);
}

GROUP(no_bowls,
      "on any function Armijo's condition holds at the rate, and not at twice the rate "
      "(himmelblau(x) = (x[0]² + x[1] − 11)² + (x[0] + x[1]² − 7)²; rounded(x) is the sum "
      "of log(2 cosh(x[i] − i)))")
{
    size_t count = told_size(random_size(3, 5));
    for (size_t turn = 0; turn < count; turn++) {
        const double *here = random_vector("start", 2, -6, 6);
        ask_laws(himmelblau, 2, here, ORACLE(slope_of_himmelblau(here)));
        size_t n = told_size(random_size(1, 5));
        const double *there = random_vector("start", n, -6, 9);
        ask_laws(rounded, n, there, ORACLE(slope_of_rounded(n, there)));
    }
}

// ---- Searches without a step ----

// The gradient has the wrong sign: no rate leads down.
static struct search uphill(size_t max_halvings)
{
    struct search s = bowl_search(random_size(1, 4), 1, 0, max_halvings);
    double *wrong = scratch(s.n);
    for (size_t i = 0; i < s.n; i++)
        wrong[i] = -s.grad[i];
    s.grad = wrong;
    s.halvings = max_halvings + 1;
    return s;
}

// At the lowest point the gradient is 0: f falls by 0, and that is what is demanded.
static struct search level(void)
{
    size_t most = random_size(0, 5);
    struct search s = bowl_search(random_size(1, 4), 1, 0, most);
    s.x = s.grad = scratch(s.n);
    return s;
}

GROUP(no_step,
      "where no rate is good enough it returns 0 and leaves x as it was, to the last bit; one "
      "halving more may be all that it needs; and where grad is 0 any rate will do (" BOWL ")")
{
    size_t count = told_size(random_size(3, 5));
    for (size_t turn = 0; turn < count; turn++) {
        size_t most = told_size(turn == 0 ? 0 : random_size(1, 6)),
               n = told_size(random_size(1, 4));
        ask_search(bowl, ORACLE(bowl_search(n, 1, most + 1, most)),
                   "0: after max_halvings f does not fall by enough yet");
        ask_search(bowl, ORACLE(bowl_search(n, 1, most, most)), BOWL_LIMIT);
        if (turn < 2)
            ask_search(bowl, ORACLE(uphill(most)), "0: −grad points uphill");
    }
    ask_search(bowl, ORACLE(level()), "grad is 0, and f falls by 0 at the first rate");
}

// ---- What is not a number ----

static double fenced(size_t n, const double *x, void *params)
{
    const double *p = params;
    double inside = bowl(n, x, params);
    return fabs(x[0]) <= p[1 + n * n] ? inside : p[2 + n * n];
}

// A bowl behind a fence: the first rates lead beyond it.
static struct search fenced_search(double outside)
{
    size_t halvings = random_size(2, 5);
    size_t most = halvings + random_size(0, 9);
    struct search s = bowl_search(random_size(1, 3), 1, halvings, most);
    double *params = scratch(s.numbers + 2), *x = scratch(s.n), *grad = scratch(s.n);
    memcpy(params, s.params, s.numbers * sizeof *params);
    // Seen in a mirror, if need be, so that the way leads to the right.
    for (size_t i = 0; i < s.n; i++) {
        x[i] = s.grad[0] > 0 ? -s.x[i] : s.x[i];
        grad[i] = s.grad[0] > 0 ? -s.grad[i] : s.grad[i];
    }
    // Half of the rates that are too large lead beyond the fence.
    double taken = rate_taken(s), reach = fabs(x[0] - taken * grad[0]);
    params[s.numbers] = fmax(fabs(x[0]), reach) + fabs(grad[0]) * taken * random_between(0.2, 0.8);
    params[s.numbers + 1] = outside;
    s.numbers += 2;
    s.params = params;
    s.x = x;
    s.grad = grad;
    return s;
}

#define FENCED "fenced(x) is bowl(x) where |x[0]| ≤ params[n n + 1], and params[n n + 2] outside"

GROUP(not_a_number, "a rate that leads to where f is a NaN or infinite is too large, and halved "
                    "(" BOWL "; " FENCED ")")
{
    size_t count = told_size(random_size(4, 6)), first = told_size(random_size(0, 1));
    for (size_t turn = 0; turn < count; turn++)
        ask_search(fenced, ORACLE(fenced_search((turn + first) % 2 ? INFINITY : NAN)), RATE);
}

QUESTIONS(backtracking, &worked_by_hand, &bowls, &no_bowls, &no_step, &not_a_number)
