// speed.c: how fast each program of chapters/speed trains, and what bounds them, from a stored run.
#include <math.h>

#include "measured.h"

// The first layer's multiply-adds for one example: forward one a weight, and back one.
static const double LAYER = 2.0 * 784 * 512;

static const char *const steps[] = {"loops",       "naive",      "order", "blocks",
                                    "blas_double", "blas_float", "bytes", "fused"};
enum { STEPS = sizeof steps / sizeof *steps };

static void say(const char *name, const char *what, double x)
{
    char whole[64];
    snprintf(whole, sizeof whole, "%s_%s", name, what);
    value(whole, x);
}

// Three digits: the next would be others in the next run.
static double rounded(double rate)
{
    double unit = pow(10, floor(log10(rate)) - 2);
    return round(rate / unit) * unit;
}

// The faster of one thread and two.
static struct measured faster(const struct measurements *all, const char *kind, const char *name,
                              int batch)
{
    struct measured one = measured(all, kind, name, batch, 1),
                    two = measured(all, kind, name, batch, 2);
    return one.rate > two.rate ? one : two;
}

// What `sgemm` alone would allow, in examples a second. It counts two for a multiply-add.
static double allowed(struct measured sgemm)
{
    return sgemm.rate * 1e9 / (2 * LAYER);
}

static void compare(const struct measurements *all, int batch)
{
    static const char *const names[] = {"panels", "torch", "numpy"};
    char where[16];
    snprintf(where, sizeof where, "%d", batch);
    for (size_t i = 0; i < 3; i++) {
        struct measured m = faster(all, "epoch", names[i], batch);
        say(names[i], where, rounded(m.rate));
        char what[32];
        snprintf(what, sizeof what, "accuracy_%d", batch);
        say(names[i], what, m.accuracy);
    }
    double ours = faster(all, "epoch", "panels", batch).rate;
    double others =
        fmax(faster(all, "epoch", "torch", batch).rate, faster(all, "epoch", "numpy", batch).rate);
    say("ratio", where, ours / others);
    say("share", where, 100 * ours / allowed(faster(all, "sgemm", "openblas", batch)));
}

// What each program of the figure does in a second. Says how many times the one before it that is.
enum { PROGRAMS = STEPS + 2 };

static void programs(const struct measurements *all, double rates[PROGRAMS])
{
    for (size_t i = 0; i < STEPS; i++)
        rates[i] = measured(all, "step", steps[i], 128, 1).rate;
    rates[STEPS] = measured(all, "epoch", "panels", 128, 1).rate;
    rates[STEPS + 1] = measured(all, "epoch", "panels", 128, 2).rate;
    for (size_t i = 0; i < PROGRAMS; i++) {
        const char *name = i < STEPS ? steps[i] : i == STEPS ? "panels" : "threads";
        say(name, "rate", rounded(rates[i]));
        if (i > 0)
            say(name, "factor", rates[i] / rates[i - 1]);
    }
}

// What bounds them: the product alone, and a walk through the weights.
static void bounds(const struct measurements *all, double *one, double *two)
{
    double memory = measured(all, "memory", "copy", 0, 1).rate;
    *one = allowed(measured(all, "sgemm", "openblas", 128, 1));
    *two = allowed(measured(all, "sgemm", "openblas", 128, 2));
    value("gsl_rate", rounded(measured(all, "step", "gslcblas", 128, 1).rate));
    value("sgemm_1", *one);
    value("sgemm_2", *two);
    // For each example the weights are read, their slopes are read and written: doubles.
    value("walk", memory * 1e9 / (3 * 784 * 512 * sizeof(double)));
    value("multiply_adds", LAYER + 3 * 512 * 10);
    value("weights", 784 * 512 + 512 + 512 * 10 + 10);
    value("megabytes", 784 * 512 * 8 / 1e6);
}

static void say_memory(const struct measurements *all)
{
    value("memory_floats", measured(all, "step", "blas_float", 128, 1).memory);
    value("memory_bytes", measured(all, "step", "bytes", 128, 1).memory);
    value("memory_panels", measured(all, "epoch", "panels", 128, 2).memory);
    value("memory_torch", measured(all, "epoch", "torch", 128, 2).memory);
    value("memory_numpy", measured(all, "epoch", "numpy", 128, 2).memory);
}

static void describe(const double rates[PROGRAMS], double one, double two)
{
    alt("Images a second for ten programs that train the same network, on a logarithmic scale. "
        "The loops of the book %.0f, the naive product %.0f, a better order %.0f, blocks in "
        "registers %.0f, OpenBLAS %.0f in double and %.0f in float, gathered from bytes %.0f, "
        "fused %.0f, a product of its own %.0f, two threads %.0f. sgemm alone would allow %.0f on "
        "one thread and %.0f on two.",
        rates[0], rates[1], rates[2], rates[3], rates[4], rates[5], rates[6], rates[7], rates[8],
        rates[9], one, two);
}

int main(void)
{
    struct measurements all = read_measurements();
    double rates[PROGRAMS], one, two;
    programs(&all, rates);
    bounds(&all, &one, &two);
    value("whole", rates[PROGRAMS - 1] / rates[0]);
    value("epoch_loops", 60000 / rates[0]);
    value("epoch_threads", 60000 / rates[PROGRAMS - 1]);
    say_memory(&all);
    value("accuracy_double", measured(&all, "step", "blas_double", 128, 1).accuracy);
    value("accuracy_float", measured(&all, "step", "blas_float", 128, 1).accuracy);
    static const int batches[] = {32, 128, 512};
    for (size_t i = 0; i < 3; i++)
        compare(&all, batches[i]);
    describe(rates, one, two);
    block("programs", "program", "images a second");
    for (size_t i = 0; i < PROGRAMS; i++)
        row((double)i + 1, rates[i]);
    return 0;
}
