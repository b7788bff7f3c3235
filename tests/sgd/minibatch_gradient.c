// Questions about minibatch_gradient: the mean of the gradients of a batch's examples.
//
// The gradient of an example is handed over as a function, here that of half the squared error of
// a linear model, or that of a logistic one. What grad and scratch held before is not a number.
#include "questions.h"

#include <gsl/gsl_deriv.h>
#include <string.h>

#include "sgd.h"

// ---- Models -------------------------------------------------------------------------------------

// The examples: inputs X (examples, n) and what belongs to them, y (examples).
struct data {
    size_t examples, n;
    const double *X, *y;
};

static struct data random_data(size_t examples, size_t n)
{
    struct data data = {.examples = examples, .n = n};
    data.X = random_matrix("X", examples, n, -2, 2);
    data.y = random_vector("y", examples, 0.5, 3);
    return data;
}

// Of an example that there is not, the score is not a number, and so is its gradient.
static double score(const struct data *data, const double *w, size_t example)
{
    double sum = 0;
    if (example >= data->examples)
        return NAN;
    for (size_t i = 0; i < data->n; i++)
        sum += data->X[example * data->n + i] * w[i];
    return sum;
}

// Of 1/2 (w'x - y)^2: (w'x - y) x.
static void linear_gradient(size_t n, const double *w, size_t example, void *params, double *grad)
{
    const struct data *data = params;
    size_t row = example < data->examples ? example : 0;
    double error = score(data, w, example) - data->y[row];
    for (size_t i = 0; i < n; i++)
        grad[i] = error * data->X[row * n + i];
}

// The logistic loss log(1 + exp(-y w'x)), and its gradient.
static double logistic_loss(const struct data *data, const double *w, size_t example)
{
    return log1p(exp(-data->y[example] * score(data, w, example)));
}

static void logistic_gradient(size_t n, const double *w, size_t example, void *params, double *grad)
{
    const struct data *data = params;
    size_t row = example < data->examples ? example : 0;
    double y = data->y[row], slope = -y / (1 + exp(y * score(data, w, example)));
    for (size_t i = 0; i < n; i++)
        grad[i] = slope * data->X[row * n + i];
}

// ---- A linear model -----------------------------------------------------------------------------

// Multiplied out: the mean of x x' over the batch, times w, minus the mean of x y.
static const double *normal_equations(const struct data *data, const double *w, size_t batch_size,
                                      const size_t *batch)
{
    size_t n = data->n;
    double *mean = scratch(n);
    for (size_t i = 0; i < n; i++) {
        double xy = 0;
        for (size_t j = 0; j < n; j++) {
            double xx = 0;
            for (size_t e = 0; e < batch_size; e++)
                xx += data->X[batch[e] * n + i] * data->X[batch[e] * n + j];
            mean[i] += xx / (double)batch_size * w[j];
        }
        for (size_t e = 0; e < batch_size; e++)
            xy += data->X[batch[e] * n + i] * data->y[batch[e]];
        mean[i] -= xy / (double)batch_size;
    }
    return mean;
}

// Numbers of different examples, in any order; or, with `repeats`, any numbers.
static const size_t *random_batch(size_t size, size_t examples, bool repeats)
{
    size_t *batch = (size_t *)(void *)scratch(size);
    for (size_t e = 0; e < size;) {
        bool fresh = true;
        batch[e] = random_size(0, examples - 1);
        for (size_t before = 0; before < e; before++)
            fresh = fresh && batch[before] != batch[e];
        e += fresh || repeats;
    }
    return batch;
}

static void ask_batch(size_t examples, size_t weights, size_t size, bool repeats, double scale)
{
    struct data data = {.examples = examples, .n = weights};
    data.X = random_matrix("X", examples, weights, -2, 2);
    data.y = random_vector("y", examples, 0.5 * scale, 3 * scale);
    size_t n = given_size("n", weights), batch_size = given_size("batch_size", size);
    const size_t *batch = given_sizes("batch", size, random_batch(size, examples, repeats));
    const double *w = random_vector("w", n, -2 * scale, 2 * scale);
    double *room = output(n), *grad = output(n);
    call(minibatch_gradient(linear_gradient, &data, n, w, batch_size, batch, room, grad));
    expect_vector(grad, n,
                  closed_forms(normal_equations(&data, w, batch_size, batch),
                               "mean of (w'x − y) x, multiplied out"),
                  within(1e-12 * scale, 1e-11));
}

GROUP(linear, "on a linear model the gradient is the mean over the batch, whatever its size")
{
    ask_batch(9, 3, 5, false, 1);
    ask_batch(9, 5, 2, false, 1e-9);
    ask_batch(6, 2, 1, false, 1);
    ask_batch(6, 1, 4, false, 1e6);
    // an example counts as often as it stands in the batch
    ask_batch(4, 3, 7, true, 1);
    ask_batch(300, 2, 250, false, 1);
    ask_batch(3, 210, 2, false, 1);
    ask_batch(2, 1, 1100, true, 1);
}

// ---- All batches together -----------------------------------------------------------------------

#define EXAMPLES 6

// Every set of `size` examples once, as the rows of (count, size). Returns how many.
static size_t all_batches(size_t size, size_t *batches)
{
    size_t count = 0;
    for (size_t set = 0; set < (size_t)1 << EXAMPLES; set++) {
        size_t members[EXAMPLES], found = 0;
        for (size_t e = 0; e < EXAMPLES; e++)
            if (set >> e & 1)
                members[found++] = e;
        if (found == size)
            memcpy(batches + count++ * size, members, size * sizeof *members);
    }
    return count;
}

struct full {
    struct data data;
    const double *w;
};

// How far the mean of the gradients, one a row, lies from the gradient of all examples.
static double mean_is_not_full(size_t size, const double *gradients, const void *context)
{
    const struct full *full = context;
    size_t n = full->data.n, count = size / n;
    const size_t all[EXAMPLES] = {0, 1, 2, 3, 4, 5};
    const double *want = normal_equations(&full->data, full->w, EXAMPLES, all);
    double squares = 0;
    for (size_t i = 0; i < n; i++) {
        double mean = 0;
        for (size_t t = 0; t < count; t++)
            mean += gradients[t * n + i] / (double)count;
        squares += (mean - want[i]) * (mean - want[i]);
    }
    return sqrt(squares);
}

static void ask_all_batches(size_t size)
{
    struct data data = random_data(EXAMPLES, 4);
    size_t batches[20 * EXAMPLES], count = all_batches(size, batches);
    size_t n = given_size("n", data.n), batch_size = given_size("batch_size", size);
    const double *w = random_vector("w", n, -2, 2);
    double *room = output(n), *gradients = output(count * n);
    for (size_t t = 0; t < count; t++) {
        const size_t *batch = given_sizes("batch", size, &batches[t * size]);
        double *grad = gradients + t * n;
        call(minibatch_gradient(linear_gradient, &data, n, w, batch_size, batch, room, grad));
    }
    struct full full = {data, w};
    expect_law(gradients, count * n, &mean_is_not_full, &full,
               "the mean over all batches of this size is the gradient of all examples", 1e-11);
}

GROUP(all_batches_together,
      "a batch's gradient is right on average: over all batches, the full one")
{
    ask_all_batches(2);
    ask_all_batches(3);
    ask_all_batches(5);
}

// ---- GSL differences ----------------------------------------------------------------------------

// The mean loss of a batch as a function of one weight, the others held.
struct line {
    const struct data *data;
    const double *w;
    size_t batch_size, free;
    const size_t *batch;
};

static double mean_loss(double value, void *params)
{
    const struct line *line = params;
    double w[8], sum = 0;
    memcpy(w, line->w, line->data->n * sizeof *w);
    w[line->free] = value;
    for (size_t e = 0; e < line->batch_size; e++)
        sum += logistic_loss(line->data, w, line->batch[e]);
    return sum / (double)line->batch_size;
}

static const double *differences(struct line line)
{
    double *slopes = scratch(line.data->n);
    gsl_function loss = {mean_loss, &line};
    for (line.free = 0; line.free < line.data->n; line.free++) {
        double error;
        gsl_deriv_central(&loss, line.w[line.free], 1e-3, &slopes[line.free], &error);
    }
    return slopes;
}

GROUP(logistic, "on a model that is not linear it is the slope of the batch's mean loss")
{
    struct data data = random_data(8, 4);
    size_t n = given_size("n", data.n), batch_size = given_size("batch_size", 3);
    const double *w = random_vector("w", n, -0.5, 0.5);
    for (size_t t = 0; t < 3; t++) {
        const size_t *batch = given_sizes("batch", 3, random_batch(3, 8, false));
        const double *before = random_vector("grad", n, -5, 5);
        double *room = in_out("room", n, before), *grad = in_out("grad", n, before);
        call(minibatch_gradient(logistic_gradient, &data, n, w, batch_size, batch, room, grad));
        struct line line = {&data, w, batch_size, 0, batch};
        expect_vector(grad, n, all_by_gsl(differences(line), "gsl_deriv_central"),
                      within(1e-8, 1e-8));
    }
}

QUESTIONS(minibatch_gradient, &linear, &all_batches_together, &logistic)
