// dataset.h: images and their labels, from the IDX files of MNIST and its relatives.
#ifndef DOWNHILL_DATASET_H
#define DOWNHILL_DATASET_H

#include <stddef.h>

// Images stay bytes: 60,000 of 28 x 28 take 47 MB, as double they would take 376.
struct dataset {
    size_t count, pixels;  // pixels of one image, row by row
    unsigned char *images; // (count, pixels), 0 to 255
    unsigned char *labels; // (count), less than classes
    size_t classes;
};

// Reads FOLDER/NAME-images-idx3-ubyte.gz and FOLDER/NAME-labels-idx1-ubyte.gz. A file that is
// missing, cut short, too long or not what its header says ends the program with a message that
// names it. Format: Y. LeCun, "The MNIST database", section "File formats"; all numbers are
// big-endian.
struct dataset dataset_read(const char *folder, const char *name, size_t classes);
void dataset_free(struct dataset *dataset);

// One image as numbers from 0 to 1.
void dataset_image(const struct dataset *dataset, size_t index, double *x);

#endif
