// Each grid lies between the neighbours of the best of the one before it; the learning rate by thirds.
#include <math.h>

#include "momentum.h"

static double best_rate(rate_function *rate, double lambda_min, double lambda_max, double beta,
                        double *learning_rate)
{
    double low = 0, high = 4 / lambda_max, worst[2] = {0, 0};
    for (int i = 0; i < 75; i++) {
        double at[2] = {(2 * low + high) / 3, (low + 2 * high) / 3};
        for (int k = 0; k < 2; k++) {
            double gentle = rate(lambda_min, at[k], beta), steep = rate(lambda_max, at[k], beta);
            worst[k] = gentle > steep ? gentle : steep;
        }
        if (worst[0] > worst[1])
            low = at[0];
        else
            high = at[1];
    }
    *learning_rate = (low + high) / 2;
    return worst[0] < worst[1] ? worst[0] : worst[1];
}

void best_momentum(rate_function *rate, double lambda_min, double lambda_max, double *learning_rate,
                   double *beta)
{
    double from = 0, step = 0.1;
    for (int grid = 0; grid < 18; grid++) {
        double best = 2, first = from;
        for (int i = 0; i <= 10; i++) {
            double tried = from + i * step;
            double worst = best_rate(rate, lambda_min, lambda_max, tried, learning_rate);
            if (worst < best) {
                best = worst;
                *beta = tried;
                first = fmax(tried - step, 0);
            }
        }
        from = first;
        step /= 5; // ten steps reach from one neighbour to the other
    }
    best_rate(rate, lambda_min, lambda_max, *beta, learning_rate);
}
