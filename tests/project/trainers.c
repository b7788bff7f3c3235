// trainers.c: holds every trainer of chapters/speed against the book's training_step, step by step.
// At each step both start from the same weights and learn from the same batch; their losses and the
// ways that they move the weights must agree to a few units of their precision.
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../../chapters/speed/trainer.h"

enum { COUNT = 205, STEPS = 6 };

struct candidate {
    const char *name;
    const struct trainer *trainer;
    double tolerance; // of a step, relative to its length
};

static const struct candidate candidates[] = {
    {"loops", &loops, 1e-11},
    {"naive, double", &naive_double, 1e-11},
    {"naive, float", &naive_float, 1e-3},
    {"order, double", &order_double, 1e-11},
    {"order, float", &order_float, 1e-3},
    {"blocks, double", &blocks_double, 1e-11},
    {"blocks, float", &blocks_float, 1e-3},
    {"blas, double", &blas_double, 1e-11},
    {"blas, float", &blas_float, 1e-3},
    {"bytes, double", &bytes_double, 1e-11},
    {"bytes, float", &bytes_float, 1e-3},
    {"fused, double", &fused_double, 1e-11},
    {"fused, float", &fused_float, 1e-3},
    {"panels, float", &panels, 1e-3},
};

static int failures;

static void verdict(int ok, const char *name, const struct task *task, double error)
{
    if (!ok)
        failures++;
    printf("%s %s: %zu-%zu-%zu, batches of %zu, momentum %g, threads %zu (error %.0e)\n",
           ok ? "ok" : "not ok", name, task->shape.inputs, task->shape.hidden, task->shape.classes,
           task->batch_size, task->beta, task->threads, error);
}

static struct dataset made_up(size_t pixels, size_t classes)
{
    struct dataset data = {COUNT, pixels, malloc(COUNT * pixels), malloc(COUNT), classes};
    uint64_t state = 3;
    for (size_t i = 0; i < COUNT * pixels; i++)
        data.images[i] = (unsigned char)(256 * random_uniform(&state));
    for (size_t i = 0; i < COUNT; i++)
        data.labels[i] = (unsigned char)((double)classes * random_uniform(&state));
    return data;
}

// ||a - b|| / ||c - b0||: how far apart two ends of a step are, relative to its length.
static double apart(size_t n, const double *a, const double *b, const double *before)
{
    double difference = 0, length = 0;
    for (size_t i = 0; i < n; i++) {
        difference = hypot(difference, a[i] - b[i]);
        length = hypot(length, b[i] - before[i]);
    }
    return difference / length;
}

// One step of a trainer from w and velocity, which it changes.
static double step(const struct trainer *trainer, const struct task *task, const size_t *images,
                   size_t size, double *w, double *velocity)
{
    double loss;
    void *net = trainer->start(task, w, velocity);
    trainer->train(net, images, size, &loss);
    trainer->read(net, w, velocity);
    trainer->stop(net);
    return loss;
}

// The same by training_step.
static double book_step(const struct task *task, const size_t *images, size_t size, double *w,
                        double *velocity)
{
    struct shape shape = task->shape;
    size_t labels[COUNT], part = 3 * shape.hidden + 2 * shape.classes;
    double *X = malloc(size * shape.inputs * sizeof *X);
    double *scratch = malloc((weight_count(shape) + size * part) * sizeof *scratch);
    struct gauges gauges;
    for (size_t e = 0; e < size; e++) {
        dataset_image(task->data, images[e], X + e * shape.inputs);
        labels[e] = task->data->labels[images[e]];
    }
    training_step(shape, size, X, labels, task->learning_rate, task->beta, scratch, velocity, w,
                  &gauges);
    free(X);
    free(scratch);
    return gauges.loss;
}

static void compare(const struct candidate *candidate, const struct task *task)
{
    size_t n = weight_count(task->shape), bytes = n * sizeof(double), images[COUNT], at = 0;
    double *all = calloc(5 * n, sizeof *all);
    double *w = all, *v = w + n, *before = v + n, *w2 = before + n, *v2 = w2 + n;
    uint64_t state = 5;
    for (size_t i = 0; i < COUNT; i++)
        images[i] = (i * 83) % COUNT;
    for (size_t i = 0; i < n; i++)
        w[i] = 0.3 * random_normal(&state);
    double worst = 0;
    for (size_t t = 0; t < STEPS; t++) {
        size_t left = COUNT - at, size = left < task->batch_size ? left : task->batch_size;
        memcpy(before, w, bytes);
        memcpy(w2, w, bytes);
        memcpy(v2, v, bytes);
        double loss2 = step(candidate->trainer, task, images + at, size, w2, v2);
        double loss = book_step(task, images + at, size, w, v);
        worst = fmax(worst, apart(n, w2, w, before));
        worst = fmax(worst, fabs(loss2 - loss) / loss);
        if (task->beta > 0)
            worst = fmax(worst, 0.1 * apart(n, v2, v, before)); // a float velocity starts rounded
        at = at + size == COUNT ? 0 : at + size;
    }
    verdict(worst < candidate->tolerance, candidate->name, task, worst);
    free(all);
}

// All batches in one call are the same steps as one call each.
static void whole(const struct task *task)
{
    size_t n = weight_count(task->shape), images[COUNT];
    double *all = calloc(4 * n, sizeof *all), losses[COUNT], error = 0;
    double *w = all, *v = w + n, *w2 = v + n, *v2 = w2 + n;
    uint64_t state = 5;
    for (size_t i = 0; i < COUNT; i++)
        images[i] = COUNT - 1 - i;
    for (size_t i = 0; i < n; i++)
        w2[i] = w[i] = 0.3 * random_normal(&state);
    void *net = panels.start(task, w, v);
    panels.train(net, images, COUNT, losses);
    panels.read(net, w, v);
    panels.stop(net);
    for (size_t at = 0, batch = 0; at < COUNT; at += task->batch_size, batch++) {
        size_t left = COUNT - at, size = left < task->batch_size ? left : task->batch_size;
        error = fmax(error, fabs(step(&panels, task, images + at, size, w2, v2) - losses[batch]));
    }
    for (size_t i = 0; i < n; i++)
        error = fmax(error, fmax(fabs(w[i] - w2[i]), fabs(v[i] - v2[i])));
    verdict(error == 0, "panels, all batches in one call", task, error);
    free(all);
}

int main(void)
{
    static const struct shape shapes[] = {{37, 70, 10}, {16, 5, 3}, {50, 200, 16}};
    static const size_t batches[] = {1, 32, 50};
    for (size_t s = 0; s < sizeof shapes / sizeof *shapes; s++) {
        struct dataset data = made_up(shapes[s].inputs, shapes[s].classes);
        for (size_t b = 0; b < sizeof batches / sizeof *batches; b++) {
            struct task task = {shapes[s], &data, batches[b], 0.05, 0, 1};
            for (size_t c = 0; c < sizeof candidates / sizeof *candidates; c++)
                compare(&candidates[c], &task);
            const struct candidate *last = &candidates[sizeof candidates / sizeof *candidates - 1];
            task.beta = 0.9;
            compare(&candidates[0], &task);
            for (task.threads = 1; task.threads <= 3; task.threads++)
                for (int momentum = 0; momentum < 2; momentum++) {
                    task.beta = momentum ? 0.9 : 0;
                    compare(last, &task);
                    whole(&task);
                }
        }
        dataset_free(&data);
    }
    return failures > 0;
}
