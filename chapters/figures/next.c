// next.c: what other optimisers change in the update of the book: each as the lines it changes, and a property of each.
#include <math.h>
#include <stdio.h>

#include "figure.h"

#include "random.h"

enum { N = 3 };

static const double tiny = 1e-8;

static void rmsprop(double learning_rate, double decay, const double *grad, double *square,
                    double *w)
{
    for (size_t i = 0; i < N; i++) {
        // region rmsprop
        square[i] = decay * square[i] + (1 - decay) * grad[i] * grad[i];
        w[i] -= learning_rate * grad[i] / (sqrt(square[i]) + tiny);
        // endregion
    }
}

static void adam(double learning_rate, double beta, double decay, double t, const double *grad,
                 double *velocity, double *square, double *w)
{
    for (size_t i = 0; i < N; i++) {
        // region adam
        velocity[i] = beta * velocity[i] + (1 - beta) * grad[i];
        square[i] = decay * square[i] + (1 - decay) * grad[i] * grad[i];
        double mean = velocity[i] / (1 - pow(beta, t));
        double size = sqrt(square[i] / (1 - pow(decay, t)));
        w[i] -= learning_rate * mean / (size + tiny);
        // endregion
    }
}

static void weight_decay(double learning_rate, double decay, const double *velocity, double *w)
{
    for (size_t i = 0; i < N; i++) {
        // region decay
        w[i] -= learning_rate * (velocity[i] + decay * w[i]);
        // endregion
    }
}

static double length(const double *x)
{
    double sum = 0;
    for (size_t i = 0; i < N; i++)
        sum += x[i] * x[i];
    return sqrt(sum);
}

static void clip(double limit, double *grad)
{
    double norm = length(grad);
    for (size_t i = 0; i < N; i++) {
        // region clip
        grad[i] *= norm > limit ? limit / norm : 1;
        // endregion
    }
}

// A kernel of k weights that slides over n inputs: n - k + 1 outputs.
static void convolve(size_t n, size_t k, const double *w, const double *x, double b, double *z)
{
    for (size_t i = 0; i + k <= n; i++) {
        z[i] = b;
        for (size_t j = 0; j < k; j++) {
            // region convolve
            z[i] += w[j] * x[i + j];
            // endregion
        }
    }
}

static void convolve_backward(size_t n, size_t k, const double *w, const double *x,
                              const double *dz, double *dw, double *dx)
{
    for (size_t i = 0; i + k <= n; i++)
        for (size_t j = 0; j < k; j++) {
            // region convolve_backward
            dw[j] += dz[i] * x[i + j];
            dx[i + j] += dz[i] * w[j];
            // endregion
        }
}

// How far the first step of Adam goes for slopes of very different size.
static void first_steps(void)
{
    double grad[N] = {1000, -1, 1e-3}, velocity[N] = {0}, square[N] = {0}, w[N] = {0};
    adam(0.01, 0.9, 0.999, 1, grad, velocity, square, w);
    value("adam_0", w[0]);
    value("adam_1", w[1]);
    value("adam_2", w[2]);
}

// How far two walks by RMSProp are apart after many steps, on a bowl and on a thousand times the bowl.
static void units(void)
{
    double a[N] = {1, 2, 3}, b[N] = {1, 2, 3}, square_a[N] = {0}, square_b[N] = {0}, worst = 0;
    for (int t = 0; t < 100; t++) {
        double slope_a[N] = {a[0], 10 * a[1], 100 * a[2]};
        double slope_b[N] = {1000 * b[0], 1e4 * b[1], 1e5 * b[2]};
        rmsprop(0.01, 0.9, slope_a, square_a, a);
        rmsprop(0.01, 0.9, slope_b, square_b, b);
        for (size_t i = 0; i < N; i++)
            worst = fmax(worst, fabs(a[i] - b[i]));
    }
    value("units", worst);
}

static void bounds(void)
{
    double grad[N] = {30, 40, 0}, still[N] = {0}, w[N] = {1, 1, 1};
    clip(5, grad);
    value("clipped", length(grad));
    value("clipped_0", grad[0]);
    for (int t = 0; t < 100; t++)
        weight_decay(0.1, 0.01, still, w);
    value("decayed", w[0]);
}

// The backward pass of the convolution against central differences of sum_i dz_i z_i.
static void convolution(void)
{
    enum { INPUTS = 6, KERNEL = 3, OUTPUTS = INPUTS - KERNEL + 1 };
    double x[INPUTS], w[KERNEL], dz[OUTPUTS], dw[KERNEL] = {0}, dx[INPUTS] = {0}, z[OUTPUTS];
    uint64_t state = 1;
    for (size_t i = 0; i < INPUTS; i++)
        x[i] = random_normal(&state);
    for (size_t i = 0; i < KERNEL; i++)
        w[i] = random_normal(&state);
    for (size_t i = 0; i < OUTPUTS; i++)
        dz[i] = random_normal(&state);
    convolve_backward(INPUTS, KERNEL, w, x, dz, dw, dx);
    double worst = 0;
    for (size_t k = 0; k < KERNEL + INPUTS; k++) {
        double *moved = k < KERNEL ? &w[k] : &x[k - KERNEL], kept = *moved, sum = 0;
        for (int side = -1; side <= 1; side += 2) {
            *moved = kept + side * 0.5;
            convolve(INPUTS, KERNEL, w, x, 0.1, z);
            for (size_t i = 0; i < OUTPUTS; i++)
                sum += side * dz[i] * z[i];
        }
        *moved = kept;
        worst = fmax(worst, fabs(sum - (k < KERNEL ? dw[k] : dx[k - KERNEL])));
    }
    value("convolution", worst);
}

int main(void)
{
    first_steps();
    units();
    bounds();
    convolution();
    return 0;
}
