// vanish.c: what is left of a gradient after its way back through many layers, with relu and with the logistic function.
#include <math.h>
#include <stdbool.h>

#include "figure.h"

#include "random.h"

enum { LAYERS = 20, WIDTH = 64, DRAWS = 25 };

static double W[LAYERS][WIDTH * WIDTH], y[LAYERS + 1][WIDTH], dz[WIDTH], dy[WIDTH];

static double activation(double z, bool logistic)
{
    return logistic ? 1 / (1 + exp(-z)) : fmax(z, 0);
}

// The slope, from the value of the activation.
static double slope(double a, bool logistic)
{
    return logistic ? a * (1 - a) : a > 0;
}

// The root of the sum of the squares of dy before the first layer, when it is 1 after the last. The weights have the
// variance 2/n for relu and 1/n for the logistic function.
static double left_of_gradient(bool logistic, uint64_t *state)
{
    for (size_t i = 0; i < WIDTH; i++)
        y[0][i] = random_normal(state);
    for (size_t l = 0; l < LAYERS; l++)
        for (size_t i = 0; i < WIDTH; i++) {
            double z = 0;
            for (size_t j = 0; j < WIDTH; j++) {
                W[l][i * WIDTH + j] = sqrt((logistic ? 1.0 : 2.0) / WIDTH) * random_normal(state);
                z += W[l][i * WIDTH + j] * y[l][j];
            }
            y[l + 1][i] = activation(z, logistic);
        }
    double size = 0;
    for (size_t i = 0; i < WIDTH; i++)
        dy[i] = 1 / sqrt(WIDTH);
    for (size_t l = LAYERS; l-- > 0;) {
        for (size_t i = 0; i < WIDTH; i++)
            dz[i] = dy[i] * slope(y[l + 1][i], logistic);
        for (size_t j = 0; j < WIDTH; j++) {
            dy[j] = 0;
            for (size_t i = 0; i < WIDTH; i++)
                dy[j] += W[l][i * WIDTH + j] * dz[i];
        }
    }
    for (size_t i = 0; i < WIDTH; i++)
        size += dy[i] * dy[i];
    return sqrt(size);
}

// The root of the mean square over some draws of the weights.
static double typical(bool logistic)
{
    uint64_t state = 1;
    double sum = 0;
    for (int draw = 0; draw < DRAWS; draw++) {
        double left = left_of_gradient(logistic, &state);
        sum += left * left / DRAWS;
    }
    return sqrt(sum);
}

int main(void)
{
    value("layers", LAYERS);
    value("quarter", pow(0.25, LAYERS));
    value("relu", typical(false));
    value("logistic", typical(true));
    return 0;
}
