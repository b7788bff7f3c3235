// A grid of a hundred values of beta is two digits. Six are wanted: go on between the neighbours of the best.
#include <math.h>

#include "momentum.h"

void best_momentum(rate_function *rate, double lambda_min, double lambda_max, double *learning_rate,
                   double *beta)
{
    double best = INFINITY;
    for (int i = 0; i < 100; i++) {
        double tried = i / 100.0, shorter = 0, longer = 4 / lambda_max, gentle = 1, steep = 0;
        for (int j = 0; j < 60 && gentle != steep; j++) {
            double middle = (shorter + longer) / 2;
            gentle = rate(lambda_min, middle, tried);
            steep = rate(lambda_max, middle, tried);
            if (gentle > steep)
                shorter = middle;
            else
                longer = middle;
        }
        if (fmax(gentle, steep) < best) {
            best = fmax(gentle, steep);
            *beta = tried;
            *learning_rate = (shorter + longer) / 2;
        }
    }
}
