// batch.c: the backward pass of a whole batch through a dense layer against the mean of the single passes; and the
// example of the text, worked by hand.
#include <math.h>

#include "figure.h"

#include "backprop.h"
#include "random.h"

static void by_hand(void)
{
    const double X[] = {1, 2, 3, 1}, dZ[] = {1, -1, 2, 1}, W[] = {1, 0, 2, 1};
    double dW[4], db[2], dX[4];
    dense_backward_batch(2, 2, 2, W, X, dZ, dW, db, dX);
    value("dW_0", dW[0]);
    value("dW_1", dW[1]);
    value("dW_2", dW[2]);
    value("dW_3", dW[3]);
    value("db_0", db[0]);
    value("db_1", db[1]);
    value("dX_0", dX[0]);
    value("dX_1", dX[1]);
    value("dX_2", dX[2]);
    value("dX_3", dX[3]);
}

// The largest difference from the mean of the single passes, on a random batch.
static double apart(void)
{
    enum { SIZE = 7, M = 5, N = 4 };
    double W[M * N], X[SIZE * N], dZ[SIZE * M], worst = 0;
    double dW[M * N], db[M], dX[SIZE * N], sum_W[M * N] = {0}, sum_b[M] = {0}, one[N];
    uint64_t state = 1;
    for (size_t i = 0; i < M * N; i++)
        W[i] = random_normal(&state);
    for (size_t i = 0; i < SIZE * N; i++)
        X[i] = random_normal(&state);
    for (size_t i = 0; i < SIZE * M; i++)
        dZ[i] = random_normal(&state);
    dense_backward_batch(SIZE, M, N, W, X, dZ, dW, db, dX);
    for (size_t e = 0; e < SIZE; e++) {
        dense_backward(M, N, W, X + e * N, dZ + e * M, sum_W, sum_b, one);
        for (size_t j = 0; j < N; j++)
            worst = fmax(worst, fabs(one[j] - dX[e * N + j]));
    }
    for (size_t i = 0; i < M * N; i++)
        worst = fmax(worst, fabs(sum_W[i] / SIZE - dW[i]));
    for (size_t i = 0; i < M; i++)
        worst = fmax(worst, fabs(sum_b[i] / SIZE - db[i]));
    return worst;
}

int main(void)
{
    by_hand();
    value("apart", apart());
    return 0;
}
