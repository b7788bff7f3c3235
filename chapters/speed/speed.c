// speed.c: measures one program that trains, or what bounds them all.
//
//     speed epoch IMAGES TRAINER BATCH THREADS COUNT
//         images a second, test accuracy, peak memory in MB
//     speed start IMAGES FOLDER
//         writes the first weights and the order of the images, for others
//     speed sgemm BATCH
//         multiplications alone, GFlop/s
//     speed memory
//         copying, GB/s read and written
//
// An epoch starts from the same weights and takes the images in the same order
// every time; of more images than there are, COUNT takes all.
#include <gsl/gsl_cblas.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

#include "../common/program.h"
#include "../common/clock.h"
#include "sgd.h"
#include "trainer.h"

enum { INPUTS = 784, HIDDEN = 512, CLASSES = 10, SEED = 1 };
static const struct shape shape = {INPUTS, HIDDEN, CLASSES};
static const double LEARNING_RATE = 0.1;

static const struct {
    const char *name;
    const struct trainer *trainer;
} trainers[] = {
    {"loops", &loops},
    {"naive", &naive_double},
    {"order", &order_double},
    {"blocks", &blocks_double},
    {"blas_double", &blas_double},
    {"blas_float", &blas_float},
    {"bytes", &bytes_float},
    {"fused", &fused_float},
    {"panels", &panels},
};

static double *first_weights(uint64_t *state)
{
    double *w = room(weight_count(shape), sizeof *w);
    he_init(HIDDEN, INPUTS, state, w);
    he_init(CLASSES, HIDDEN, state, w + start_W2(shape));
    return w;
}

static size_t *new_order(size_t count, uint64_t *state)
{
    size_t *images = room(count, sizeof *images);
    for (size_t i = 0; i < count; i++)
        images[i] = i;
    shuffle(count, state, images);
    return images;
}

// ---- Test accuracy
// -----------------------------------------------------------------------------

enum { SOME = 100 }; // images that are tested at a time

static size_t largest(const double *logits)
{
    size_t best = 0;
    for (size_t c = 1; c < CLASSES; c++)
        if (logits[c] > logits[best])
            best = c;
    return best;
}

// How many of `count` images from `first` on are recognised.
static size_t right_among(const double *w, const struct dataset *test,
                          size_t first, size_t count)
{
    static double X[SOME * INPUTS], Y1[SOME * HIDDEN], logits[SOME * CLASSES];
    for (size_t e = 0; e < count; e++) {
        dataset_image(test, first + e, X + e * INPUTS);
        memcpy(Y1 + e * HIDDEN, w + start_b1(shape), HIDDEN * sizeof *w);
        memcpy(logits + e * CLASSES, w + start_b2(shape), CLASSES * sizeof *w);
    }
    cblas_dgemm(CblasRowMajor, CblasNoTrans, CblasTrans, (int)count, HIDDEN,
                INPUTS, 1, X, INPUTS, w, INPUTS, 1, Y1, HIDDEN);
    for (size_t i = 0; i < count * HIDDEN; i++)
        Y1[i] = Y1[i] > 0 ? Y1[i] : 0;
    cblas_dgemm(CblasRowMajor, CblasNoTrans, CblasTrans, (int)count, CLASSES,
                HIDDEN, 1, Y1, HIDDEN, w + start_W2(shape), HIDDEN, 1, logits,
                CLASSES);
    size_t right = 0;
    for (size_t e = 0; e < count; e++)
        right += largest(logits + e * CLASSES) == test->labels[first + e];
    return right;
}

static double accuracy(const double *w, const struct dataset *test)
{
    size_t right = 0;
    for (size_t first = 0; first < test->count; first += SOME) {
        size_t left = test->count - first;
        right += right_among(w, test, first, left < SOME ? left : SOME);
    }
    return (double)right / (double)test->count;
}

// ---- What is measured
// --------------------------------------------------------------------------

static double peak_megabytes(void)
{
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return (double)usage.ru_maxrss / 1e3; // Linux counts kilobytes
}

static const struct trainer *trainer_named(const char *name)
{
    for (size_t i = 0; i < sizeof trainers / sizeof *trainers; i++)
        if (strcmp(trainers[i].name, name) == 0)
            return trainers[i].trainer;
    give_up("%s: no such trainer", name);
}

static void epoch(char **args)
{
    const struct trainer *trainer = trainer_named(args[1]);
    struct dataset data = dataset_read(args[0], "train", CLASSES);
    struct dataset test = dataset_read(args[0], "t10k", CLASSES);
    struct task task = {.shape = shape,
                        .data = &data,
                        .batch_size = whole_number(args[2], "BATCH"),
                        .learning_rate = LEARNING_RATE,
                        .threads = whole_number(args[3], "THREADS")};
    size_t limit = whole_number(args[4], "COUNT");
    size_t count = limit < data.count ? limit : data.count;
    uint64_t state = SEED;
    double *w = first_weights(&state);
    size_t *images = new_order(data.count, &state);
    double *losses = room(count, sizeof *losses);
    void *net = trainer->start(&task, w, NULL);
    trainer->train(net, images, task.batch_size,
                   losses); // what happens only once happens here
    trainer->stop(net);
    net = trainer->start(&task, w, NULL);
    double started = seconds_now();
    trainer->train(net, images, count, losses);
    double seconds = seconds_now() - started;
    trainer->read(net, w, NULL);
    trainer->stop(net);
    double peak = peak_megabytes();
    printf("%.0f %.4f %.0f\n", (double)count / seconds, accuracy(w, &test),
           peak);
    free(w);
    free(images);
    free(losses);
    dataset_free(&data);
    dataset_free(&test);
}

static void write_file(const char *folder, const char *name, const void *from,
                       size_t size, size_t count)
{
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *file = fopen(path, "wb");
    if (!file || fwrite(from, size, count, file) != count || fclose(file) != 0)
        give_up("%s: cannot be written", path);
}

static void start(char **args)
{
    struct dataset data = dataset_read(args[0], "train", CLASSES);
    uint64_t state = SEED;
    double *w = first_weights(&state);
    size_t *images = new_order(data.count, &state);
    write_file(args[1], "weights", w, sizeof *w, weight_count(shape));
    write_file(args[1], "order", images, sizeof *images, data.count);
    free(w);
    free(images);
    dataset_free(&data);
}

// The rate of sgemm at the two products that take nearly all the time: Y1 = X
// W1, with W1 either way round, and dW1 = Xᵀ dY1.
static double sgemm_rate(size_t batch, bool by_unit, float *X, float *W,
                         float *Y)
{
    double flops = 4.0 * (double)batch * INPUTS * HIDDEN, best = 0;
    int size = (int)batch, repeats = 20000 / size + 1;
    for (int window = 0; window < 5; window++) {
        double started = seconds_now();
        for (int i = 0; i < repeats; i++) {
            cblas_sgemm(CblasRowMajor, CblasNoTrans,
                        by_unit ? CblasTrans : CblasNoTrans, size, HIDDEN,
                        INPUTS, 1, X, INPUTS, W, by_unit ? INPUTS : HIDDEN, 0,
                        Y, HIDDEN);
            if (by_unit)
                cblas_sgemm(CblasRowMajor, CblasTrans, CblasNoTrans, HIDDEN,
                            INPUTS, size, -1e-6F, Y, HIDDEN, X, INPUTS, 1, W,
                            INPUTS);
            else
                cblas_sgemm(CblasRowMajor, CblasTrans, CblasNoTrans, INPUTS,
                            HIDDEN, size, -1e-6F, X, INPUTS, Y, HIDDEN, 1, W,
                            HIDDEN);
        }
        double rate = flops * repeats / (seconds_now() - started);
        best = rate > best ? rate : best;
    }
    return best;
}

static void sgemm(char **args)
{
    size_t batch = whole_number(args[0], "BATCH");
    float *X = room(batch * INPUTS, sizeof *X),
          *W = room((size_t)INPUTS * HIDDEN, sizeof *W);
    float *Y = room(batch * HIDDEN, sizeof *Y);
    uint64_t state = SEED;
    for (size_t i = 0; i < batch * INPUTS; i++)
        X[i] = (float)random_normal(&state);
    for (size_t i = 0; i < (size_t)INPUTS * HIDDEN; i++)
        W[i] = (float)random_normal(&state);
    double by_input = sgemm_rate(batch, false, X, W, Y),
           by_unit = sgemm_rate(batch, true, X, W, Y);
    printf("%.1f\n", (by_input > by_unit ? by_input : by_unit) / 1e9);
    free(X);
    free(W);
    free(Y);
}

static void memory(char **args)
{
    (void)args;
    enum { SIZE = 128 << 20 };
    char *from = room(SIZE, 1), *to = room(SIZE, 1);
    memset(from, 1, SIZE);
    double best = 0;
    for (int window = 0; window < 10; window++) {
        double started = seconds_now();
        memcpy(to, from, SIZE);
        double rate = 2.0 * SIZE / (seconds_now() - started);
        best = rate > best ? rate : best;
        from[window] = to[SIZE - 1 - window];
    }
    printf("%.1f\n", best / 1e9);
    free(from);
    free(to);
}

int main(int argc, char **argv)
{
    static const struct {
        const char *name;
        int arguments;
        void (*run)(char **args);
    } kinds[] = {{"epoch", 5, epoch},
                 {"start", 2, start},
                 {"sgemm", 1, sgemm},
                 {"memory", 0, memory}};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (argc > 1 && strcmp(argv[1], kinds[i].name) == 0 &&
            argc == kinds[i].arguments + 2) {
            kinds[i].run(argv + 2);
            return 0;
        }
    give_up(
        "usage: speed epoch IMAGES TRAINER BATCH THREADS COUNT, start IMAGES FOLDER, sgemm "
        "BATCH or memory");
}
