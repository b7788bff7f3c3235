// The mutants of complex_step, made by `make mutants` (tests/grader/mutants/mutate.c).
#include <math.h>
#include <stdbool.h>

#include "derivatives.h"
#include "mutants.h"

// ---- solutions/derivatives/complex_step.c
#define complex_step complex_step_0
// The complex step: a derivative without a subtraction, so that a tiny step loses no digits.
// Book: chapter 1, section "A step off the real line".
#include <complex.h>

#include "derivatives.h"

static double complex_step(complex_function *f, void *params, double x, double h)
{
if (!(0)) { return (M(1) ? -1 : 1) * (({ __auto_type t1 = (M(2) ? creal((f(x + I * h, params))) : M(3) ? cabs((f(x + I * h, params))) : cimag((f(({ __auto_type t3 = (*(M(4) ? &h : &x)); __auto_type t4 = ({ __auto_type t5 = I; __auto_type t6 = (*(M(5) ? &x : &h)); M(6) ? t5 / t6 : M(7) ? t5 + t6 : M(8) ? t5 : M(9) ? t6 : t5 * t6; }); M(10) ? t3 - t4 : M(11) ? t3 * t4 : M(12) ? t3 : M(13) ? t4 : t3 + t4; }), ((__typeof__(&*params))((void *)params)))))); __auto_type t2 = (*(M(14) ? &x : &h)); M(15) ? t1 * t2 : M(16) ? t1 - t2 : M(17) ? t1 : M(18) ? t2 / t1 : t1 / t2; })); }
}


#undef complex_step

double complex_step(complex_function *f, void *params, double x, double h)
{
    switch (mutant_base) {
    default:
        return complex_step_0(f, params, x, h);
    }
}

const unsigned mutant_count = 18, base_count = 1;
const struct mutant mutants[] = {
    {0, ""},
    {0, "the sign of `cimag(f(x + I * h, params)) / h` is turned, in what is returned"},
    {0, "`creal` stands where `cimag` belongs"},
    {0, "`cabs` stands where `cimag` belongs"},
    {0, "`h` stands where `x` belongs, in what is returned"},
    {0, "`x` stands where `h` belongs, in what is returned"},
    {0, "`/` stands where `*` belongs, between `I` and `h`"},
    {0, "`+` stands where `*` belongs, between `I` and `h`"},
    {0, "the factor `h` is left out, in what is returned"},
    {0, "the factor `I` is left out, in what is returned"},
    {0, "`-` stands where `+` belongs, between `x` and `I * h`"},
    {0, "`*` stands where `+` belongs, between `x` and `I * h`"},
    {0, "`I * h` is not added, in what is returned"},
    {0, "`x` is not added, in what is returned"},
    {0, "`x` stands where `h` belongs, in what is returned"},
    {0, "`*` stands where `/` belongs, between `cimag(f(x + I * h, params))` and `h`"},
    {0, "`-` stands where `/` belongs, between `cimag(f(x + I * h, params))` and `h`"},
    {0, "the division by `h` is left out, in what is returned"},
    {0, "a fraction is upside down, between `cimag(f(x + I * h, params))` and `h`"},
};
