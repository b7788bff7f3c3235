// The mutants of central_difference, made by `make mutants` (tests/grader/mutants/mutate.c).
#include <math.h>
#include <stdbool.h>

#include "derivatives.h"
#include "mutants.h"

// ---- solutions/derivatives/central_difference.c
#define central_difference central_difference_0
// The central difference: the slope of the chord over x, from one step before it to one step
// after it. Book: chapter 1, section "The central difference".
#include "derivatives.h"

static double central_difference(scalar_function *f, void *params, double x, double h)
{
if (!(0)) { return (M(1) ? -1 : 1) * (({ __auto_type t1 = (({ __auto_type t3 = (f((M(2) ? -1 : 1) * (({ __auto_type t5 = (*(M(3) ? &h : &x)); __auto_type t6 = (*(M(4) ? &x : &h)); M(5) ? t5 - t6 : M(6) ? t5 * t6 : M(7) ? t5 : M(8) ? t6 : t5 + t6; })), ((__typeof__(&*params))((void *)params)))); __auto_type t4 = (f((M(9) ? -1 : 1) * (({ __auto_type t7 = (*(M(10) ? &h : &x)); __auto_type t8 = (*(M(11) ? &x : &h)); M(12) ? t7 + t8 : M(13) ? t7 * t8 : M(14) ? t7 : M(15) ? t8 - t7 : t7 - t8; })), ((__typeof__(&*params))((void *)params)))); M(16) ? t3 + t4 : M(17) ? t3 * t4 : M(18) ? t3 : M(19) ? t4 - t3 : t3 - t4; })); __auto_type t2 = (({ __auto_type t9 = (M(20) ? 3 : M(21) ? 1 : M(22) ? 4 : 2); __auto_type t10 = (*(M(23) ? &x : &h)); M(24) ? t9 / t10 : M(25) ? t9 + t10 : M(26) ? t9 : M(27) ? t10 : t9 * t10; })); M(28) ? t1 * t2 : M(29) ? t1 - t2 : M(30) ? t1 : M(31) ? t2 / t1 : M(32) ? (f(x + h, params)) - (f(x - h, params)) / ((2 * h)) : M(33) ? ((f(x + h, params) - f(x - h, params))) / (2) * (h) : t1 / t2; })); }
}


#undef central_difference

double central_difference(scalar_function *f, void *params, double x, double h)
{
    switch (mutant_base) {
    default:
        return central_difference_0(f, params, x, h);
    }
}

const unsigned mutant_count = 33, base_count = 1;
const struct mutant mutants[] = {
    {0, ""},
    {0, "a sign is turned, in what is returned"},
    {0, "the sign of `x + h` is turned, in what is returned"},
    {0, "`h` stands where `x` belongs, in what is returned"},
    {0, "`x` stands where `h` belongs, in what is returned"},
    {0, "`-` stands where `+` belongs, between `x` and `h`"},
    {0, "`*` stands where `+` belongs, between `x` and `h`"},
    {0, "`h` is not added, in what is returned"},
    {0, "`x` is not added, in what is returned"},
    {0, "the sign of `x - h` is turned, in what is returned"},
    {0, "`h` stands where `x` belongs, in what is returned"},
    {0, "`x` stands where `h` belongs, in what is returned"},
    {0, "`+` stands where `-` belongs, between `x` and `h`"},
    {0, "`*` stands where `-` belongs, between `x` and `h`"},
    {0, "`h` is not subtracted, in what is returned"},
    {0, "the two sides of a difference are exchanged, between `x` and `h`"},
    {0, "`+` stands where `-` belongs, between `f(x + h, params)` and `f(x - h, params)`"},
    {0, "`*` stands where `-` belongs, between `f(x + h, params)` and `f(x - h, params)`"},
    {0, "`f(x - h, params)` is not subtracted, in what is returned"},
    {0, "the two sides of a difference are exchanged, between `f(x + h, params)` and `f(x - h, params)`"},
    {0, "3 stands where 2 belongs, in what is returned"},
    {0, "1 stands where 2 belongs, in what is returned"},
    {0, "4 stands where 2 belongs, in what is returned"},
    {0, "`x` stands where `h` belongs, in what is returned"},
    {0, "`/` stands where `*` belongs, between `2` and `h`"},
    {0, "`+` stands where `*` belongs, between `2` and `h`"},
    {0, "the factor `h` is left out, in what is returned"},
    {0, "the factor `2` is left out, in what is returned"},
    {0, "`*` stands where `/` belongs, in what is returned"},
    {0, "`-` stands where `/` belongs, in what is returned"},
    {0, "the division by `2 * h` is left out, in what is returned"},
    {0, "a fraction is upside down, in what is returned"},
    {0, "the bracket around a value on the way is missing, in what is returned"},
    {0, "the bracket around `2 * h` is missing, in what is returned"},
};
