// capstone.c: trains the book's network, Dense(relu) then Dense(softmax), on Fashion-MNIST with the
// functions of all chapters, and writes what the figures show.
//
//     capstone loops|panels IMAGES MODELS OUT EPOCHS [LIMIT]
//
// IMAGES holds the data set, MODELS the two models in training, which are gone on with if they are
// there; OUT takes the data of the figures. Two networks of 100 hidden units start alike: one is
// trained by plain mini-batch descent (sgd_epoch, chapter 3), one with momentum (training_step,
// chapter 5). `panels` takes the same steps with the fast trainer of chapter 6 instead. LIMIT uses
// the first so many images only, for a trial.
//
// Nothing is trained before the gradient has passed the gradient check, block by block.
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "../common/clock.h"
#include "../speed/trainer.h"
#include "backprop.h"
#include "../common/dataset.h"
#include "../common/program.h"
#include "model.h"
#include "sgd.h"

enum { HIDDEN = 100, CLASSES = 10, BATCH = 32, SEED = 1 };
static const double PLAIN_RATE = 0.1, MOMENTUM_RATE = 0.02, MOMENTUM = 0.9;

static const char *const class_names[CLASSES] = {"T-shirt", "trouser", "pullover", "dress", "coat",
                                                 "sandal",  "shirt",   "sneaker",  "bag",   "boot"};

// ---- What the network says ---------------------------------------------------------------------

// The logits of one example: the forward pass, with the learner's dense layer. `y1` has room for
// the hidden activations.
static void forward(struct shape shape, const double *w, const double *x, double *y1,
                    double *logits)
{
    dense_relu(shape.hidden, shape.inputs, w, x, w + start_b1(shape), y1);
    const double *W2 = w + start_W2(shape), *b2 = w + start_b2(shape);
    for (size_t i = 0; i < shape.classes; i++) {
        logits[i] = b2[i];
        for (size_t j = 0; j < shape.hidden; j++)
            logits[i] += W2[i * shape.hidden + j] * y1[j];
    }
}

static size_t largest(size_t k, const double *p)
{
    size_t best = 0;
    for (size_t i = 1; i < k; i++)
        if (p[i] > p[best])
            best = i;
    return best;
}

// What the network says of image `index`: its class, and how likely it holds that.
static size_t predict(const struct model *model, const struct dataset *data, size_t index,
                      double *probability)
{
    static double x[10000], y1[HIDDEN], logits[CLASSES], p[CLASSES];
    dataset_image(data, index, x);
    forward(model->shape, model->w, x, y1, logits);
    softmax(CLASSES, logits, p);
    size_t class = largest(CLASSES, p);
    *probability = p[class];
    return class;
}

static double accuracy(const struct model *model, const struct dataset *data)
{
    size_t right = 0;
    double probability;
    for (size_t i = 0; i < data->count; i++)
        right += predict(model, data, i, &probability) == data->labels[i];
    return (double)right / (double)data->count;
}

// ---- The gate: the gradient check --------------------------------------------------------------

struct one_example {
    struct shape shape;
    const double *x;
    size_t label;
    double y1[8], logits[8];
};

static double loss_of_example(size_t n, const double *w, void *params)
{
    (void)n;
    struct one_example *example = params;
    forward(example->shape, w, example->x, example->y1, example->logits);
    return cross_entropy(example->shape.classes, example->logits, example->label);
}

// How far the gradient of a block is from central differences, relative to both.
static double block_error(struct one_example *example, size_t n, double *w, const double *dw,
                          size_t start, size_t end)
{
    double difference = 0, sum = 0;
    for (size_t i = start; i < end; i++) {
        const double h = 1e-5, kept = w[i];
        w[i] = kept + h;
        double above = loss_of_example(n, w, example);
        w[i] = kept - h;
        double below = loss_of_example(n, w, example);
        w[i] = kept;
        double slope = (above - below) / (2 * h);
        difference = hypot(difference, slope - dw[i]);
        sum += fabs(slope) + fabs(dw[i]);
    }
    return difference / sum;
}

// A small network of the same kind, at random weights with which three of its four hidden units are
// at work, far from the kink. Its gradient is compared with central differences here, and then by
// the learner's own gradient_check.
static void check_gradient(void)
{
    const struct shape shape = {5, 4, 3};
    const double x[] = {0.9, -0.4, 0.7, 0.2, -0.8};
    size_t n = weight_count(shape);
    const size_t sizes[] = {20, 4, 12, 3};
    static const char *const names[] = {"W1", "b1", "W2", "b2"};
    struct one_example example = {.shape = shape, .x = x, .label = 0};
    double w[39], dw[39] = {0}, scratch[3 * 4 + 2 * 3];
    uint64_t state = 9;
    for (size_t i = 0; i < n; i++)
        w[i] = 0.7 * random_normal(&state);
    network_gradient(shape, w, x, example.label, scratch, dw);
    for (size_t block = 0, start = 0; block < 4; start += sizes[block++]) {
        double error = block_error(&example, n, w, dw, start, start + sizes[block]);
        if (!(error <= 1e-6))
            give_up("The gradient check fails for %s (relative error %.1e): nothing is trained.\n"
                    "Try: make check CHAPTER=backprop",
                    names[block], error);
    }
    size_t failed = gradient_check(loss_of_example, &example, 4, sizes, w, dw);
    if (failed != 4)
        give_up("The gradient is right, but gradient_check says that %s is not",
                failed < 4 ? names[failed] : "something");
    puts("gradient check: W1, b1, W2 and b2 agree with central differences");
}

// ---- Progress ----------------------------------------------------------------------------------

struct progress {
    const char *name;
    size_t epoch, epochs, done, total; // done of total examples of this epoch
    double started, shown;
    double loss;       // summed since the last point of the curve
    size_t loss_count; // over so many examples
    double epoch_loss;
    FILE *curve;
};

enum { CURVE_EVERY = 3200 }; // examples between two points of the loss curve

static void show_bar(struct progress *progress)
{
    enum { WIDTH = 30 };
    double now = seconds_now(), share = (double)progress->done / (double)progress->total;
    if (!isatty(STDOUT_FILENO) || (now - progress->shown < 0.1 && progress->done < progress->total))
        return;
    progress->shown = now;
    int filled = (int)(share * WIDTH);
    double left = (now - progress->started) * (1 / share - 1);
    printf("\r%-9s epoch %zu/%zu [%.*s%.*s] loss %.4f, %3.0f s left ", progress->name,
           progress->epoch, progress->epochs, filled, "##############################",
           WIDTH - filled, "..............................",
           progress->epoch_loss / (double)progress->done, left);
    fflush(stdout);
}

static void put_point(struct progress *progress)
{
    double at = (double)(progress->epoch - 1) + (double)progress->done / (double)progress->total;
    fprintf(progress->curve, "%.5f %.5f\n", at, progress->loss / (double)progress->loss_count);
    progress->loss = 0;
    progress->loss_count = 0;
}

static void advance(struct progress *progress, size_t examples, double loss)
{
    progress->done += examples;
    progress->loss += loss;
    progress->epoch_loss += loss;
    progress->loss_count += examples;
    if (progress->loss_count >= CURVE_EVERY || progress->done == progress->total)
        put_point(progress);
    show_bar(progress);
}

// ---- Training ----------------------------------------------------------------------------------

struct training {
    const struct dataset *data;
    struct shape shape;
    bool fast;
    double *x, *scratch;
    struct progress *progress;
};

// The gradient of one image, as sgd_epoch wants it.
static void example_gradient(size_t n, const double *w, size_t example, void *params, double *grad)
{
    struct training *training = params;
    for (size_t i = 0; i < n; i++)
        grad[i] = 0;
    dataset_image(training->data, example, training->x);
    double loss = network_gradient(training->shape, w, training->x, training->data->labels[example],
                                   training->scratch, grad);
    advance(training->progress, 1, loss);
}

static void plain_epoch(struct model *model, struct training *training, size_t *order)
{
    size_t n = weight_count(model->shape);
    double *scratch = room(2 * n, sizeof *scratch);
    sgd_epoch(example_gradient, training, n, training->data->count, BATCH, model->learning_rate,
              &model->state, order, scratch, model->w);
    free(scratch);
}

// One epoch with momentum. Only the batch is ever converted to double.
static void momentum_epoch(struct model *model, struct training *training, size_t *order)
{
    const struct dataset *data = training->data;
    struct shape shape = model->shape;
    double eta = model->learning_rate, beta = model->beta;
    size_t part = 3 * shape.hidden + 2 * shape.classes; // of an example
    double *scratch = room(weight_count(shape) + BATCH * part, sizeof *scratch);
    double *X = room(BATCH * data->pixels, sizeof *X);
    // clang-format off
    // region batches
    shuffle(data->count, &model->state, order);
    for (size_t start = 0; start < data->count; start += BATCH) {
        size_t labels[BATCH], size = 0;
        for (; size < BATCH && start + size < data->count; size++) {
            size_t image = order[start + size];
            dataset_image(data, image, X + size * data->pixels);
            labels[size] = data->labels[image];
        }
        struct gauges gauges;
        training_step(shape, size, X, labels, eta, beta, scratch,
                      model->velocity, model->w, &gauges);
        advance(training->progress, size, gauges.loss * (double)size);
    }
    // endregion
    // clang-format on
    free(scratch);
    free(X);
}

// One epoch with the fast trainer. It goes from one point of the curve to the next at a time.
static void fast_epoch(struct model *model, struct training *training, size_t *order)
{
    const struct dataset *data = training->data;
    long cores = sysconf(_SC_NPROCESSORS_ONLN);
    const struct task task = {.shape = model->shape,
                              .data = data,
                              .batch_size = BATCH,
                              .learning_rate = model->learning_rate,
                              .beta = model->beta,
                              .threads = cores > 0 ? (size_t)cores : 1};
    void *net = panels.start(&task, model->w, model->velocity);
    shuffle(data->count, &model->state, order);
    for (size_t start = 0; start < data->count; start += CURVE_EVERY) {
        double losses[CURVE_EVERY / BATCH];
        size_t left = data->count - start, count = left < CURVE_EVERY ? left : CURVE_EVERY;
        panels.train(net, order + start, count, losses);
        for (size_t done = 0; done < count; done += BATCH) {
            size_t size = count - done < BATCH ? count - done : BATCH;
            advance(training->progress, size, losses[done / BATCH] * (double)size);
        }
    }
    panels.read(net, model->w, model->velocity);
    panels.stop(net);
}

static FILE *open_output(const char *folder, const char *name, const char *mode)
{
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *file = fopen(path, mode);
    if (!file)
        give_up("%s: cannot be written", path);
    return file;
}

static void train_epoch(struct model *model, struct training *training, size_t *order,
                        const struct dataset *test, const char *path)
{
    struct progress *progress = training->progress;
    for (size_t i = 0; i < training->data->count; i++)
        order[i] = i; // so that an epoch follows from the saved state alone
    progress->epoch = model->epochs + 1;
    progress->done = 0;
    progress->epoch_loss = 0;
    progress->started = seconds_now();
    if (training->fast)
        fast_epoch(model, training, order);
    else if (model->beta > 0)
        momentum_epoch(model, training, order);
    else
        plain_epoch(model, training, order);
    double loss = progress->epoch_loss / (double)training->data->count;
    if (!isfinite(loss))
        give_up("%s: the loss is not finite after epoch %zu; the last good model is kept",
                progress->name, progress->epoch);
    model->epochs++;
    model_save(model, path);
    printf("%s%-9s epoch %zu/%zu  loss %.4f  test accuracy %.4f\n",
           isatty(STDOUT_FILENO) ? "\r\033[K" : "", progress->name, progress->epoch,
           progress->epochs, loss, accuracy(model, test));
    fflush(stdout);
}

// Trains one of the two networks to the epoch asked for, from where its file left off.
static struct model train(const char *name, bool fast, double learning_rate, double beta,
                          size_t epochs, const struct dataset *data, const struct dataset *test,
                          const char *models, const char *out)
{
    char path[4096], curve[64];
    snprintf(path, sizeof path, "%s/%s.model", models, name);
    snprintf(curve, sizeof curve, "%s.loss", name);
    struct model model;
    if (!model_load(&model, path)) {
        struct shape shape = {data->pixels, HIDDEN, CLASSES};
        model = model_new(shape, learning_rate, beta, SEED);
    } else if (model.shape.inputs != data->pixels || model.shape.hidden != HIDDEN ||
               model.shape.classes != CLASSES || model.beta != beta) {
        give_up("%s: a model of another shape. Remove it to start anew", path);
    } else if (model.epochs < epochs) {
        printf("%-9s goes on from epoch %llu\n", name, (unsigned long long)model.epochs);
    }
    size_t *order = room(data->count, sizeof *order);
    struct progress progress = {.name = name,
                                .epochs = epochs,
                                .total = data->count,
                                .curve = open_output(out, curve, model.epochs ? "a" : "w")};
    struct training training = {data,
                                model.shape,
                                fast,
                                room(data->pixels, sizeof(double)),
                                room(3 * HIDDEN + 2 * CLASSES, sizeof(double)),
                                &progress};
    if (model.epochs >= epochs)
        printf(
            "%-9s is at epoch %llu already: nothing to do. EPOCHS=%llu trains on, RESTART=1 begins again\n",
            name, (unsigned long long)model.epochs, (unsigned long long)model.epochs + 1);
    while (model.epochs < epochs)
        train_epoch(&model, &training, order, test, path);
    fclose(progress.curve);
    free(order);
    free(training.x);
    free(training.scratch);
    return model;
}

// How long an epoch takes, judged by the gradients of a hundred images; the update of the weights comes on top.
static double seconds_an_epoch(const struct dataset *data)
{
    enum { TRIED = 100 };
    struct model model =
        model_new((struct shape){data->pixels, HIDDEN, CLASSES}, PLAIN_RATE, 0, SEED);
    size_t n = weight_count(model.shape);
    double *x = room(data->pixels, sizeof *x), *dw = room(n, sizeof *dw);
    double *scratch = room(n + 3 * HIDDEN + 2 * CLASSES, sizeof *scratch);
    double began = seconds_now();
    for (size_t i = 0; i < TRIED; i++) {
        dataset_image(data, i % data->count, x);
        network_gradient(model.shape, model.w, x, data->labels[i % data->count], scratch, dw);
    }
    double seconds = (seconds_now() - began) / TRIED * (double)data->count;
    free(x);
    free(dw);
    free(scratch);
    model_free(&model);
    return seconds;
}

static void announce(const struct dataset *data, const struct dataset *test, size_t epochs,
                     bool fast)
{
    printf(
        "Two networks, one trained by plain descent and one with momentum, learn from %zu images and\n"
        "are tested on %zu others. An epoch goes through all images once, in batches of %d; each network\n"
        "is trained to epoch %zu.\n",
        data->count, test->count, BATCH, epochs);
    if (!fast)
        printf(
            "With these functions an epoch takes about %.0f s here. Ctrl-C stops; whole epochs are kept.\n",
            ceil(1.2 * seconds_an_epoch(data)));
    fflush(stdout);
}

// ---- What the figures show ---------------------------------------------------------------------

static void write_confusion(const struct model *model, const struct dataset *test, const char *out)
{
    size_t counts[CLASSES][CLASSES] = {{0}};
    double probability;
    for (size_t i = 0; i < test->count; i++)
        counts[test->labels[i]][predict(model, test, i, &probability)]++;
    FILE *file = open_output(out, "confusion.dat", "w");
    for (size_t i = 0; i < CLASSES; i++)
        for (size_t j = 0; j < CLASSES; j++)
            fprintf(file, "%zu %zu %zu %s%s", j, i, counts[i][j], class_names[i],
                    j == CLASSES - 1 ? "\n\n" : "\n");
    fclose(file);
}

enum { SIDE_GAP = 3, TOP_GAP = 8 }; // empty pixels between tiles, and above each for its label

// One picture of rows x columns tiles of side x side, `value` giving each pixel; 0 in the gaps.
static void write_tiles(FILE *file, size_t rows, size_t columns, size_t side,
                        double (*value)(const void *what, size_t tile, size_t pixel),
                        const void *what)
{
    size_t high = side + TOP_GAP, wide = side + SIDE_GAP;
    for (size_t r = 0; r < rows * high; r++) {
        for (size_t c = 0; c < columns * wide; c++) {
            bool gap = r % high < TOP_GAP || c % wide >= side;
            size_t tile = r / high * columns + c / wide;
            size_t pixel = gap ? 0 : (r % high - TOP_GAP) * side + c % wide;
            fprintf(file, "%.4g ", gap ? 0 : value(what, tile, pixel));
        }
        fputc('\n', file);
    }
    fclose(file);
}

static double weight_pixel(const void *what, size_t tile, size_t pixel)
{
    const struct model *model = what;
    return model->w[tile * model->shape.inputs + pixel];
}

static double image_pixel(const void *what, size_t tile, size_t pixel)
{
    const struct dataset *data = what;
    return data->images[tile * data->pixels + pixel];
}

enum { SHEET_ROWS = 4, SHEET_COLUMNS = 6 };

static void write_pictures(const struct model *model, const struct dataset *test, const char *out)
{
    size_t side = (size_t)lround(sqrt((double)test->pixels));
    write_tiles(open_output(out, "weights.dat", "w"), 5, 8, side, weight_pixel, model);
    write_tiles(open_output(out, "sheet.dat", "w"), SHEET_ROWS, SHEET_COLUMNS, side, image_pixel,
                test);
    FILE *file = open_output(out, "sheet.txt", "w");
    for (size_t i = 0; i < SHEET_ROWS * SHEET_COLUMNS && i < test->count; i++) {
        double probability;
        size_t class = predict(model, test, i, &probability);
        fprintf(file, "%zu %zu %s %.0f %d\n", i % SHEET_COLUMNS, i / SHEET_COLUMNS,
                class_names[class], 100 * probability, class == test->labels[i]);
    }
    fclose(file);
}

// What the book shows of a run: chapters/capstone/stored/pictures.txt is a copy.
static void write_stored(const struct model *model, const struct dataset *test, const char *out)
{
    size_t side = (size_t)lround(sqrt((double)test->pixels));
    FILE *file = open_output(out, "pictures.txt", "w");
    fputs(
        "# The first test image of each class: the class, what the network with momentum says, and "
        "its pixels,\n# two hexadecimal digits each. Then the weights of the first hidden units: 80 "
        "is 0, a step is 1/320.\n",
        file);
    for (size_t class = 0; class < CLASSES; class ++) {
        size_t image = 0;
        double probability;
        while (image < test->count - 1 && test->labels[image] != class)
            image++;
        fprintf(file, "image %zu %zu", class, predict(model, test, image, &probability));
        for (size_t i = 0; i < test->pixels; i++)
            fprintf(file, "%s%02x", i % side ? "" : "\n", test->images[image * test->pixels + i]);
        fputc('\n', file);
    }
    for (size_t unit = 0; unit < CLASSES; unit++) {
        fprintf(file, "unit %zu %zu", unit, unit);
        for (size_t i = 0; i < test->pixels; i++) {
            long level = lround(128 + 320 * model->w[unit * test->pixels + i]);
            fprintf(file, "%s%02lx", i % side ? "" : "\n",
                    level < 0     ? 0
                    : level > 255 ? 255
                                  : level);
        }
        fputc('\n', file);
    }
    fclose(file);
}

// ---- The whole ---------------------------------------------------------------------------------

int main(int argc, char **argv)
{
    if (argc < 6)
        give_up("usage: capstone loops|panels IMAGES MODELS OUT EPOCHS [LIMIT]");
    bool fast = strcmp(*++argv, "panels") == 0;
    size_t epochs = whole_number(argv[4], "EPOCHS");
    check_gradient();
    struct dataset data = dataset_read(argv[1], "train", CLASSES);
    struct dataset test = dataset_read(argv[1], "t10k", CLASSES);
    if (test.pixels != data.pixels)
        give_up("%s: the two sets have images of different sizes", argv[1]);
    if (argc > 6) {
        size_t limit = whole_number(argv[5], "LIMIT");
        data.count = limit < data.count ? limit : data.count;
        test.count = limit < test.count ? limit : test.count;
    }
    announce(&data, &test, epochs, fast);
    struct model plain =
        train("plain", fast, PLAIN_RATE, 0, epochs, &data, &test, argv[2], argv[3]);
    struct model ball =
        train("momentum", fast, MOMENTUM_RATE, MOMENTUM, epochs, &data, &test, argv[2], argv[3]);
    write_confusion(&ball, &test, argv[3]);
    write_pictures(&ball, &test, argv[3]);
    write_stored(&ball, &test, argv[3]);
    printf("test accuracy: plain %.4f, with momentum %.4f\n", accuracy(&plain, &test),
           accuracy(&ball, &test));
    model_free(&plain);
    model_free(&ball);
    dataset_free(&data);
    dataset_free(&test);
    return 0;
}
