// Both searches go on until the two ends are neighbours among the numbers or nearly so.
#include "momentum.h"

static double slower_end(rate_function *rate, double lambda_min, double lambda_max, double beta,
                         double *learning_rate)
{
    double shorter = 0, longer = 4 / lambda_max;
    for (;;) {
        double middle = shorter + (longer - shorter) / 2;
        double gentle = rate(lambda_min, middle, beta), steep = rate(lambda_max, middle, beta);
        *learning_rate = middle;
        if (gentle == steep || longer - shorter < 1e-15 * longer)
            return gentle > steep ? gentle : steep;
        *(gentle > steep ? &shorter : &longer) = middle;
    }
}

void best_momentum(rate_function *rate, double lambda_min, double lambda_max, double *learning_rate,
                   double *beta)
{
    double low = 0, high = 1;
    while (high - low > 1e-14) {
        double a = 0.55 * low + 0.45 * high, b = 0.45 * low + 0.55 * high;
        double at_a = slower_end(rate, lambda_min, lambda_max, a, learning_rate);
        double at_b = slower_end(rate, lambda_min, lambda_max, b, learning_rate);
        if (at_a < at_b)
            high = b;
        else
            low = a;
    }
    *beta = low;
    slower_end(rate, lambda_min, lambda_max, low, learning_rate);
}
