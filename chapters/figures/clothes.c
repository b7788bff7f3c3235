// clothes.c: images of Fashion-MNIST and weights of the first layer, from a stored run of `make capstone`.
#include <string.h>

#include "figure.h"

enum { SIDE = 28, TILES = 10, ACROSS = 5, GAP = 4, WIDE = ACROSS * (SIDE + GAP) };

// Reads the ten pictures of a kind, "image" or "unit"; says how many the network names rightly.
static int read_pictures(const char *wanted, double pixels[TILES][SIDE * SIDE])
{
    FILE *file = data_file("chapters/capstone/stored/pictures.txt");
    char line[200], kind[8];
    int right = 0;
    unsigned number, said, pixel, tile = TILES;
    size_t at = 0;
    while (fgets(line, sizeof line, file)) {
        if (sscanf(line, "%7s %u %u", kind, &number, &said) == 3) {
            tile = strcmp(kind, wanted) == 0 ? number : TILES;
            right += tile < TILES && said == number;
            at = 0;
        } else if (line[0] != '#' && tile < TILES) {
            for (int i = 0; i < SIDE && sscanf(line + 2 * i, "%2x", &pixel) == 1; i++)
                pixels[tile][at++] = pixel;
        }
    }
    fclose(file);
    return right;
}

// Rows of five pictures, with gaps of what is nothing.
static void tiles(const char *name, double pixels[TILES][SIDE * SIDE], double nothing)
{
    char numbers[WIDE][8];
    const char *columns[WIDE];
    for (int x = 0; x < WIDE; x++) {
        snprintf(numbers[x], sizeof numbers[x], "%d", x);
        columns[x] = numbers[x];
    }
    block_of(name, WIDE, columns);
    for (int y = 0; y < TILES / ACROSS * (SIDE + GAP); y++) {
        double line[WIDE];
        for (int x = 0; x < WIDE; x++) {
            int tile = y / (SIDE + GAP) * ACROSS + x / (SIDE + GAP);
            int row = y % (SIDE + GAP), column = x % (SIDE + GAP);
            double level =
                row < SIDE && column < SIDE ? pixels[tile][row * SIDE + column] : nothing;
            line[x] = level - nothing;
        }
        row_of(WIDE, line);
    }
}

int main(void)
{
    static double images[TILES][SIDE * SIDE], weights[TILES][SIDE * SIDE];
    value("right", read_pictures("image", images));
    read_pictures("unit", weights);
    alt("Above, an image of each class: T-shirt, trouser, pullover, dress, coat, sandal, shirt, "
        "sneaker, bag, ankle boot. Below, the weights of ten hidden units as images of the same size: "
        "patches of positive and negative weights, at the edges of clothes and of sleeves.");
    tiles("images", images, 0);
    tiles("weights", weights, 128);
    return 0;
}
