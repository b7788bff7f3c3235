// Questions about graph_gradient: x1 = x w, x2 = x1 + b, loss = |y_true - x2|, and back.
#include "questions.h"

#include <gsl/gsl_deriv.h>

#include "backprop.h"

#define EXACT within(0, 0)

// Asks for the loss and both derivatives. All numbers are small whole ones: nothing is rounded.
static void ask(double x_, double w_, double b_, double y, double loss, double want_dw,
                double want_db)
{
    double x = given_scalar("x", x_), w = given_scalar("w", w_), b = given_scalar("b", b_);
    double y_true = given_scalar("y_true", y);
    double *dw = output(1), *db = output(1);
    expect_scalar(graph_gradient(x, w, b, y_true, dw, db),
                  closed_form(loss, "|y_true - (x w + b)|"), EXACT);
    expect_value(*dw, closed_form(want_dw, "by hand, edge after edge"), EXACT);
    expect_value(*db, closed_form(want_db, "by hand, edge after edge"), EXACT);
}

GROUP(from_the_book, "the graph with x = 2, w = 3, y_true = 4: b = 1, and b = −5")
{
    ask(2, 3, 1, 4, 3, 2, 1);
    ask(2, 3, -5, 4, 3, -2, -1);
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
    ask(x, w, b, x * w + b, 0, 0, 0);
    ask(x, w, b, x * w + b - 0x1p-20, 0x1p-20, x, 1);
    ask(x, w, b, x * w + b + 0x1p-20, 0x1p-20, -x, -1);
}

QUESTIONS(graph_gradient, &from_the_book, &any_numbers, &kink)
