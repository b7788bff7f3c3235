// The ends of both searches are kept in long double.
#include <math.h>

#include "momentum.h"

void best_momentum(rate_function *rate, double lambda_min, double lambda_max, double *learning_rate,
                   double *beta)
{
    long double low = 0, high = 1; // the best beta lies between
    for (int i = 0; i < 80; i++) {
        double tried[2] = {(double)((2 * low + high) / 3), (double)((low + 2 * high) / 3)};
        double least[2];
        for (int k = 0; k < 2; k++) {
            long double shorter = 0, longer = 4 / (long double)lambda_max;
            double gentle = 1, steep = 0;
            for (int j = 0; j < 60 && gentle != steep; j++) {
                *learning_rate = (double)((shorter + longer) / 2);
                gentle = rate(lambda_min, *learning_rate, tried[k]);
                steep = rate(lambda_max, *learning_rate, tried[k]);
                if (gentle > steep)
                    shorter = *learning_rate; // the gentle end wants longer steps
                else
                    longer = *learning_rate;
            }
            least[k] = fmax(gentle, steep);
        }
        if (least[0] <= least[1])
            high = tried[1];
        else
            low = tried[0];
    }
    *beta = (double)((low + high) / 2);
}
