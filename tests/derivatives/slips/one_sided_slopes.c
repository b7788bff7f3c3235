// The mutants of one_sided_slopes, made by `make mutants` (tests/grader/mutants/mutate.c).
#include <math.h>
#include <stdbool.h>

#include "derivatives.h"
#include "mutants.h"

// ---- solutions/derivatives/one_sided_slopes.c
#define one_sided_slopes one_sided_slopes_0
// The slopes on either side of x. Where f has a kink they differ, and one number cannot say both.
// Book: chapter 1, section "Kinks".
#include "derivatives.h"

static void one_sided_slopes(scalar_function *f, void *params, double x, double h, double *left,
                      double *right)
{
double here = ({ double t_ = (M(2) ? -1 : 1) * ((f((M(3) ? -1 : 1) * ((*(M(4) ? &h : &x))), ((__typeof__(&*params))((void *)params))))); M(1) ? (float)t_ : t_; });;
if (M(5)) { *right = (f(x + h, params) - here) / h; }
if (!(0 || M(6))) { ({ __auto_type t1 = &*((__typeof__(&*left))(M(7) ? (void *)right : (void *)left)); __auto_type t2 = (M(8) ? -1 : 1) * (({ __auto_type t3 = (({ __auto_type t5 = (*(M(9) ? &x : M(10) ? &h : &here)); __auto_type t6 = (f((M(11) ? -1 : 1) * (({ __auto_type t7 = (*(M(12) ? &h : M(13) ? &here : &x)); __auto_type t8 = (*(M(14) ? &x : M(15) ? &here : &h)); M(16) ? t7 + t8 : M(17) ? t7 * t8 : M(18) ? t7 : M(19) ? t8 - t7 : t7 - t8; })), ((__typeof__(&*params))((void *)params)))); M(20) ? t5 + t6 : M(21) ? t5 * t6 : M(22) ? t5 : M(23) ? t6 - t5 : t5 - t6; })); __auto_type t4 = (*(M(24) ? &x : M(25) ? &here : &h)); M(26) ? t3 * t4 : M(27) ? t3 - t4 : M(28) ? t3 : M(29) ? t4 / t3 : M(30) ? (here) - (f(x - h, params)) / (h) : t3 / t4; })); M(31) ? (*t1 += t2) : M(32) ? (*t1 -= t2) : (*t1 = t2); if (M(33)) *t1 = (float)*t1; *t1; }); }
if (!(0 || M(5) || M(34))) { ({ __auto_type t9 = &*((__typeof__(&*right))(M(35) ? (void *)left : (void *)right)); __auto_type t10 = (M(36) ? -1 : 1) * (({ __auto_type t11 = (({ __auto_type t13 = (f((M(37) ? -1 : 1) * (({ __auto_type t15 = (*(M(38) ? &h : M(39) ? &here : &x)); __auto_type t16 = (*(M(40) ? &x : M(41) ? &here : &h)); M(42) ? t15 - t16 : M(43) ? t15 * t16 : M(44) ? t15 : M(45) ? t16 : t15 + t16; })), ((__typeof__(&*params))((void *)params)))); __auto_type t14 = (*(M(46) ? &x : M(47) ? &h : &here)); M(48) ? t13 + t14 : M(49) ? t13 * t14 : M(50) ? t13 : M(51) ? t14 - t13 : t13 - t14; })); __auto_type t12 = (*(M(52) ? &x : M(53) ? &here : &h)); M(54) ? t11 * t12 : M(55) ? t11 - t12 : M(56) ? t11 : M(57) ? t12 / t11 : M(58) ? (f(x + h, params)) - (here) / (h) : t11 / t12; })); M(59) ? (*t9 += t10) : M(60) ? (*t9 -= t10) : (*t9 = t10); if (M(61)) *t9 = (float)*t9; *t9; }); }
}


#undef one_sided_slopes

void one_sided_slopes(scalar_function *f, void *params, double x, double h, double *left,
                      double *right)
{
    switch (mutant_base) {
    default:
        return one_sided_slopes_0(f, params, x, h, left, right);
    }
}

const unsigned mutant_count = 61, base_count = 1;
const struct mutant mutants[] = {
    {0, ""},
    {0, "the value at x is a `float`"},
    {0, "the sign of `f(x, params)` is turned, where the value at x is computed"},
    {0, "the sign of `x` is turned, where the value at x is computed"},
    {0, "`h` stands where `x` belongs, where the value at x is computed"},
    {0, "`right` comes before `left`"},
    {0, "a statement for `left` is left out"},
    {0, "`right` stands where `left` belongs, where `left` is computed"},
    {0, "a sign is turned, where `left` is computed"},
    {0, "`x` stands where the value at x belongs, where `left` is computed"},
    {0, "`h` stands where the value at x belongs, where `left` is computed"},
    {0, "the sign of `x - h` is turned, where `left` is computed"},
    {0, "`h` stands where `x` belongs, where `left` is computed"},
    {0, "the value at x stands where `x` belongs, where `left` is computed"},
    {0, "`x` stands where `h` belongs, where `left` is computed"},
    {0, "the value at x stands where `h` belongs, where `left` is computed"},
    {0, "`+` stands where `-` belongs, between `x` and `h`"},
    {0, "`*` stands where `-` belongs, between `x` and `h`"},
    {0, "`h` is not subtracted, where `left` is computed"},
    {0, "the two sides of a difference are exchanged, between `x` and `h`"},
    {0, "`+` stands where `-` belongs, where `left` is computed"},
    {0, "`*` stands where `-` belongs, where `left` is computed"},
    {0, "`f(x - h, params)` is not subtracted, where `left` is computed"},
    {0, "the two sides of a difference are exchanged, where `left` is computed"},
    {0, "`x` stands where `h` belongs, where `left` is computed"},
    {0, "the value at x stands where `h` belongs, where `left` is computed"},
    {0, "`*` stands where `/` belongs, where `left` is computed"},
    {0, "`-` stands where `/` belongs, where `left` is computed"},
    {0, "the division by `h` is left out, where `left` is computed"},
    {0, "a fraction is upside down, where `left` is computed"},
    {0, "the bracket around a value on the way is missing, where `left` is computed"},
    {0, "`left` is added to where it should be set"},
    {0, "`left` is subtracted from where it should be set"},
    {0, "`left` passes through a `float`"},
    {0, "a statement for `right` is left out"},
    {0, "`left` stands where `right` belongs, where `right` is computed"},
    {0, "a sign is turned, where `right` is computed"},
    {0, "the sign of `x + h` is turned, where `right` is computed"},
    {0, "`h` stands where `x` belongs, where `right` is computed"},
    {0, "the value at x stands where `x` belongs, where `right` is computed"},
    {0, "`x` stands where `h` belongs, where `right` is computed"},
    {0, "the value at x stands where `h` belongs, where `right` is computed"},
    {0, "`-` stands where `+` belongs, between `x` and `h`"},
    {0, "`*` stands where `+` belongs, between `x` and `h`"},
    {0, "`h` is not added, where `right` is computed"},
    {0, "`x` is not added, where `right` is computed"},
    {0, "`x` stands where the value at x belongs, where `right` is computed"},
    {0, "`h` stands where the value at x belongs, where `right` is computed"},
    {0, "`+` stands where `-` belongs, where `right` is computed"},
    {0, "`*` stands where `-` belongs, where `right` is computed"},
    {0, "the value at x is not subtracted, where `right` is computed"},
    {0, "the two sides of a difference are exchanged, where `right` is computed"},
    {0, "`x` stands where `h` belongs, where `right` is computed"},
    {0, "the value at x stands where `h` belongs, where `right` is computed"},
    {0, "`*` stands where `/` belongs, where `right` is computed"},
    {0, "`-` stands where `/` belongs, where `right` is computed"},
    {0, "the division by `h` is left out, where `right` is computed"},
    {0, "a fraction is upside down, where `right` is computed"},
    {0, "the bracket around a value on the way is missing, where `right` is computed"},
    {0, "`right` is added to where it should be set"},
    {0, "`right` is subtracted from where it should be set"},
    {0, "`right` passes through a `float`"},
};
