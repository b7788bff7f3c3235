// depth.c: what the size of the first weights does to a signal that passes through 20 layers.
#include "figure.h"

#include "engine.h"

enum { n = 256, layers = 20, inputs = 8 };

// The root of the mean of the squares of count numbers.
static double root_mean_square(size_t count, const double *x)
{
    double sum = 0;
    for (size_t i = 0; i < count; i++)
        sum += x[i] * x[i];
    return sqrt(sum / (double)count);
}

// Sends some random inputs through layers whose weights have n * variance = gain.
// size[l] is the root mean square of the activations behind layer l.
static void send_through(double gain, double *size)
{
    static double W[n * n], x[inputs * n], y[n];
    const double b[n] = {0};
    uint64_t state = 1;

    for (size_t i = 0; i < inputs * n; i++)
        x[i] = random_normal(&state);
    size[0] = root_mean_square(inputs * n, x);
    for (size_t l = 1; l <= layers; l++) {
        he_init(n, n, &state, W);
        for (size_t i = 0; i < n * n; i++)
            W[i] *= sqrt(gain / 2); // he_init's gain is 2
        for (size_t k = 0; k < inputs; k++) {
            dense_relu(n, n, W, x + k * n, b, y);
            for (size_t i = 0; i < n; i++)
                x[k * n + i] = y[i];
        }
        size[l] = root_mean_square(inputs * n, x);
    }
}

int main(void)
{
    double half[layers + 1], he[layers + 1], twice[layers + 1], standard[layers + 1];
    send_through(1, half);
    send_through(2, he);
    send_through(4, twice);
    send_through(n, standard); // a variance of 1
    value("width", n);
    value("layers", layers);
    value("half", half[layers]);
    value("he", he[layers]);
    value("twice", twice[layers]);
    value("standard", standard[layers]);
    value("expected_half", pow(0.5, layers / 2.0));

    alt("The size of the activations (root mean square) behind each of %d layers of %d units. "
        "With the variance 2/n it goes from %.2f to %.2f; with half of that it falls to %.1e, "
        "with twice of that it grows to %.1e. Straight lines, what the formula predicts, lie on "
        "the curves.",
        layers, n, he[0], he[layers], half[layers], twice[layers]);
    block("sizes", "layer", "variance 1/n", "variance 2/n", "variance 4/n");
    for (int l = 0; l <= layers; l++)
        row(l, half[l], he[l], twice[l]);
    return 0;
}
