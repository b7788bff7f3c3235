// The mean of the two rates is made small. The slower of the two decides in the long run.
#include "momentum.h"

void best_momentum(rate_function *rate, double lambda_min, double lambda_max, double *learning_rate,
                   double *beta)
{
    double low = 0, high = 1, at = 0;
    for (int i = 0; i < 80; i++) {
        double tried[2] = {low + (high - low) / 3, high - (high - low) / 3}, least[2];
        for (int k = 0; k < 2; k++) {
            double shorter = 0, longer = 4 / lambda_max;
            for (int j = 0; j < 80; j++) {
                double a = shorter + (longer - shorter) / 3, b = longer - (longer - shorter) / 3;
                double at_a = rate(lambda_min, a, tried[k]) + rate(lambda_max, a, tried[k]);
                double at_b = rate(lambda_min, b, tried[k]) + rate(lambda_max, b, tried[k]);
                least[k] = (at_a + at_b) / 4;
                if (at_a <= at_b)
                    longer = b;
                else
                    shorter = a;
            }
            at = (shorter + longer) / 2;
        }
        if (least[0] <= least[1])
            high = tried[1];
        else
            low = tried[0];
    }
    *learning_rate = at;
    *beta = (low + high) / 2;
}
