// dataset.c: see dataset.h.
#include "dataset.h"

#include <stdio.h>
#include <stdlib.h>
#include <zlib.h>

#include "program.h"

enum { IMAGES_MAGIC = 0x803, LABELS_MAGIC = 0x801, MOST_EXAMPLES = 1000000, MOST_PIXELS = 10000 };

static void read_exactly(gzFile file, const char *path, void *bytes, size_t size)
{
    int got = gzread(file, bytes, (unsigned)size);
    if (got < 0)
        give_up("%s: not a gzip file, or damaged", path);
    if ((size_t)got != size)
        give_up("%s: cut short: it ends before what its header promises", path);
}

static size_t read_number(gzFile file, const char *path)
{
    unsigned char b[4];
    read_exactly(file, path, b, sizeof b);
    return (size_t)b[0] << 24 | (size_t)b[1] << 16 | (size_t)b[2] << 8 | b[3];
}

static gzFile open_idx(const char *path, size_t magic)
{
    gzFile file = gzopen(path, "rb");
    if (!file)
        give_up("%s: cannot be read. `make setup capstone` installs the images", path);
    if (read_number(file, path) != magic)
        give_up("%s: not an IDX file of the kind that its name promises", path);
    return file;
}

static unsigned char *read_rest(gzFile file, const char *path, size_t size)
{
    unsigned char *bytes = malloc(size), extra;
    if (!bytes)
        give_up("%s: no memory for its %zu bytes", path, size);
    read_exactly(file, path, bytes, size);
    if (gzread(file, &extra, 1) != 0)
        give_up("%s: longer than its header says, or damaged", path);
    gzclose(file);
    return bytes;
}

static void read_images(struct dataset *dataset, const char *path)
{
    gzFile file = open_idx(path, IMAGES_MAGIC);
    dataset->count = read_number(file, path);
    size_t rows = read_number(file, path), columns = read_number(file, path);
    if (dataset->count == 0 || dataset->count > MOST_EXAMPLES || rows == 0 || rows > MOST_PIXELS ||
        columns == 0 || columns > MOST_PIXELS || rows * columns > MOST_PIXELS)
        give_up("%s: its header speaks of %zu images of %zu x %zu", path, dataset->count, rows,
                columns);
    dataset->pixels = rows * columns;
    dataset->images = read_rest(file, path, dataset->count * dataset->pixels);
}

static void read_labels(struct dataset *dataset, const char *path)
{
    gzFile file = open_idx(path, LABELS_MAGIC);
    size_t count = read_number(file, path);
    if (count != dataset->count)
        give_up("%s: %zu labels for %zu images", path, count, dataset->count);
    dataset->labels = read_rest(file, path, count);
    for (size_t i = 0; i < count; i++)
        if (dataset->labels[i] >= dataset->classes)
            give_up("%s: label %zu is %d, of %zu classes", path, i, dataset->labels[i],
                    dataset->classes);
}

struct dataset dataset_read(const char *folder, const char *name, size_t classes)
{
    struct dataset dataset = {.classes = classes};
    char path[4096];
    snprintf(path, sizeof path, "%s/%s-images-idx3-ubyte.gz", folder, name);
    read_images(&dataset, path);
    snprintf(path, sizeof path, "%s/%s-labels-idx1-ubyte.gz", folder, name);
    read_labels(&dataset, path);
    return dataset;
}

void dataset_free(struct dataset *dataset)
{
    free(dataset->images);
    free(dataset->labels);
    *dataset = (struct dataset){0};
}

// region convert
void dataset_image(const struct dataset *dataset, size_t index, double *x)
{
    const unsigned char *image = dataset->images + index * dataset->pixels;
    for (size_t i = 0; i < dataset->pixels; i++)
        x[i] = image[i] / 255.0;
}
// endregion
