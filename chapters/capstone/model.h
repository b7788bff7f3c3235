// model.h: a network in training, on disk.
#ifndef DOWNHILL_MODEL_H
#define DOWNHILL_MODEL_H

#include <stdbool.h>
#include <stdint.h>

#include "backprop.h"

struct model {
    struct shape shape;
    uint64_t epochs; // how many it has been trained
    uint64_t state;  // of the random generator
    double learning_rate, beta;
    double *w, *velocity; // (weight_count) each
};

// A new model with its weights by he_init and its biases 0.
struct model model_new(struct shape shape, double learning_rate, double beta, uint64_t seed);
void model_free(struct model *model);

// Writes the model to a file, whole or not at all: to a new file beside it first, which then takes
// its place. Ends the program with a message if that fails; the old file is then as it was.
void model_save(const struct model *model, const char *path);

// Reads a model. False when there is no such file. A file that is damaged, cut short or of another
// format ends the program with a message that names it.
bool model_load(struct model *model, const char *path);

#endif
