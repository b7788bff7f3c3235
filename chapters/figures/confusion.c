// confusion.c: what the network takes each class for, from a stored run of `make capstone`.
#include "figure.h"

enum { CLASSES = 10, T_SHIRT = 0, TROUSER = 1, PULLOVER = 2, COAT = 4, SHIRT = 6 };

int main(void)
{
    FILE *file = data_file("chapters/capstone/stored/confusion.dat");
    double counts[CLASSES][CLASSES] = {{0}}, right = 0, all = 0;
    size_t said, is;
    double count;
    while (fscanf(file, "%zu %zu %lf %*s", &said, &is, &count) == 3) {
        counts[is][said] = count;
        all += count;
        right += said == is ? count : 0;
    }
    fclose(file);
    value("accuracy", right / all);
    value("trousers", counts[TROUSER][TROUSER]);
    value("shirts", counts[SHIRT][SHIRT]);
    value("shirt_as_t_shirt", counts[SHIRT][T_SHIRT]);
    value("shirt_as_pullover", counts[SHIRT][PULLOVER]);
    value("shirt_as_coat", counts[SHIRT][COAT]);
    alt("A table of ten rows and ten columns. Most of the 10,000 test images stand on the diagonal, "
        "where the network is right: %.0f of 1,000 trousers, but %.0f of 1,000 shirts. It takes %.0f "
        "shirts for T-shirts, %.0f for pullovers and %.0f for coats.",
        counts[TROUSER][TROUSER], counts[SHIRT][SHIRT], counts[SHIRT][T_SHIRT],
        counts[SHIRT][PULLOVER], counts[SHIRT][COAT]);
    block("confusion", "class", "said", "images");
    for (is = 0; is < CLASSES; is++)
        for (said = 0; said < CLASSES; said++)
            row((double)is, (double)said, counts[is][said]);
    return 0;
}
