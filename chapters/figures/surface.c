// surface.c: the loss of two weights as a surface, over its contours.
#include "figure.h"

#include "valley.h"

int main(void)
{
    double steepness = 4;
    alt("The valley of two weights as a surface in three dimensions: a long trough that falls to the height 0 at (2, 2) and "
        "rises steeply to both sides. Beneath it, on the floor, the lines of equal height are ellipses about the same point.");
    block("surface", "w0", "w1", "loss");
    for (int i = 0; i <= 20; i++) {
        for (int j = 0; j <= 20; j++) {
            double w[2] = {0.2 * i, 0.2 * j};
            row(w[0], w[1], valley(2, w, &steepness));
        }
        printf("\n");
    }
    return 0;
}
