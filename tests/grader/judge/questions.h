// questions.h: what a file of questions is written with.
//
// A file of questions, tests/CHAPTER/EXERCISE.c, is compiled twice and its statements run twice:
// in the probe, which is linked with the learner's answer and sends what comes back, and in the
// judge, which is linked with the reference and compares. The two run the same statements on the
// same inputs, in step; only ORACLE() differs: what is expected is never evaluated in the probe.
//
//     GROUP(cubic_error, "on x^3 - 2x the error is exactly h^2")
//     {
//         double x = given_scalar("x", random_between(-2, 2));
//         double h = given_scalar("h", 0.25);
//         expect_scalar(central_difference(cubic, NULL, x, h),
//                       closed_form(3 * x * x - 2 + h * h, "3x² − 2 + h²"), within(1e-14, 1e-12));
//     }
//
//     QUESTIONS(central_difference, &cubic_error)
//
// Three rules keep the two sides in step:
//   - every call of the learner's function stands inside call() or an expect_...() macro;
//   - neither the statements nor the inputs depend on what came back;
//   - whatever is compared is sent raw: sums, residuals and statistics are laws (see expect_law).
#ifndef DOWNHILL_QUESTIONS_H
#define DOWNHILL_QUESTIONS_H

#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// ---- Groups: each is one Check test and earns an equal share of the exercise's points ----------

struct group {
    const char *name;     // a C identifier, given as QUESTION=name to ask this group alone
    const char *sentence; // what the group demands, as the report prints it
    void (*ask)(void);
};

#define GROUP(name, sentence)                                                                      \
    static void group_##name##_(void);                                                             \
    static const struct group name = {#name, sentence, group_##name##_};                           \
    static void group_##name##_(void)

#define QUESTIONS(exercise, ...)                                                                   \
    const char *const exercise_name = #exercise;                                                   \
    const struct group *const groups[] = {__VA_ARGS__, NULL};

extern const char *const exercise_name;
extern const struct group *const groups[]; // ends with NULL

// ---- Inputs: remembered by name, so that the report can show those a call mentions -------------

// Numbers, handed back as they are.
double given_scalar(const char *name, double value);
size_t given_size(const char *name, size_t value);

// Read-only copies of n, or m x n, values; a guard page follows the last element.
const double *given_vector(const char *name, size_t n, const double *values);
const double *given_matrix(const char *name, size_t m, size_t n, const double *values);

// The same, filled with numbers drawn uniformly from [low, high).
const double *random_vector(const char *name, size_t n, double low, double high);
const double *random_matrix(const char *name, size_t m, size_t n, double low, double high);

// A state for the learner's random numbers, drawn afresh, that the learner may advance.
uint64_t *given_state(const char *name);

// Random numbers for the questions themselves. They follow from the seed, the exercise and the
// group, so that a group asked alone sees the same inputs.
double random_between(double low, double high);
uint64_t random_seed(void);

// ---- Outputs: filled with a sentinel, so that an element never written is known as such --------

double *output(size_t n);  // each element a NaN of its own kind
size_t *output_size(void); // one size_t, UNWRITTEN_SIZE
double *in_out(const char *name, size_t n, const double *values); // starts with these values
double *scratch(size_t n); // zeros, for the questions' own use
#define UNWRITTEN_SIZE ((size_t)0x5EA1ED5EA1ED)
bool is_unwritten(double value); // true for output()'s sentinel

// All of this memory is freed when the group ends.

// ---- What is expected: evaluated by the judge alone --------------------------------------------

struct want {
    double value;         // of a scalar
    const double *values; // of a vector or matrix
    const char *kind;     // of oracle: "closed form" or "GSL"
    const char *oracle;   // who says so: the formula, or the routine
    double oracle_error;  // the oracle's own error estimate, 0 when it has none
};

// By a formula (name it as text), by a law, by a GSL routine with the error that it reports.
struct want closed_form(double value, const char *formula);
struct want closed_forms(const double *values, const char *formula);
struct want by_gsl(double value, double error, const char *routine);
struct want all_by_gsl(const double *values, const char *routine);

// Accepts a when |a - want| <= absolute + relative max(|a|, |want|); for a vector these are
// Euclidean norms, or each element by itself with within_each. What is not finite fails, unless
// the very same is wanted.
struct tolerance {
    double absolute, relative;
    bool each;
};
struct tolerance within(double absolute, double relative);
struct tolerance within_each(double absolute, double relative);

// A law: how far `values` are from obeying it, as a number; 0 is perfect, a NaN fails. Values may
// be a NaN, an infinity or never written: a law must not pass over them, as fmax would.
typedef double law_function(size_t n, const double *values, const void *context);

// A statistic: the probability of values as extreme as these from a right answer.
typedef double p_value_function(size_t n, const double *values, const void *context);

// ---- Expectations ------------------------------------------------------------------------------

#ifdef PROBE
#define ORACLE(expression) ((void)sizeof(expression), (__typeof__(expression)){0})
#else
#define ORACLE(expression) (expression)
#endif

struct place {
    int line;
    const char *text;
};
#define HERE(what) (&(const struct place){__LINE__, what})

// Calls the learner's function for its effect on outputs, which expect_vector or expect_law
// then looks at.
#define call(expression)                                                                           \
    do {                                                                                           \
        before_call(HERE(#expression));                                                            \
        (void)(expression);                                                                        \
        after_call(HERE(#expression));                                                             \
    } while (0)

// The learner's function returns a double; `want` is a struct want.
#define expect_scalar(expression, want, tolerance)                                                 \
    do {                                                                                           \
        before_call(HERE(#expression));                                                            \
        double value_ = (expression);                                                              \
        after_call(HERE(#expression));                                                             \
        judge_scalar(HERE(#expression), value_, ORACLE(want), ORACLE(tolerance));                  \
    } while (0)

// The learner's function returns an integer (a status, a count, an index), which must be exact.
// `oracle` says who says so.
#define expect_integer(expression, want, oracle)                                                   \
    do {                                                                                           \
        before_call(HERE(#expression));                                                            \
        long long value_ = (long long)(expression);                                                \
        after_call(HERE(#expression));                                                             \
        judge_integer(HERE(#expression), value_, (long long)ORACLE(want), oracle);                 \
    } while (0)

// An integer that an earlier call wrote through a pointer.
#define expect_written(integer, want, oracle)                                                      \
    judge_integer(HERE(#integer), (long long)(integer), (long long)ORACLE(want), oracle)

// A number that an earlier call wrote through a pointer, or that the questions counted.
#define expect_value(expression, want, tolerance)                                                  \
    judge_scalar(HERE(#expression), expression, ORACLE(want), ORACLE(tolerance))

// n values that an earlier call wrote. A matrix is shown with rows and columns.
#define expect_vector(array, n, want, tolerance)                                                   \
    judge_matrix(HERE(#array), 1, n, array, ORACLE(want), ORACLE(tolerance))
#define expect_matrix(array, m, n, want, tolerance)                                                \
    judge_matrix(HERE(#array), m, n, array, ORACLE(want), ORACLE(tolerance))

// n values that an earlier call wrote obey a law: |law(n, array, context)| <= absolute. The law
// runs in the judge, on the learner's values and on the reference's.
#define expect_law(array, n, law, context, sentence, absolute)                                     \
    judge_law(HERE(#array), n, array, ORACLE((law_function *)(law)), ORACLE(context), sentence,    \
              ORACLE(absolute))

// n values that an earlier call drew at random: p_value(n, array, context) is at least 1e-9.
#define expect_statistic(array, n, p_value, context, sentence)                                     \
    judge_statistic(HERE(#array), n, array, ORACLE((p_value_function *)(p_value)),                 \
                    ORACLE(context), sentence)

// Behind the macros: in the probe these send, in the judge they compare (probe.c, judge.c).
void before_call(const struct place *place);
void after_call(const struct place *place);
void judge_scalar(const struct place *place, double value, struct want want,
                  struct tolerance tolerance);
void judge_integer(const struct place *place, long long value, long long want, const char *oracle);
void judge_matrix(const struct place *place, size_t m, size_t n, const double *values,
                  struct want want, struct tolerance tolerance);
void judge_law(const struct place *place, size_t n, const double *values, law_function *law,
               const void *context, const char *sentence, double absolute);
void judge_statistic(const struct place *place, size_t n, const double *values,
                     p_value_function *p_value, const void *context, const char *sentence);

#endif
