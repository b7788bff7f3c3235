// line.c: a line through four points, the example of GSL's manual, by gradient descent on the years
// as they are, on centred years, and on centred and scaled ones.
#include <gsl/gsl_eigen.h>
#include <gsl/gsl_fit.h>
#include <math.h>

#include "figure.h"

#include "gradients.h"

enum { POINTS = 4, MANY = 1000000 };

static const double year[POINTS] = {1970, 1980, 1990, 2000};
static const double height[POINTS] = {12, 11, 14, 13};
static const double weight[POINTS] = {0.1, 0.2, 0.3, 0.4};

static double chi_squared(double intercept, double slope)
{
    double sum = 0;
    for (size_t i = 0; i < POINTS; i++) {
        double error = height[i] - intercept - slope * year[i];
        sum += weight[i] * error * error;
    }
    return sum;
}

// region bowl
// Half the weighted mean square as 1/2 p'A p - b'p, where p = (level, rise)
// and u are the inputs: the weights sum to 1.
static void bowl(const double *u, double A[4], double b[2])
{
    for (size_t k = 0; k < 4; k++)
        A[k] = b[k / 2] = 0;
    for (size_t i = 0; i < POINTS; i++) {
        A[0] += weight[i];
        A[1] += weight[i] * u[i];
        A[3] += weight[i] * u[i] * u[i];
        b[0] += weight[i] * height[i];
        b[1] += weight[i] * u[i] * height[i];
    }
    A[2] = A[1];
}
// endregion

static void eigenvalues(const double A[4], double *least, double *greatest)
{
    double copy[4] = {A[0], A[1], A[2], A[3]};
    gsl_matrix_view matrix = gsl_matrix_view_array(copy, 2, 2);
    gsl_vector *found = gsl_vector_alloc(2);
    gsl_eigen_symm_workspace *room = gsl_eigen_symm_alloc(2);
    gsl_eigen_symm(&matrix.matrix, found, room);
    gsl_vector_minmax(found, least, greatest);
    gsl_eigen_symm_free(room);
    gsl_vector_free(found);
}

// Descends at the best rate on the inputs (year - centre) / scale. Says the condition number, the
// steps until chi^2 is within 1e-8 of the lowest (MANY if it is not by then), and the line there.
static void descend_on(const char *name, double centre, double scale, double lowest, double *level,
                       double *rise)
{
    double u[POINTS], A[4], b[2], p[2] = {0, 0}, scratch[2], least, greatest;
    for (size_t i = 0; i < POINTS; i++)
        u[i] = (year[i] - centre) / scale;
    bowl(u, A, b);
    eigenvalues(A, &least, &greatest);
    size_t steps = 0;
    while (steps < MANY &&
           !(chi_squared(p[0] - p[1] / scale * centre, p[1] / scale) < lowest + 1e-8)) {
        descend_quadratic(2, A, b, least, greatest, 1, scratch, p);
        steps++;
    }
    char label[64];
    snprintf(label, sizeof label, "condition_%s", name);
    value(label, greatest / least);
    snprintf(label, sizeof label, "steps_%s", name);
    value(label, (double)steps);
    *rise = p[1] / scale;
    *level = p[0] - *rise * centre;
}

// The best line, beside GSL's. Returns its chi^2.
static double best_line(double *intercept, double *slope)
{
    double c00, c01, c11, chi, theirs[2];
    fit_line(POINTS, year, weight, height, intercept, slope);
    gsl_fit_wlinear(year, 1, weight, 1, height, 1, POINTS, &theirs[0], &theirs[1], &c00, &c01, &c11,
                    &chi);
    double lowest = chi_squared(*intercept, *slope);
    value("intercept", *intercept);
    value("slope", *slope);
    value("chi_squared", lowest);
    value("miss", fmax(fabs(*intercept / theirs[0] - 1), fabs(*slope / theirs[1] - 1)));
    value("gsl_chi_squared", chi);
    return lowest;
}

static void descend_on_each(double lowest)
{
    double level, rise;
    descend_on("raw", 0, 1, lowest, &level, &rise);
    value("raw_chi_squared", chi_squared(level, rise));
    value("start_chi_squared", chi_squared(0, 0));
    descend_on("centred", 1990, 1, lowest, &level, &rise);
    descend_on("scaled", 1990, 10, lowest, &level, &rise);
    value("scaled_intercept", level);
    value("many", MANY);
}

// On the years as they are, with the rate that is best for the steep direction.
static void descend_steeply(double raw[2])
{
    double A[4], b[2], least, greatest, grad[2];
    bowl(year, A, b);
    eigenvalues(A, &least, &greatest);
    raw[0] = raw[1] = 0;
    for (size_t t = 0; t < MANY; t++) {
        quadratic_gradient(2, A, b, raw, grad);
        raw[0] -= grad[0] / greatest;
        raw[1] -= grad[1] / greatest;
    }
    value("steep_intercept", raw[0]);
    value("steep_slope", raw[1]);
    value("steep_chi_squared", chi_squared(raw[0], raw[1]));
    value("least_raw", least);
    value("greatest_raw", greatest);
    value("a01", A[1]);
    value("a11", A[3]);
    value("hours", greatest / least / 2 * log(1e8) * 1e-8 / 3600);
    value("needed_raw", greatest / least / 2 * log(1e8));
}

int main(void)
{
    double intercept, slope, raw[2], lowest = best_line(&intercept, &slope);
    descend_on_each(lowest);
    descend_steeply(raw);
    alt("Four points in the years 1970 to 2000, the later ones drawn larger because they weigh "
        "more. The best line rises through them by %.2f a year. A nearly level line, at about "
        "%.1f, is where descent on the years as they are has got to after %d steps.",
        slope, raw[0] + raw[1] * 1985, MANY);
    block("points", "year", "height", "weight");
    for (size_t i = 0; i < POINTS; i++)
        row(year[i], height[i], weight[i]);
    block("lines", "year", "best line", "years as they are");
    for (double x = 1966; x <= 2004; x += 38)
        row(x, intercept + slope * x, raw[0] + raw[1] * x);
    return 0;
}
