// matrices.c: a batch at a time, by a matrix product that can be exchanged.
// Compiled twice, with REAL=double and with REAL=float.
//
// W1 and W2 lie here by input: row i holds the weights that leave input i. Only
// `naive` has them as in backprop.h, a row for each unit.
#include <gsl/gsl_cblas.h>
#include <math.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "../common/program.h"
#include "trainer.h"

#ifndef REAL
#define REAL double
#endif
typedef REAL real;

// region matrix
// A matrix in memory: entry (i, j) is at[i * row + j * column].
struct matrix {
    real *at;
    size_t row, column;
};
// endregion

static struct matrix matrix(real *at, size_t columns)
{
    return (struct matrix){at, columns, 1};
}

static struct matrix transposed(struct matrix a)
{
    return (struct matrix){a.at, a.column, a.row};
}

// A from entry (i, j) on.
static struct matrix part(struct matrix a, size_t i, size_t j)
{
    return (struct matrix){a.at + i * a.row + j * a.column, a.row, a.column};
}

// ---- Products: C (m, n) += A (m, k) B (k, n)
// ---------------------------------------------------

typedef void product_fn(size_t m, size_t n, size_t k, struct matrix A,
                        struct matrix B, struct matrix C);

// region naive
static void product_naive(size_t m, size_t n, size_t k, struct matrix A,
                          struct matrix B, struct matrix C)
{
    for (size_t i = 0; i < m; i++)
        for (size_t j = 0; j < n; j++)
            for (size_t l = 0; l < k; l++)
                C.at[i * C.row + j] += A.at[i * A.row + l * A.column] *
                                       B.at[l * B.row + j * B.column];
}
// endregion

// region order
static void product_order(size_t m, size_t n, size_t k, struct matrix A,
                          struct matrix B, struct matrix C)
{
    for (size_t i = 0; i < m; i++)
        for (size_t l = 0; l < k; l++) {
            real a = A.at[i * A.row + l * A.column];
            const real *restrict b = B.at + l * B.row;
            real *restrict c = C.at + i * C.row;
            for (size_t j = 0; j < n; j++)
                c[j] += a * b[j];
        }
}
// endregion

static size_t smaller(size_t a, size_t b)
{
    return a < b ? a : b;
}

// region blocks
// C in blocks of TALL x WIDE that stay in registers while the sum runs: every
// vector of B that is loaded is used TALL times.
#if defined __AVX512F__
enum { BYTES = 64 };
#elif defined __AVX__
enum { BYTES = 32 };
#else
enum { BYTES = 16 };
#endif
typedef real vector __attribute__((vector_size(BYTES), aligned(sizeof(real))));
enum { TALL = 4, VECTORS = 2, WIDE = VECTORS * sizeof(vector) / sizeof(real) };

static void block(size_t k, struct matrix A, struct matrix B, struct matrix C)
{
    vector c[TALL][VECTORS] = {0};
    for (size_t l = 0; l < k; l++) {
        const vector *b = (const vector *)(B.at + l * B.row);
        for (size_t i = 0; i < TALL; i++)
            for (size_t v = 0; v < VECTORS; v++)
                c[i][v] += A.at[i * A.row + l * A.column] * b[v];
    }
    for (size_t i = 0; i < TALL; i++)
        for (size_t v = 0; v < VECTORS; v++)
            ((vector *)(C.at + i * C.row))[v] += c[i][v];
}

static void product_blocks(size_t m, size_t n, size_t k, struct matrix A,
                           struct matrix B, struct matrix C)
{
    size_t tall = m - m % TALL, wide = n - n % WIDE;
    for (size_t j = 0; j < wide; j += WIDE)
        for (size_t i = 0; i < tall; i += TALL)
            block(k, part(A, i, 0), part(B, 0, j), part(C, i, j));
    // What is left on the right, and below.
    product_order(tall, n - wide, k, A, part(B, 0, wide), part(C, 0, wide));
    product_order(m - tall, n, k, part(A, tall, 0), B, part(C, tall, 0));
}
// endregion

#define PASTE(a, b) a##b
#define JOIN(a, b) PASTE(a, b)

#define double_gemm cblas_dgemm
#define float_gemm cblas_sgemm
#define gemm JOIN(REAL, _gemm)

// region blas
static void product_blas(size_t m, size_t n, size_t k, struct matrix A,
                         struct matrix B, struct matrix C)
{
    // A matrix that does not lie row by row is the transpose of one that does.
    bool turn_A = A.column != 1, turn_B = B.column != 1;
    int A_step = (int)(turn_A ? A.column : A.row);
    int B_step = (int)(turn_B ? B.column : B.row);
    gemm(CblasRowMajor, turn_A ? CblasTrans : CblasNoTrans,
         turn_B ? CblasTrans : CblasNoTrans, (int)m, (int)n, (int)k, 1, A.at,
         A_step, B.at, B_step, 1, C.at, (int)C.row);
}
// endregion

// ---- The network
// -------------------------------------------------------------------------------

struct network {
    const struct task *task;
    product_fn *product;
    bool by_unit; // W1 and W2 have a row for each unit
    bool bytes;   // the data set stays bytes, a batch is converted
    bool fused;   // the slopes go straight into the weights
    real *images; // all of them as numbers, unless bytes
    real *w1, *b1, *w2, *b2, *dw1, *dw2;
    real *X, *y1, *dy1, *logits; // of a batch
};

// region gather
static void gather(const struct network *net, const size_t *images, size_t size)
{
    size_t pixels = net->task->data->pixels;
    for (size_t e = 0; e < size; e++) {
        real *restrict x = net->X + e * pixels;
        if (net->bytes) {
            const unsigned char *image =
                net->task->data->images + images[e] * pixels;
            for (size_t i = 0; i < pixels; i++)
                x[i] = (real)image[i] / 255;
        } else {
            memcpy(x, net->images + images[e] * pixels, pixels * sizeof *x);
        }
    }
}
// endregion

static void clear(real *values, size_t n)
{
    memset(values, 0, n * sizeof *values);
}

// The loss of an example; its logits become their slopes.
static double slopes(size_t classes, real *logits, size_t label)
{
    double largest = logits[0], sum = 0;
    for (size_t c = 1; c < classes; c++)
        largest = fmax(largest, logits[c]);
    double loss = largest - logits[label];
    for (size_t c = 0; c < classes; c++) {
        logits[c] = (real)exp(logits[c] - largest);
        sum += logits[c];
    }
    for (size_t c = 0; c < classes; c++)
        logits[c] = logits[c] / (real)sum - (c == label);
    return loss + log(sum);
}

static double all_slopes(const struct network *net, const size_t *images,
                         size_t size)
{
    size_t classes = net->task->shape.classes;
    double loss = 0;
    for (size_t e = 0; e < size; e++)
        loss += slopes(classes, net->logits + e * classes,
                       net->task->data->labels[images[e]]);
    return loss / (double)size;
}

static void weights(const struct network *net, struct matrix *W1,
                    struct matrix *W2)
{
    struct shape shape = net->task->shape;
    *W1 = matrix(net->w1, net->by_unit ? shape.inputs : shape.hidden);
    *W2 = matrix(net->w2, net->by_unit ? shape.hidden : shape.classes);
    if (net->by_unit) {
        *W1 = transposed(*W1);
        *W2 = transposed(*W2);
    }
}

static void forward(const struct network *net, size_t size)
{
    struct shape shape = net->task->shape;
    struct matrix W1, W2;
    weights(net, &W1, &W2);
    clear(net->y1, size * shape.hidden);
    net->product(size, shape.hidden, shape.inputs, matrix(net->X, shape.inputs),
                 W1, matrix(net->y1, shape.hidden));
    for (size_t e = 0; e < size; e++)
        for (size_t j = 0; j < shape.hidden; j++)
            net->y1[e * shape.hidden + j] += net->b1[j];
    for (size_t i = 0; i < size * shape.hidden; i++)
        net->y1[i] = net->y1[i] > 0 ? net->y1[i] : 0;
    for (size_t e = 0; e < size; e++)
        memcpy(net->logits + e * shape.classes, net->b2,
               shape.classes * sizeof(real));
    net->product(size, shape.classes, shape.hidden,
                 matrix(net->y1, shape.hidden), W2,
                 matrix(net->logits, shape.classes));
}

// One layer's weights: dW = Xᵀ dZ, then W -= rate dW.
static void step_weights(const struct network *net, size_t size, size_t inputs,
                         size_t units, real *x, real *dz, real *dw, real *w,
                         real *b)
{
    real rate = (real)(net->task->learning_rate / (double)size);
    struct matrix X = matrix(x, inputs), dZ = matrix(dz, units);
    clear(dw, inputs * units);
    if (net->by_unit)
        net->product(units, inputs, size, transposed(dZ), X,
                     matrix(dw, inputs));
    else
        net->product(inputs, units, size, transposed(X), dZ, matrix(dw, units));
    for (size_t i = 0; i < inputs * units; i++)
        w[i] -= rate * dw[i];
    for (size_t e = 0; e < size; e++)
        for (size_t j = 0; j < units; j++)
            b[j] -= rate * dz[e * units + j];
}

static void hidden_slopes(const struct network *net, size_t size)
{
    struct shape shape = net->task->shape;
    struct matrix W1, W2;
    weights(net, &W1, &W2);
    // A product whose inner loop runs along the second factor wants W2ᵀ row by
    // row.
    struct matrix W2t = transposed(W2);
    if (!net->by_unit && net->product != product_blas) {
        W2t = matrix(net->dw2, shape.hidden);
        for (size_t j = 0; j < shape.hidden; j++)
            for (size_t c = 0; c < shape.classes; c++)
                W2t.at[c * shape.hidden + j] = net->w2[j * shape.classes + c];
    }
    clear(net->dy1, size * shape.hidden);
    net->product(size, shape.hidden, shape.classes,
                 matrix(net->logits, shape.classes), W2t,
                 matrix(net->dy1, shape.hidden));
    for (size_t i = 0; i < size * shape.hidden; i++)
        net->dy1[i] = net->y1[i] > 0 ? net->dy1[i] : 0;
}

static double step(struct network *net, const size_t *images, size_t size)
{
    struct shape shape = net->task->shape;
    gather(net, images, size);
    forward(net, size);
    double loss = all_slopes(net, images, size);
    hidden_slopes(net, size);
    step_weights(net, size, shape.hidden, shape.classes, net->y1, net->logits,
                 net->dw2, net->w2, net->b2);
    step_weights(net, size, shape.inputs, shape.hidden, net->X, net->dy1,
                 net->dw1, net->w1, net->b1);
    return loss;
}

// The same step with fewer passes over memory. The bias is there before the
// product adds to it; relu and its slope are taken while a row is at hand; and
// no gradient is stored: the product adds to the weights, since the slopes hold
// the factor -rate already.
static double step_fused(struct network *net, const size_t *images, size_t size)
{
    size_t inputs = net->task->shape.inputs, hidden = net->task->shape.hidden;
    size_t classes = net->task->shape.classes;
    struct matrix X = matrix(net->X, inputs), W1 = matrix(net->w1, hidden);
    struct matrix Y1 = matrix(net->y1, hidden), W2 = matrix(net->w2, classes);
    struct matrix Z = matrix(net->logits, classes),
                  dY1 = matrix(net->dy1, hidden);
    real rate = (real)(-net->task->learning_rate / (double)size);

    gather(net, images, size);
    for (size_t e = 0; e < size; e++) {
        memcpy(net->y1 + e * hidden, net->b1, hidden * sizeof(real));
        memcpy(net->logits + e * classes, net->b2, classes * sizeof(real));
    }
    net->product(size, hidden, inputs, X, W1, Y1);
    for (size_t i = 0; i < size * hidden; i++)
        net->y1[i] = net->y1[i] > 0 ? net->y1[i] : 0;
    net->product(size, classes, hidden, Y1, W2, Z);

    double loss = all_slopes(net, images, size);
    // region fused
    for (size_t i = 0; i < size * classes; i++)
        net->logits[i] *= rate;
    clear(net->dy1, size * hidden);
    net->product(size, hidden, classes, Z, transposed(W2), dY1);
    for (size_t e = 0; e < size; e++)
        for (size_t j = 0; j < hidden; j++) {
            real *slope = &net->dy1[e * hidden + j];
            *slope = net->y1[e * hidden + j] > 0 ? *slope : 0;
            net->b1[j] += *slope;
        }
    for (size_t e = 0; e < size; e++)
        for (size_t c = 0; c < classes; c++)
            net->b2[c] += net->logits[e * classes + c];
    net->product(hidden, classes, size, transposed(Y1), Z, W2);
    net->product(inputs, hidden, size, transposed(X), dY1, W1);
    // endregion
    return loss;
}

// ---- The trainers
// ------------------------------------------------------------------------------

// Copies a matrix of `units` rows, as it lies in backprop.h, to or from the
// network's own.
static void copy_in(bool by_unit, size_t units, size_t inputs,
                    const double *from, real *to)
{
    for (size_t u = 0; u < units; u++)
        for (size_t i = 0; i < inputs; i++)
            to[by_unit ? u * inputs + i : i * units + u] =
                (real)from[u * inputs + i];
}

static void copy_out(bool by_unit, size_t units, size_t inputs,
                     const real *from, double *to)
{
    for (size_t u = 0; u < units; u++)
        for (size_t i = 0; i < inputs; i++)
            to[u * inputs + i] = from[by_unit ? u * inputs + i : i * units + u];
}

static void *start(const struct task *task, const double *w,
                   struct network kind)
{
    struct shape s = task->shape;
    if (task->beta > 0)
        give_up("this trainer has no momentum");
    struct network *net = room(1, sizeof *net);
    *net = kind;
    net->task = task;
    net->w1 = room(s.inputs * s.hidden, sizeof(real));
    net->dw1 = room(s.inputs * s.hidden, sizeof(real));
    net->w2 = room(s.hidden * s.classes, sizeof(real));
    net->dw2 = room(s.hidden * s.classes, sizeof(real));
    net->b1 = room(s.hidden, sizeof(real));
    net->b2 = room(s.classes, sizeof(real));
    net->X = room(task->batch_size * s.inputs, sizeof(real));
    net->y1 = room(task->batch_size * s.hidden, sizeof(real));
    net->dy1 = room(task->batch_size * s.hidden, sizeof(real));
    net->logits = room(task->batch_size * s.classes, sizeof(real));
    copy_in(net->by_unit, s.hidden, s.inputs, w, net->w1);
    copy_in(true, 1, s.hidden, w + start_b1(s), net->b1);
    copy_in(net->by_unit, s.classes, s.hidden, w + start_W2(s), net->w2);
    copy_in(true, 1, s.classes, w + start_b2(s), net->b2);
    net->images = NULL;
    if (!net->bytes) {
        size_t n = task->data->count * s.inputs;
        net->images = room(n, sizeof(real));
        for (size_t i = 0; i < n; i++)
            net->images[i] = (real)task->data->images[i] / 255;
    }
    return net;
}

static void train(void *self, const size_t *images, size_t count,
                  double *losses)
{
    struct network *net = self;
    for (size_t start = 0; start < count; start += net->task->batch_size) {
        size_t size = smaller(net->task->batch_size, count - start);
        *losses++ = (net->fused ? step_fused : step)(net, images + start, size);
    }
}

static void read(const void *self, double *w, double *velocity)
{
    const struct network *net = self;
    struct shape s = net->task->shape;
    (void)velocity;
    copy_out(net->by_unit, s.hidden, s.inputs, net->w1, w);
    copy_out(true, 1, s.hidden, net->b1, w + start_b1(s));
    copy_out(net->by_unit, s.classes, s.hidden, net->w2, w + start_W2(s));
    copy_out(true, 1, s.classes, net->b2, w + start_b2(s));
}

static void stop(void *self)
{
    struct network *net = self;
    real *all[] = {net->images, net->w1,  net->b1,    net->w2,
                   net->b2,     net->dw1, net->dw2,   net->X,
                   net->y1,     net->dy1, net->logits};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        free(all[i]);
    free(net);
}

// A trainer by one product and the choices above: NAME_double or NAME_float.
#define TRAINER(NAME, ...)                                                     \
    static void *start_##NAME(const struct task *task, const double *w,        \
                              const double *velocity)                          \
    {                                                                          \
        (void)velocity;                                                        \
        return start(task, w, (struct network){__VA_ARGS__});                  \
    }                                                                          \
    const struct trainer JOIN(NAME##_, REAL) = {#NAME, start_##NAME, train,    \
                                                read, stop};

TRAINER(naive, .product = product_naive, .by_unit = true)
TRAINER(order, .product = product_order)
TRAINER(blocks, .product = product_blocks)
TRAINER(blas, .product = product_blas)
TRAINER(bytes, .product = product_blas, .bytes = true)
TRAINER(fused, .product = product_blas, .bytes = true, .fused = true)
