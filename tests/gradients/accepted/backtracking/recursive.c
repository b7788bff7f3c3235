// With half of the rate and one halving less, it is the same task.
#include "gradients.h"

struct task {
    loss_function *f;
    void *params;
    size_t n;
    const double *grad;
    double before, demanded;
};

static double first_good(const struct task *task, double rate, size_t halvings, double *point,
                         double *x)
{
    for (size_t i = 0; i < task->n; i++)
        point[i] = x[i] - rate * task->grad[i];
    if (task->f(task->n, point, task->params) <= task->before - rate * task->demanded) {
        for (size_t i = 0; i < task->n; i++)
            x[i] = point[i];
        return rate;
    }
    return halvings == 0 ? 0 : first_good(task, rate / 2, halvings - 1, point, x);
}

double backtracking(loss_function *f, void *params, size_t n, const double *grad, double c,
                    double learning_rate, size_t max_halvings, double *scratch, double *x)
{
    struct task task = {f, params, n, grad, f(n, x, params), 0};
    for (size_t i = 0; i < n; i++)
        task.demanded += c * grad[i] * grad[i];
    return first_good(&task, learning_rate, max_halvings, scratch, x);
}
