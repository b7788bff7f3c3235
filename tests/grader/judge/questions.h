// questions.h: what a file of questions is written with.
//
// A file of questions, tests/CHAPTER/EXERCISE.c, is compiled twice and its statements run twice:
// in the judge, which is linked with the reference, works out the inputs and what is expected, and
// compares; and in the probe, which is linked with the learner's answer, is told the inputs and sends
// what comes back. The two run the same statements, in step.
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
// The probe holds no answer: the values of given_...() and told_...(), what an expect_...() demands and
// all inside JUDGE_ONLY() are not compiled into it, and it draws no random number. Whatever follows
// from chance and is needed on both sides must therefore be given or told. Rules that keep the two in
// step:
//   - every call of the learner's function stands inside call() or an expect_...() macro;
//   - neither the statements nor the inputs depend on what came back;
//   - whatever is compared is sent raw: sums, residuals and statistics are laws (see expect_law);
//   - what a function that is handed over sees or counts goes into a note(), never into memory;
//   - no input equals what an earlier call is expected to give.
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

// ---- What the judge alone evaluates ------------------------------------------------------------

#ifdef PROBE
#define ORACLE_AS(type, ...) ((void)sizeof(__VA_ARGS__), (type){0})
#define JUDGE_ONLY(...)
#define PREPARING false
#else
#define ORACLE_AS(type, ...) (__VA_ARGS__)
#define JUDGE_ONLY(...) __VA_ARGS__
#define PREPARING preparing()
bool preparing(void); // the judge goes through the questions for their inputs; nothing is called
#endif
#define ORACLE(...) ORACLE_AS(__typeof__(__VA_ARGS__), __VA_ARGS__)

// ---- Inputs: remembered by name, so that the report can show those a call mentions -------------

// Numbers.
#define given_scalar(name, ...) tell_scalar(name, ORACLE_AS(double, __VA_ARGS__))
#define given_size(name, ...) tell_size(name, ORACLE_AS(size_t, __VA_ARGS__))

// Read-only copies of n, or m x n, values; a guard page follows the last element.
#define given_vector(name, n, ...) tell_matrix(name, 1, n, ORACLE(__VA_ARGS__))
#define given_matrix(name, m, n, ...) tell_matrix(name, m, n, ORACLE(__VA_ARGS__))
#define given_sizes(name, n, ...) tell_sizes(name, n, ORACLE(__VA_ARGS__))

// The same, filled with numbers drawn uniformly from [low, high).
const double *random_vector(const char *name, size_t n, double low, double high);
const double *random_matrix(const char *name, size_t m, size_t n, double low, double high);

// A state for the learner's random numbers, drawn afresh, that the learner may advance.
uint64_t *given_state(const char *name);

// What starts with these values, and is the learner's to change.
#define in_out(name, n, ...) tell_in_out(name, n, ORACLE(__VA_ARGS__))
#define in_out_sizes(name, n, ...) tell_in_out_sizes(name, n, ORACLE(__VA_ARGS__))

// What the questions themselves need on both sides, for the functions that they hand over.
#define told_scalar(...) tell_scalar(NULL, ORACLE_AS(double, __VA_ARGS__))
#define told_size(...) tell_size(NULL, ORACLE_AS(size_t, __VA_ARGS__))
#define told_vector(n, ...) tell_matrix(NULL, 1, n, ORACLE(__VA_ARGS__))
#define told_sizes(n, ...) tell_sizes(NULL, n, ORACLE(__VA_ARGS__))

// Behind the macros; a NULL for a name is not remembered, and the probe ignores the values.
double tell_scalar(const char *name, double value);
size_t tell_size(const char *name, size_t value);
const double *tell_matrix(const char *name, size_t m, size_t n, const double *values);
const size_t *tell_sizes(const char *name, size_t n, const size_t *values);
double *tell_in_out(const char *name, size_t n, const double *values);
size_t *tell_in_out_sizes(const char *name, size_t n, const size_t *values);

// Random numbers, for the judge alone. They follow from the seed, the exercise and the group, so that
// a group asked alone sees the same inputs. In the probe these are NaN, low and 0.
double random_between(double low, double high);
size_t random_size(size_t low, size_t high); // low and high included
uint64_t random_seed(void);

// ---- Outputs: filled with a sentinel, so that an element never written is known as such --------

double *output(size_t n);  // each element a NaN of its own kind
size_t *output_size(void); // one size_t, UNWRITTEN_SIZE
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

// Called by a law or a statistic: what it measured, and what that should be, for the report.
void measured(const char *what, double value, double want);

// ---- Expectations ------------------------------------------------------------------------------

struct place {
    int line;
    const char *text;
};
#define HERE(what) (&(const struct place){__LINE__, what})

// Calls the learner's function for its effect on outputs, which expect_vector or expect_law
// then looks at.
#define call(expression)                                                                           \
    do {                                                                                           \
        if (PREPARING)                                                                             \
            break;                                                                                 \
        before_call(HERE(#expression));                                                            \
        (void)(expression);                                                                        \
        after_call(HERE(#expression));                                                             \
    } while (0)

// The learner's function returns a double; `want` is a struct want.
#define expect_scalar(expression, want, tolerance)                                                 \
    do {                                                                                           \
        if (PREPARING)                                                                             \
            break;                                                                                 \
        before_call(HERE(#expression));                                                            \
        double value_ = (expression);                                                              \
        after_call(HERE(#expression));                                                             \
        judge_scalar(HERE(#expression), value_, ORACLE(want), ORACLE(tolerance));                  \
    } while (0)

// The learner's function returns an integer (a status, a count, an index), which must be exact.
// `oracle` says who says so.
#define expect_integer(expression, want, oracle)                                                   \
    do {                                                                                           \
        if (PREPARING)                                                                             \
            break;                                                                                 \
        before_call(HERE(#expression));                                                            \
        long long value_ = (long long)(expression);                                                \
        after_call(HERE(#expression));                                                             \
        judge_integer(HERE(#expression), value_, (long long)ORACLE_AS(long long, want),            \
                      TEXT(oracle));                                                               \
    } while (0)

// Of a text or an array only its address, as both sides need it.
#define TEXT(text) ((const char *)ORACLE(&*(text)))

// Evaluates an expectation, but for the inputs' sake.
#define UNLESS_PREPARING(...)                                                                      \
    do {                                                                                           \
        if (!PREPARING)                                                                            \
            (__VA_ARGS__);                                                                         \
    } while (0)

// An integer that an earlier call wrote through a pointer.
#define expect_written(integer, want, oracle)                                                      \
    UNLESS_PREPARING(look_at(HERE(#integer), &(integer)),                                          \
                     judge_integer(HERE(#integer), (long long)(integer),                           \
                                   (long long)ORACLE_AS(long long, want), TEXT(oracle)))

// A value of an enum, shown by its name; `names` are those of 0 to count - 1.
#define expect_named(integer, want, names, count, oracle)                                          \
    UNLESS_PREPARING(judge_named(HERE(#integer), (long long)(integer),                             \
                                 (long long)ORACLE_AS(long long, want), names, count,              \
                                 TEXT(oracle)))

// A number that an earlier call wrote through a pointer.
#define expect_value(expression, want, tolerance)                                                  \
    UNLESS_PREPARING(look_at(HERE(#expression), &(expression)),                                    \
                     judge_scalar(HERE(#expression), expression, ORACLE(want), ORACLE(tolerance)))

// n values that an earlier call wrote. A matrix is shown with rows and columns.
#define expect_vector(array, n, want, tolerance)                                                   \
    UNLESS_PREPARING(judge_matrix(HERE(#array), 1, n, array, ORACLE(want), ORACLE(tolerance)))
#define expect_matrix(array, m, n, want, tolerance)                                                \
    UNLESS_PREPARING(judge_matrix(HERE(#array), m, n, array, ORACLE(want), ORACLE(tolerance)))

// n values that an earlier call wrote obey a law: |law(n, array, context)| <= absolute. The law
// runs in the judge, on the learner's values and on the reference's.
#define expect_law(array, n, law, context, sentence, absolute)                                     \
    UNLESS_PREPARING(judge_law(HERE(#array), n, array, ORACLE((law_function *)(law)),              \
                               ORACLE(context), sentence, ORACLE(absolute)))

// n values that an earlier call drew at random: p_value(n, array, context) is at least 1e-9.
#define expect_statistic(array, n, p_value, context, sentence)                                     \
    UNLESS_PREPARING(judge_statistic(                                                              \
        HERE(#array), n, array, ORACLE((p_value_function *)(p_value)), ORACLE(context), sentence))

// ---- Notes: what the functions handed to the answer saw ----------------------------------------

// Notes n values. In the probe they are on their way to the judge before the answer goes on; outside
// of a call nothing is noted.
void note(size_t n, const double *values);

// What is noted from here on counts, for the expectations below.
void forget_notes(void);

// So many notes were taken: evaluations, for instance, which `what` names.
#define expect_notes(what, want, oracle)                                                           \
    UNLESS_PREPARING(                                                                              \
        judge_note_count(HERE(what), (long long)ORACLE_AS(long long, want), TEXT(oracle)))

// All values noted, one after the other, are those of m x n, or obey a law.
#define expect_noted(what, m, n, want, tolerance)                                                  \
    UNLESS_PREPARING(judge_noted(HERE(what), m, n, ORACLE(want), ORACLE(tolerance)))
#define expect_noted_law(what, law, context, sentence, absolute)                                   \
    UNLESS_PREPARING(judge_noted_law(HERE(what), ORACLE((law_function *)(law)), ORACLE(context),   \
                                     sentence, ORACLE(absolute)))
#define expect_noted_statistic(what, p_value, context, sentence)                                   \
    UNLESS_PREPARING(judge_noted_statistic(HERE(what), ORACLE((p_value_function *)(p_value)),      \
                                           ORACLE(context), sentence))

// For a law: all that was noted by the answer whose values it looks at.
const double *noted_by_the_same(size_t *n);

// Behind the macros: in the probe these send, in the judge they compare (probe.c, judge.c).
void before_call(const struct place *place);
void after_call(const struct place *place);
void look_at(const struct place *place, const void *output); // where that output lies
void judge_scalar(const struct place *place, double value, struct want want,
                  struct tolerance tolerance);
void judge_integer(const struct place *place, long long value, long long want, const char *oracle);
void judge_named(const struct place *place, long long value, long long want,
                 const char *const *names, size_t count, const char *oracle);
void judge_matrix(const struct place *place, size_t m, size_t n, const double *values,
                  struct want want, struct tolerance tolerance);
void judge_law(const struct place *place, size_t n, const double *values, law_function *law,
               const void *context, const char *sentence, double absolute);
void judge_statistic(const struct place *place, size_t n, const double *values,
                     p_value_function *p_value, const void *context, const char *sentence);
void judge_note_count(const struct place *place, long long want, const char *oracle);
void judge_noted(const struct place *place, size_t m, size_t n, struct want want,
                 struct tolerance tolerance);
void judge_noted_law(const struct place *place, law_function *law, const void *context,
                     const char *sentence, double absolute);
void judge_noted_statistic(const struct place *place, p_value_function *p_value,
                           const void *context, const char *sentence);

#endif
