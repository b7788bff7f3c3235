// model.c: see model.h. The file: a line of text, the numbers of struct header, w, velocity, and
// the CRC-32 of all that comes before it.
#include "model.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <zlib.h>

#include "../common/program.h"

static const char magic[16] = "Downhill model\n";

struct header {
    char magic[16];
    uint64_t inputs, hidden, classes, epochs, state;
    double learning_rate, beta;
};

static void allocate(struct model *model)
{
    model->w = room(weight_count(model->shape), sizeof(double));
    model->velocity = room(weight_count(model->shape), sizeof(double));
}

struct model model_new(struct shape shape, double learning_rate, double beta, uint64_t seed)
{
    struct model model = {shape, 0, seed, learning_rate, beta, NULL, NULL};
    allocate(&model);
    he_init(shape.hidden, shape.inputs, &model.state, model.w);
    he_init(shape.classes, shape.hidden, &model.state, model.w + start_W2(shape));
    return model;
}

void model_free(struct model *model)
{
    free(model->w);
    free(model->velocity);
    *model = (struct model){0};
}

static uint32_t checksum(const struct header *header, const struct model *model)
{
    uInt bytes = (uInt)(weight_count(model->shape) * sizeof(double));
    uLong sum = crc32(0, (const Bytef *)header, sizeof *header);
    sum = crc32(sum, (const Bytef *)model->w, bytes);
    return (uint32_t)crc32(sum, (const Bytef *)model->velocity, bytes);
}

static bool write_all(FILE *file, const struct header *header, const struct model *model)
{
    size_t n = weight_count(model->shape);
    uint32_t sum = checksum(header, model);
    return fwrite(header, sizeof *header, 1, file) == 1 &&
           fwrite(model->w, sizeof(double), n, file) == n &&
           fwrite(model->velocity, sizeof(double), n, file) == n &&
           fwrite(&sum, sizeof sum, 1, file) == 1 && fflush(file) == 0 && fsync(fileno(file)) == 0;
}

void model_save(const struct model *model, const char *path)
{
    struct header header = {"",
                            model->shape.inputs,
                            model->shape.hidden,
                            model->shape.classes,
                            model->epochs,
                            model->state,
                            model->learning_rate,
                            model->beta};
    memcpy(header.magic, magic, sizeof magic);
    char temporary[4096];
    snprintf(temporary, sizeof temporary, "%s.new", path);
    FILE *file = fopen(temporary, "wb");
    if (!file || !write_all(file, &header, model) || fclose(file) != 0 ||
        rename(temporary, path) != 0)
        give_up("%s: the model cannot be saved: %s", path, strerror(errno));
}

// Bounds that keep a damaged header from asking for all memory; the checksum finds the rest.
static bool plausible(const struct header *header)
{
    return memcmp(header->magic, magic, sizeof magic) == 0 && header->inputs > 0 &&
           header->inputs <= 100000 && header->hidden > 0 && header->hidden <= 10000 &&
           header->classes > 0 && header->classes <= 1000;
}

bool model_load(struct model *model, const char *path)
{
    FILE *file = fopen(path, "rb");
    if (!file && errno == ENOENT)
        return false;
    if (!file)
        give_up("%s: %s", path, strerror(errno));
    struct header header;
    if (fread(&header, sizeof header, 1, file) != 1 || !plausible(&header))
        give_up("%s: not a model of this program, or damaged. Remove it to start anew", path);
    *model = (struct model){{header.inputs, header.hidden, header.classes},
                            header.epochs,
                            header.state,
                            header.learning_rate,
                            header.beta,
                            NULL,
                            NULL};
    allocate(model);
    size_t n = weight_count(model->shape);
    uint32_t sum;
    if (fread(model->w, sizeof(double), n, file) != n ||
        fread(model->velocity, sizeof(double), n, file) != n ||
        fread(&sum, sizeof sum, 1, file) != 1 || fgetc(file) != EOF ||
        sum != checksum(&header, model))
        give_up("%s: damaged or cut short. Remove it to start anew", path);
    fclose(file);
    return true;
}
