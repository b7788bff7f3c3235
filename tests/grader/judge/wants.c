// wants.c: what is expected, and how closely (questions.h). For all that hold the oracles.
#include "questions.h"

struct want closed_form(double value, const char *formula)
{
    return (struct want){.value = value, .kind = "closed form", .oracle = formula};
}

struct want closed_forms(const double *values, const char *formula)
{
    return (struct want){.values = values, .kind = "closed form", .oracle = formula};
}

struct want by_gsl(double value, double error, const char *routine)
{
    return (struct want){.value = value, .kind = "GSL", .oracle = routine, .oracle_error = error};
}

struct want all_by_gsl(const double *values, const char *routine)
{
    return (struct want){.values = values, .kind = "GSL", .oracle = routine};
}

struct tolerance within(double absolute, double relative)
{
    return (struct tolerance){absolute, relative, false};
}

struct tolerance within_each(double absolute, double relative)
{
    return (struct tolerance){absolute, relative, true};
}
