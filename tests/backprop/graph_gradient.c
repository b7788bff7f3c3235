// Questions about graph_gradient: x1 = x w, x2 = x1 + b, loss = |y_true - x2|, and back.
#include "questions.h"

#include <gsl/gsl_deriv.h>

#include "backprop.h"

#define EXACT within(0, 0)

static double sign(double number)
{
    return (number > 0) - (number < 0);
}

// Asks for the loss and both derivatives. All numbers are small whole ones, or whole multiples of a power
// of two: nothing is rounded.
static void ask(double x_, double w_, double b_, double y)
{
    double x = given_scalar("x", x_), w = given_scalar("w", w_), b = given_scalar("b", b_);
    double y_true = given_scalar("y_true", y);
    double *dw = output(1), *db = output(1);
    expect_scalar(graph_gradient(x, w, b, y_true, dw, db),
                  closed_form(fabs(x * w + b - y_true), "|y_true − (x w + b)|"), EXACT);
    expect_value(*db, closed_form(sign(x * w + b - y_true), "by hand, edge after edge"), EXACT);
    expect_value(*dw, closed_form(sign(x * w + b - y_true) * x, "by hand, edge after edge"), EXACT);
}

static double whole(void)
{
    return floor(random_between(-6, 7));
}

GROUP(from_the_book,
      "the graph with x = 2, w = 3, y_true = 4: b = 1, and b = −5; and whole numbers")
{
    ask(2, 3, 1, 4);
    ask(2, 3, -5, 4);
    for (int turn = 0; turn < 6; turn++) {
        double y_true = whole(), b = whole(), w = whole(), x = whole();
        ask(x, w, b, y_true);
    }
}

GROUP(zeros, "where x is 0 the bias still counts, and where w is 0 x does; y_true and b may be 0")
{
    for (double far = 3; far >= 1; far -= 2) {
        double part = whole() / 16;
        ask(0, whole(), 2, far + part);
    }
    ask(3 + whole() / 16, 0, 2, 5);
    ask(-3 + whole() / 16, 0, 2, -5);
    ask(2, -3, 0, whole() / 16);
    ask(2, 3 + whole() / 16, -1, 0);
}

// ---- Any numbers ----

struct graph {
    double x, w, b, y_true;
    bool move_w; // otherwise b is moved
};

static double loss_along(double moved, void *params)
{
    const struct graph *g = params;
    return fabs(g->y_true - (g->x * (g->move_w ? moved : g->w) + (g->move_w ? g->b : moved)));
}

static struct want by_gsl_deriv(struct graph g)
{
    double slope, error;
    gsl_function f = {&loss_along, &g};
    gsl_deriv_central(&f, g.move_w ? g.w : g.b, 1e-3, &slope, &error);
    return by_gsl(slope, error, "gsl_deriv_central");
}

// The output lies `above` y_true.
static void ask_random(double sign_of_x, double above)
{
    double x = given_scalar("x", sign_of_x * random_between(1, 3));
    double w = given_scalar("w", random_between(-3, 3));
    double b = given_scalar("b", random_between(-3, 3));
    double y_true = given_scalar("y_true", x * w + b - above);
    double *dw = output(1), *db = output(1);
    expect_scalar(graph_gradient(x, w, b, y_true, dw, db),
                  closed_form(fabs(above), "how far the output is from y_true"), within(1e-13, 0));
    expect_value(*dw, by_gsl_deriv((struct graph){x, w, b, y_true, true}), within(1e-8, 1e-8));
    expect_value(*db, by_gsl_deriv((struct graph){x, w, b, y_true, false}), within(1e-8, 1e-8));
}

GROUP(any_numbers, "on either side of y_true, GSL's differences agree")
{
    ask_random(1, random_between(0.5, 2));
    ask_random(1, -random_between(0.5, 2));
    ask_random(-1, random_between(0.5, 2));
    ask_random(-1, -random_between(0.5, 2));
}

// ---- The kink ----

GROUP(kink, "where the output equals y_true both are 0, and a little beside it they are not")
{
    double x = floor(random_between(2, 6)), w = floor(random_between(-6, 6)), b = 3;
    double beside = ldexp(1, -(int)random_size(16, 40));
    ask(x, w, b, x * w + b);
    ask(x, w, b, x * w + b - beside);
    ask(x, w, b, x * w + b + beside);
    ask(0, w, b, b);
    ask(x, w, b, x * w + b - 1e6);
    ask(x, w, b, x * w + b + 1e6);
}

QUESTIONS(graph_gradient, &from_the_book, &zeros, &any_numbers, &kink)
