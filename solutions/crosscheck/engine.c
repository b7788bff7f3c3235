// Holds the solutions of chapter 0 against GSL. No function of this chapter returns a slope, but
// three of them have slopes that are known: those are held against GSL's numerical differentiation.
#include <gsl/gsl_blas.h>

#include "crosscheck.h"
#include "engine.h"

// ---- One layer
// -----------------------------------------------------------------------------------------

enum { M = 3, N = 4 };

// Row 1 gives a negative pre-activation, the others positive ones; none is near 0.
static double W[M * N] = {0.5, -1.25, 2, 0.75, -1, 0.3, -0.6, 0.2, 1.5, 0.4, -0.7, 1.1};
static double x[N] = {1.2, -0.4, 0.9, 0.7};
static double b[M] = {0.1, -0.3, 0.25};

static void check_dense_relu(void)
{
    double y[M], z[M];
    dense_relu(M, N, W, x, b, y);

    gsl_matrix_view weights = gsl_matrix_view_array(W, M, N);
    gsl_vector_view inputs = gsl_vector_view_array(x, N),
                    pre_activations = gsl_vector_view_array(z, M);
    for (size_t i = 0; i < M; i++)
        z[i] = b[i];
    gsl_blas_dgemv(CblasNoTrans, 1, &weights.matrix, &inputs.vector, 1, &pre_activations.vector);

    table("dense_relu, 4 inputs and 3 outputs, with gsl_blas_dgemv and fmax");
    for (size_t i = 0; i < M; i++) {
        char label[16];
        snprintf(label, sizeof label, "y[%zu]", i);
        struct estimate gsl = {fmax(z[i], 0), 8 * DBL_EPSILON}; // each rounds a few sums near 1
        compare(label, (struct estimate){y[i], 8 * DBL_EPSILON}, gsl);
    }
}

// One output as a function of one of the numbers that the layer reads.
struct dependence {
    size_t output;
    double *number;
};

static double output_of(double value, void *params)
{
    const struct dependence *p = params;
    double y[M], kept = *p->number;
    *p->number = value;
    dense_relu(M, N, W, x, b, y);
    *p->number = kept;
    return y[p->output];
}

static void compare_slope_of_layer(const char *label, size_t output, double *number, double slope)
{
    struct dependence dependence = {output, number};
    compare(label, (struct estimate){slope, 0},
            slope_by(gsl_deriv_central, output_of, &dependence, *number, 1e-2));
}

static void check_slopes_of_layer(void)
{
    table("Slopes of dense_relu, on paper (\"solution\"), with gsl_deriv_central");
    compare_slope_of_layer("y[0] by x[2]", 0, &x[2], W[2]);
    compare_slope_of_layer("y[2] by x[1]", 2, &x[1], W[2 * N + 1]);
    compare_slope_of_layer("y[2] by W[2,3]", 2, &W[2 * N + 3], x[3]);
    compare_slope_of_layer("y[0] by b[0]", 0, &b[0], 1);
    compare_slope_of_layer("y[1] by x[2]", 1, &x[2], 0);
    remark("Output 1 is cut off by relu: while it is, nothing that it reads matters.");
}

// ---- Softmax and cross-entropy
// ----------------------------------------------------------------------------

enum { K = 4, LABEL = 2 };

static double logits[K] = {0.3, -1.1, 1.7, 0.9};

static double log_sum_exp_of(double value, void *params)
{
    size_t i = *(size_t *)params;
    double sum = 0;
    for (size_t k = 0; k < K; k++)
        sum += exp(k == i ? value : logits[k]);
    return log(sum);
}

static double loss_of(double value, void *params)
{
    size_t i = *(size_t *)params;
    double kept = logits[i];
    logits[i] = value;
    double loss = cross_entropy(K, logits, LABEL);
    logits[i] = kept;
    return loss;
}

static void check_softmax(void)
{
    double p[K];
    softmax(K, logits, p);
    table("softmax, as the slopes of log(sum of exp), with gsl_deriv_central");
    for (size_t i = 0; i < K; i++) {
        char label[16];
        snprintf(label, sizeof label, "p[%zu]", i);
        compare(label, (struct estimate){p[i], 4 * DBL_EPSILON},
                slope_by(gsl_deriv_central, log_sum_exp_of, &i, logits[i], 1e-2));
    }
}

static void check_cross_entropy(void)
{
    double p[K];
    softmax(K, logits, p);
    table("Slopes of cross_entropy for label 2: softmax - y, with gsl_deriv_central");
    for (size_t i = 0; i < K; i++) {
        char label[16];
        snprintf(label, sizeof label, "by logit %zu", i);
        compare(label, (struct estimate){p[i] - (i == LABEL), 4 * DBL_EPSILON},
                slope_by(gsl_deriv_central, loss_of, &i, logits[i], 1e-2));
    }
}

int main(void)
{
    title("Chapter 0, The engine");
    check_dense_relu();
    check_slopes_of_layer();
    check_softmax();
    check_cross_entropy();
    printf("\nhe_init and train_by_nudging have no slopes: `make check` asks about them.\n");
    return summary();
}
