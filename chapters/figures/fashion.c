// fashion.c: what `make capstone` printed in one run of ten epochs, read from its stored output.
// The images are not part of the book, so the run is not repeated when the book is made.
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "figure.h"

enum { most_epochs = 10, most_points = 400 };

struct run {
    size_t epochs;
    double loss[most_epochs + 1], accuracy[most_epochs + 1];
};

// The lines of one network in what the capstone printed.
static struct run read_run(const char *path, const char *name)
{
    FILE *file = data_file(path);
    struct run run = {0};
    char line[200], who[32];
    size_t epoch, of;
    double loss, accuracy;
    while (fgets(line, sizeof line, file))
        if (sscanf(line, "%31s epoch %zu/%zu loss %lf test accuracy %lf", who, &epoch, &of, &loss,
                   &accuracy) == 5 &&
            strcmp(who, name) == 0 && epoch <= most_epochs) {
            run.epochs = epoch;
            run.loss[epoch] = loss;
            run.accuracy[epoch] = accuracy;
        }
    fclose(file);
    return run;
}

// The curve of one network, thinned: the mean of each two points.
static void curve(const char *path, const char *title)
{
    FILE *file = data_file(path);
    double epoch, loss, first;
    block(title, "epochs", "loss");
    while (fscanf(file, "%*f %lf", &first) == 1 && fscanf(file, "%lf %lf", &epoch, &loss) == 2)
        row(epoch, (first + loss) / 2);
    fclose(file);
}

static double best_of(const struct run *run)
{
    double best = 0;
    for (size_t epoch = 1; epoch <= run->epochs; epoch++)
        best = fmax(best, run->accuracy[epoch]);
    return best;
}

int main(void)
{
    struct run plain = read_run("chapters/capstone/run.txt", "plain");
    struct run ball = read_run("chapters/capstone/run.txt", "momentum");
    struct run biases = read_run("chapters/capstone/stored/biases_skipped.txt", "plain");
    struct run frozen = read_run("chapters/capstone/stored/first_layer_frozen.txt", "plain");
    value("epochs", (double)plain.epochs);
    value("plain", plain.accuracy[plain.epochs]);
    value("momentum", ball.accuracy[ball.epochs]);
    value("plain_first", plain.accuracy[1]);
    value("momentum_first", ball.accuracy[1]);
    value("plain_best", best_of(&plain));
    value("momentum_best", best_of(&ball));
    value("momentum_9", ball.accuracy[9]);
    value("plain_loss", plain.loss[plain.epochs]);
    value("momentum_loss", ball.loss[ball.epochs]);
    value("right_5", plain.accuracy[5]);
    value("biases_5", biases.accuracy[5]);
    value("frozen_5", frozen.accuracy[5]);
    value("published", 0.871);                  // Xiao, Rasul and Vollgraf 2017, table 3
    value("spread", sqrt(0.87 * 0.13 / 10000)); // of a share of 10,000 images
    value("weights", 784 * 100 + 100 + 100 * 10 + 10);
    value("numerical_evaluations", 2 * 79510);
    value("steps", ceil(60000.0 / 32) * (double)plain.epochs);
    value("epoch_cost", 60000.0 * (2 * 784 * 100 + 3 * 100 * 10));
    value("numerical_epoch", 60000.0 * 2 * 79510 * 79400);
    value("ratio", round(2.0 * 79510 * 79400 / (2 * 784 * 100 + 3 * 100 * 10)));

    alt("The loss of two networks against the epochs trained. Both fall steeply within the first "
        "epoch, then slowly and with much noise, to %.2f for plain mini-batch descent and %.2f "
        "with momentum after %zu epochs. The two curves lie on one another.",
        plain.loss[plain.epochs], ball.loss[ball.epochs], plain.epochs);
    curve("chapters/capstone/stored/plain.loss", "plain");
    curve("chapters/capstone/stored/momentum.loss", "momentum");
    return 0;
}
