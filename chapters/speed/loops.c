// loops.c: the book's network_gradient, one example after another, then its
// momentum_step.
#include <stdlib.h>
#include <string.h>

#include "../common/program.h"
#include "trainer.h"

struct network {
    const struct task *task;
    double *w, *velocity, *X, *scratch;
    size_t *labels;
};

static void *start(const struct task *task, const double *w,
                   const double *velocity)
{
    struct shape shape = task->shape;
    size_t n = weight_count(shape);
    struct network *net = room(1, sizeof *net);
    net->task = task;
    net->w = room(n, sizeof *net->w);
    net->velocity = room(n, sizeof *net->velocity);
    net->X = room(task->batch_size * shape.inputs, sizeof *net->X);
    net->scratch =
        room(n + 3 * shape.hidden + 2 * shape.classes, sizeof *net->scratch);
    net->labels = room(task->batch_size, sizeof *net->labels);
    memcpy(net->w, w, n * sizeof *w);
    if (task->beta > 0)
        memcpy(net->velocity, velocity, n * sizeof *velocity);
    return net;
}

// The mean gradient of a batch, and the step.
static double step(struct network *net, size_t size)
{
    const struct task *task = net->task;
    struct shape shape = task->shape;
    size_t n = weight_count(shape);
    double *dw = net->scratch, loss = 0;
    for (size_t i = 0; i < n; i++)
        dw[i] = 0;
    for (size_t e = 0; e < size; e++)
        loss += network_gradient(shape, net->w, net->X + e * shape.inputs,
                                 net->labels[e], net->scratch + n, dw);
    for (size_t i = 0; i < n; i++)
        dw[i] /= (double)size;
    momentum_step(n, dw, task->learning_rate, task->beta, net->velocity,
                  net->w);
    return loss / (double)size;
}

static void train(void *self, const size_t *images, size_t count,
                  double *losses)
{
    struct network *net = self;
    const struct task *task = net->task;
    for (size_t start = 0; start < count; start += task->batch_size) {
        size_t size = 0;
        for (; size < task->batch_size && start + size < count; size++) {
            size_t image = images[start + size];
            dataset_image(task->data, image,
                          net->X + size * task->shape.inputs);
            net->labels[size] = task->data->labels[image];
        }
        *losses++ = step(net, size);
    }
}

static void read(const void *self, double *w, double *velocity)
{
    const struct network *net = self;
    size_t n = weight_count(net->task->shape);
    memcpy(w, net->w, n * sizeof *w);
    if (velocity)
        memcpy(velocity, net->velocity, n * sizeof *velocity);
}

static void stop(void *self)
{
    struct network *net = self;
    free(net->w);
    free(net->velocity);
    free(net->X);
    free(net->scratch);
    free(net->labels);
    free(net);
}

const struct trainer loops = {"loops", start, train, read, stop};
