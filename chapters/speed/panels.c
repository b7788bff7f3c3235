// panels.c: the fastest of the trainers, in float, with a matrix product of its
// own and threads.
//
// The hidden units are dealt out to panels, as many to each as the registers of
// a tile hold. All that belongs to a panel's units lies together and is used by
// one thread only, so it stays in that thread's cache: the threads meet twice
// in a step, to add up the logits and before the next batch.
//
// A bias is the weight of an input that is always 1. So a panel's weights are
// one matrix of inputs + 1 rows, one row an input, and below it the rows of W2,
// one a class.
#include <math.h>
#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "../common/program.h"
#include "trainer.h"

// region registers
#if defined __AVX512F__ // 32 registers of 16 floats
enum { LANES = 16, VECTORS = 4 };
#elif defined __AVX__     // 16 registers of 8 floats
enum { LANES = 8, VECTORS = 2 };
#elif defined __aarch64__ // 32 registers of 4 floats
enum { LANES = 4, VECTORS = 4 };
#else                     // 16 registers of 4 floats
enum { LANES = 4, VECTORS = 2 };
#endif
typedef float vector __attribute__((vector_size(4 * LANES)));
typedef int mask __attribute__((vector_size(4 * LANES)));
enum { ROWS = 6, PANEL = LANES * VECTORS };
// endregion

enum {
    CLASSES = 16, // room for the logits of one example
    CLASS_VECTORS = CLASSES / LANES,
    CHUNK = 48, // examples at a time, so that what a panel made of them is
                // still in the cache
};

// ---- The product
// -------------------------------------------------------------------------------

// x where a > 0, else 0: a comparison of vectors gives all bits or none.
static inline vector where(vector a, vector x)
{
    return (vector)((mask)x & (a > 0));
}

// region result
// What becomes of a product P Q.
enum result {
    ADD,  // C += P Q
    RELU, // C = P Q, but 0 where that is less: the activations
    GATE, // C = P Q, but 0 where `gate` is 0: the slopes behind relu
};

// What is stored of a sum c.
static inline vector stored(enum result result, vector gate, vector c)
{
    return result == ADD ? c : where(result == RELU ? c : gate, c);
}
// endregion

#define UNROLLED _Pragma("GCC unroll 6")

// clang-format off
// region tile
// A few rows of C, which stay in registers while the sum runs. P(r, s) is
// p[r * p_row + s * p_sum]; Q, gate and C have `vectors` vectors a row.
static inline __attribute__((always_inline)) void
tile(const enum result result, const size_t rows, const size_t vectors,
     size_t sum, const float *p, size_t p_row, size_t p_sum,
     const vector *Q, const vector *gate, vector *C)
{
    vector c[ROWS][4];
    UNROLLED for (size_t r = 0; r < rows; r++)
        UNROLLED for (size_t v = 0; v < vectors; v++)
            c[r][v] = result == ADD ? C[r * vectors + v] : (vector){0};

    for (size_t s = 0; s < sum; s++)
        UNROLLED for (size_t r = 0; r < rows; r++)
            UNROLLED for (size_t v = 0; v < vectors; v++)
                c[r][v] += p[r * p_row + s * p_sum] * Q[s * vectors + v];

    UNROLLED for (size_t r = 0; r < rows; r++)
        UNROLLED for (size_t v = 0; v < vectors; v++)
            C[r * vectors + v] = stored(result, gate[r * vectors + v], c[r][v]);
}
// endregion
// clang-format on

// All rows of a product, tile by tile. `result` and `vectors` are constants to
// the compiler, which so makes a product of its own for each use.
static inline __attribute__((always_inline)) void
product(const enum result result, const size_t vectors, size_t rows, size_t sum,
        const float *p, size_t p_row, size_t p_sum, const float *Q,
        const float *gate, float *C)
{
    const vector *q = (const vector *)Q, *g = (const vector *)gate;
    vector *c = (vector *)C;
    size_t r = 0;
    for (; r + ROWS <= rows; r += ROWS)
        tile(result, ROWS, vectors, sum, p + r * p_row, p_row, p_sum, q,
             g + r * vectors, c + r * vectors);
    for (; r + 2 <= rows; r += 2)
        tile(result, 2, vectors, sum, p + r * p_row, p_row, p_sum, q,
             g + r * vectors, c + r * vectors);
    if (r < rows)
        tile(result, 1, vectors, sum, p + r * p_row, p_row, p_sum, q,
             g + r * vectors, c + r * vectors);
}

// ---- The network
// -------------------------------------------------------------------------------

struct panel {
    float *w;        // (inputs + 1 + classes, PANEL): W1, b1, W2 of its units
    float *velocity; // the same, or NULL without momentum
    float *W2t;      // (PANEL, CLASSES): W2 once more, a row for each unit
    float *y1;       // (batch, PANEL): the hidden activations
};

struct network {
    const struct task *task;
    size_t panel_count, threads;
    struct panel *panels;
    float b2[CLASSES], b2_velocity[CLASSES];
    float *X[2];     // (batch, inputs + 1): this batch and the next
    float **logits;  // for each thread (batch, CLASSES): what its panels add to
                     // the logits
    float **dlogits; // for each thread (batch, CLASSES)
    float **dy1;     // for each thread (CHUNK, PANEL)
    const size_t *images;
    size_t count;
    double *losses;
    atomic_int waiting, meetings;
};

static size_t smaller(size_t a, size_t b)
{
    return a < b ? a : b;
}

// region meet
// All threads wait here for one another. A step takes so little that to sleep
// would cost more than the wait; who has waited long lets others run, for there
// may be fewer cores than threads.
static void meet(struct network *net)
{
    int meeting = atomic_load(&net->meetings);
    if (atomic_fetch_add(&net->waiting, 1) + 1 == (int)net->threads) {
        atomic_store(&net->waiting, 0);
        atomic_store(&net->meetings, meeting + 1);
        return;
    }
    for (long turns = 0; atomic_load(&net->meetings) == meeting; turns++)
        if (turns > 10000)
            sched_yield();
}
// endregion

// The images of a batch as numbers from 0 to 1, each with the 1 of the bias
// after it.
static void gather(const struct network *net, size_t start, size_t from,
                   size_t to, float *X)
{
    size_t inputs = net->task->shape.inputs;
    const struct dataset *data = net->task->data;
    for (size_t e = from; e < to; e++) {
        const unsigned char *restrict image =
            data->images + net->images[start + e] * inputs;
        float *restrict x = X + e * (inputs + 1);
        for (size_t i = 0; i < inputs; i++)
            x[i] = (float)image[i] * (1 / 255.0F);
        x[inputs] = 1;
    }
}

// region panel_forward
// One panel on some examples: its activations, and what they add to the logits.
static void panel_forward(const struct network *net, const struct panel *panel,
                          size_t size, const float *X, float *y1, float *logits)
{
    size_t rows = net->task->shape.inputs + 1;
    product(RELU, VECTORS, size, rows, X, rows, 1, panel->w, y1, y1);
    const float *W2t = panel->W2t;
    product(ADD, CLASS_VECTORS, size, PANEL, y1, PANEL, 1, W2t, logits, logits);
}
// endregion

// region panel_backward
// The same examples backward. Without momentum `dw` is the weights themselves,
// for dlogits holds the factor -learning_rate / size; with it, the velocity.
static void panel_backward(const struct network *net, const struct panel *panel,
                           size_t size, const float *X, const float *y1,
                           const float *dlogits, float *dy1, float *dw)
{
    size_t rows = net->task->shape.inputs + 1;
    size_t classes = net->task->shape.classes;
    const float *W2 = panel->w + rows * PANEL;
    product(GATE, VECTORS, size, classes, dlogits, CLASSES, 1, W2, y1, dy1);
    product(ADD, VECTORS, rows, size, X, 1, rows, dy1, dw, dw);
}
// endregion

// The loss of an example; its logits' slopes times `scale`.
static double slopes(size_t classes, const float *logits, size_t label,
                     float scale, float *dlogits)
{
    float largest = logits[0], sum = 0;
    for (size_t c = 1; c < classes; c++)
        largest = fmaxf(largest, logits[c]);
    for (size_t c = 0; c < classes; c++)
        sum += dlogits[c] = expf(logits[c] - largest);
    for (size_t c = 0; c < classes; c++)
        dlogits[c] = (dlogits[c] / sum - (c == label)) * scale;
    return logf(sum) + largest - logits[label];
}

// Every thread makes the slopes of all examples for itself: that is sooner done
// than shared.
static double all_slopes(const struct network *net, size_t start, size_t size,
                         float scale, float *dlogits)
{
    size_t classes = net->task->shape.classes;
    double loss = 0;
    for (size_t e = 0; e < size; e++) {
        float logits[CLASSES] = {0};
        for (size_t c = 0; c < classes; c++) {
            logits[c] = net->b2[c];
            for (size_t t = 0; t < net->threads; t++)
                logits[c] += net->logits[t][e * CLASSES + c];
        }
        size_t label = net->task->data->labels[net->images[start + e]];
        loss += slopes(classes, logits, label, scale, dlogits + e * CLASSES);
    }
    return loss / (double)size;
}

static void follow_velocity(size_t n, float learning_rate,
                            const float *velocity, float *w)
{
    for (size_t i = 0; i < n; i++)
        w[i] -= learning_rate * velocity[i];
}

static void forward(const struct network *net, size_t first, size_t last,
                    size_t size, const float *X, float *logits)
{
    size_t inputs = net->task->shape.inputs, classes = net->task->shape.classes;
    memset(logits, 0, size * CLASSES * sizeof *logits);
    for (const struct panel *p = net->panels + first; p < net->panels + last;
         p++)
        for (size_t c = 0; c < classes; c++)
            for (size_t j = 0; j < PANEL; j++)
                p->W2t[j * CLASSES + c] = p->w[(inputs + 1 + c) * PANEL + j];
    for (size_t e = 0; e < size; e += CHUNK)
        for (const struct panel *p = net->panels + first;
             p < net->panels + last; p++)
            panel_forward(net, p, smaller(CHUNK, size - e),
                          X + e * (inputs + 1), p->y1 + e * PANEL,
                          logits + e * CLASSES);
}

static void backward(const struct network *net, size_t first, size_t last,
                     size_t size, const float *X, const float *dlogits,
                     float *dy1)
{
    size_t inputs = net->task->shape.inputs, classes = net->task->shape.classes;
    size_t n = (inputs + 1 + classes) * PANEL;
    float beta = (float)net->task->beta;
    for (const struct panel *p = net->panels + first;
         p < net->panels + last && p->velocity; p++)
        for (size_t i = 0; i < n; i++)
            p->velocity[i] *= beta;
    for (size_t e = 0; e < size; e += CHUNK)
        for (const struct panel *p = net->panels + first;
             p < net->panels + last; p++)
            panel_backward(net, p, smaller(CHUNK, size - e),
                           X + e * (inputs + 1), p->y1 + e * PANEL,
                           dlogits + e * CLASSES, dy1,
                           p->velocity ? p->velocity : p->w);
    for (const struct panel *p = net->panels + first; p < net->panels + last;
         p++) {
        float *dw = p->velocity ? p->velocity : p->w;
        product(ADD, VECTORS, classes, size, dlogits, 1, CLASSES, p->y1, dw,
                dw + (inputs + 1) * PANEL);
        if (p->velocity)
            follow_velocity(n, (float)net->task->learning_rate, p->velocity,
                            p->w);
    }
}

static void step_b2(struct network *net, size_t size, const float *dlogits)
{
    bool momentum = net->task->beta > 0;
    float *db2 = momentum ? net->b2_velocity : net->b2;
    for (size_t c = 0; c < CLASSES && momentum; c++)
        net->b2_velocity[c] *= (float)net->task->beta;
    for (size_t e = 0; e < size; e++)
        for (size_t c = 0; c < net->task->shape.classes; c++)
            db2[c] += dlogits[e * CLASSES + c];
    if (momentum)
        follow_velocity(CLASSES, (float)net->task->learning_rate,
                        net->b2_velocity, net->b2);
}

// What one of the threads does in training.
struct work {
    struct network *net;
    size_t thread;
};

static void *work(void *arg)
{
    struct network *net = ((struct work *)arg)->net;
    const struct task *task = net->task;
    size_t thread = ((struct work *)arg)->thread, threads = net->threads;
    size_t first = net->panel_count * thread / threads;
    size_t last = net->panel_count * (thread + 1) / threads;
    float *dlogits = net->dlogits[thread];
    size_t size = smaller(task->batch_size, net->count);
    gather(net, 0, size * thread / threads, size * (thread + 1) / threads,
           net->X[0]);
    meet(net);
    for (size_t start = 0, batch = 0; start < net->count; batch++) {
        const float *X = net->X[batch % 2];
        // With momentum the velocity gathers the gradient; without, the weights
        // themselves do.
        double scale =
            (task->beta > 0 ? 1 : -task->learning_rate) / (double)size;
        forward(net, first, last, size, X, net->logits[thread]);
        meet(net);
        double loss = all_slopes(net, start, size, (float)scale, dlogits);
        size_t next = start + size,
               next_size = smaller(task->batch_size, net->count - next);
        gather(net, next, next_size * thread / threads,
               next_size * (thread + 1) / threads, net->X[(batch + 1) % 2]);
        backward(net, first, last, size, X, dlogits, net->dy1[thread]);
        meet(net);
        if (thread == 0) {
            net->losses[batch] = loss;
            step_b2(net, size, dlogits);
        }
        start = next;
        size = next_size;
    }
    return NULL;
}

// ---- The trainer
// -------------------------------------------------------------------------------

static float *floats(size_t n)
{
    size_t bytes = (n * sizeof(float) + 63) / 64 * 64;
    float *memory = aligned_alloc(64, bytes ? bytes : 64);
    if (!memory)
        give_up("no memory for %zu numbers", n);
    memset(memory, 0, bytes);
    return memory;
}

// Where weight `row` of hidden unit `unit` lies in the arrays of backprop.h:
// rows as in a panel.
static size_t place(struct shape shape, size_t row, size_t unit)
{
    if (row < shape.inputs)
        return unit * shape.inputs + row;
    if (row == shape.inputs)
        return start_b1(shape) + unit;
    return start_W2(shape) + (row - shape.inputs - 1) * shape.hidden + unit;
}

static void *start(const struct task *task, const double *w,
                   const double *velocity)
{
    struct shape shape = task->shape;
    size_t rows = shape.inputs + 1 + shape.classes;
    if (shape.classes > CLASSES)
        give_up("%zu classes: this trainer has room for %d", shape.classes,
                CLASSES);
    struct network *net = room(1, sizeof *net);
    net->task = task;
    net->panel_count = (shape.hidden + PANEL - 1) / PANEL;
    net->threads = smaller(task->threads ? task->threads : 1, net->panel_count);
    net->panels = room(net->panel_count, sizeof *net->panels);
    for (size_t p = 0; p < net->panel_count; p++)
        net->panels[p] = (struct panel){
            floats(rows * PANEL), task->beta > 0 ? floats(rows * PANEL) : NULL,
            floats(PANEL * CLASSES), floats(task->batch_size * PANEL)};
    for (size_t unit = 0; unit < shape.hidden; unit++)
        for (size_t row = 0; row < rows; row++) {
            const struct panel *panel = &net->panels[unit / PANEL];
            size_t at = row * PANEL + unit % PANEL;
            panel->w[at] = (float)w[place(shape, row, unit)];
            if (panel->velocity)
                panel->velocity[at] = (float)velocity[place(shape, row, unit)];
        }
    for (size_t c = 0; c < shape.classes; c++) {
        net->b2[c] = (float)w[start_b2(shape) + c];
        net->b2_velocity[c] =
            task->beta > 0 ? (float)velocity[start_b2(shape) + c] : 0;
    }
    net->X[0] = floats(task->batch_size * (shape.inputs + 1));
    net->X[1] = floats(task->batch_size * (shape.inputs + 1));
    net->logits = room(net->threads, sizeof *net->logits);
    net->dlogits = room(net->threads, sizeof *net->dlogits);
    net->dy1 = room(net->threads, sizeof *net->dy1);
    for (size_t t = 0; t < net->threads; t++) {
        net->logits[t] = floats(task->batch_size * CLASSES);
        net->dlogits[t] = floats(task->batch_size * CLASSES);
        net->dy1[t] = floats((size_t)CHUNK * PANEL);
    }
    return net;
}

static void train(void *self, const size_t *images, size_t count,
                  double *losses)
{
    struct network *net = self;
    net->images = images;
    net->count = count;
    net->losses = losses;
    pthread_t *helpers = room(net->threads, sizeof *helpers);
    struct work *works = room(net->threads, sizeof *works);
    for (size_t t = 0; t < net->threads; t++) {
        works[t] = (struct work){net, t};
        if (t > 0 && pthread_create(&helpers[t], NULL, work, &works[t]) != 0)
            give_up("thread %zu of %zu cannot be started", t + 1, net->threads);
    }
    work(&works[0]);
    for (size_t t = 1; t < net->threads; t++)
        pthread_join(helpers[t], NULL);
    free(helpers);
    free(works);
}

static void read(const void *self, double *w, double *velocity)
{
    const struct network *net = self;
    struct shape shape = net->task->shape;
    for (size_t unit = 0; unit < shape.hidden; unit++)
        for (size_t row = 0; row < shape.inputs + 1 + shape.classes; row++) {
            const struct panel *panel = &net->panels[unit / PANEL];
            size_t at = row * PANEL + unit % PANEL;
            w[place(shape, row, unit)] = panel->w[at];
            if (velocity && panel->velocity)
                velocity[place(shape, row, unit)] = panel->velocity[at];
        }
    for (size_t c = 0; c < shape.classes; c++) {
        w[start_b2(shape) + c] = net->b2[c];
        if (velocity && net->task->beta > 0)
            velocity[start_b2(shape) + c] = net->b2_velocity[c];
    }
}

static void stop(void *self)
{
    struct network *net = self;
    for (size_t p = 0; p < net->panel_count; p++) {
        free(net->panels[p].w);
        free(net->panels[p].velocity);
        free(net->panels[p].W2t);
        free(net->panels[p].y1);
    }
    for (size_t t = 0; t < net->threads; t++) {
        free(net->logits[t]);
        free(net->dlogits[t]);
        free(net->dy1[t]);
    }
    free(net->panels);
    free(net->X[0]);
    free(net->X[1]);
    free(net->logits);
    free(net->dlogits);
    free(net->dy1);
    free(net);
}

const struct trainer panels = {"panels", start, train, read, stop};
