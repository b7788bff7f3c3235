// The mutants of hessian_times_vector, made by `make mutants` (tests/grader/mutants/mutate.c).
#include <math.h>
#include <stdbool.h>

#include "gradients.h"
#include "mutants.h"

// ---- solutions/gradients/hessian_times_vector.c
#define hessian_times_vector hessian_times_vector_0
// The Hessian times a vector, from two gradients and without the Hessian.
// Book: chapter 2, section "Curvature".
#include "gradients.h"

static void hessian_times_vector(gradient_function *gradient, void *params, size_t n, const double *x,
                          const double *v, double h, double *scratch, double *Hv)
{
double *point = ((__typeof__(&*scratch))(M(1) ? (void *)Hv : (void *)scratch)), *behind = ((__typeof__(&*scratch))(M(2) ? (void *)Hv : M(3) ? (void *)point : (void *)scratch)) + (*(&n));;
if (M(4)) { gradient(n, point, params, Hv); }
if (!(0 || M(6))) { { for (size_t i = (M(7) ? 1 : 0) + ((M(8) ? 1 : 0)); (*(M(9) ? &n : &i)) + (M(11) ? 1 : M(10) ? -1 : 0) < ((*(M(12) ? &i : &n))); i++)
        { TURN; ({ __auto_type t1 = &((__typeof__(&*point))(M(13) ? (void *)scratch : M(14) ? (void *)Hv : M(15) ? (void *)behind : (void *)point))[M(16) ? 1 + (i) : M(17) ? -1 + (i) : M(18) ? 0 : ((*(M(19) ? &n : &i)))]; __auto_type t2 = (M(20) ? -1 : 1) * (({ __auto_type t3 = ((__typeof__(&*x))(M(21) ? (void *)v : M(22) ? (void *)scratch : M(23) ? (void *)Hv : M(24) ? (void *)point : M(25) ? (void *)behind : (void *)x))[M(26) ? 1 + (i) : M(27) ? -1 + (i) : M(28) ? 0 : ((*(M(29) ? &n : &i)))]; __auto_type t4 = ({ __auto_type t5 = (*(&h)); __auto_type t6 = ((__typeof__(&*v))(M(30) ? (void *)x : M(31) ? (void *)scratch : M(32) ? (void *)Hv : M(33) ? (void *)point : M(34) ? (void *)behind : (void *)v))[M(35) ? 1 + (i) : M(36) ? -1 + (i) : M(37) ? 0 : ((*(M(38) ? &n : &i)))]; M(39) ? t5 / t6 : M(40) ? t5 + t6 : M(41) ? t5 : M(42) ? t6 : t5 * t6; }); M(43) ? t3 - t4 : M(44) ? t3 * t4 : M(45) ? t3 : M(46) ? t4 : t3 + t4; })); M(47) ? (*t1 += t2) : M(48) ? (*t1 -= t2) : (*t1 = t2); *t1; }); if (M(5)) { gradient(n, point, params, Hv); }
}
}; }
if (M(49)) { for (size_t i = 0; i < n; i++)
        point[i] = x[i] - h * v[i]; }
if (!(0 || M(4) || M(5) || M(50))) { (M(51) ? gradient((n), (Hv), (params), (point)) : gradient((*(&n)), ((__typeof__(&*point))(M(52) ? (void *)scratch : M(53) ? (void *)Hv : M(54) ? (void *)behind : (void *)point)), ((__typeof__(&*params))((void *)params)), ((__typeof__(&*Hv))(M(55) ? (void *)scratch : M(56) ? (void *)point : M(57) ? (void *)behind : (void *)Hv)))); }
if (M(58)) { gradient(n, point, params, behind); }
if (!(0 || M(49) || M(60))) { { for (size_t i = (M(61) ? 1 : 0) + ((M(62) ? 1 : 0)); (*(M(63) ? &n : &i)) + (M(65) ? 1 : M(64) ? -1 : 0) < ((*(M(66) ? &i : &n))); i++)
        { TURN; ({ __auto_type t7 = &((__typeof__(&*point))(M(67) ? (void *)scratch : M(68) ? (void *)Hv : M(69) ? (void *)behind : (void *)point))[M(70) ? 1 + (i) : M(71) ? -1 + (i) : M(72) ? 0 : ((*(M(73) ? &n : &i)))]; __auto_type t8 = (M(74) ? -1 : 1) * (({ __auto_type t9 = ((__typeof__(&*x))(M(75) ? (void *)v : M(76) ? (void *)scratch : M(77) ? (void *)Hv : M(78) ? (void *)point : M(79) ? (void *)behind : (void *)x))[M(80) ? 1 + (i) : M(81) ? -1 + (i) : M(82) ? 0 : ((*(M(83) ? &n : &i)))]; __auto_type t10 = ({ __auto_type t11 = (*(&h)); __auto_type t12 = ((__typeof__(&*v))(M(84) ? (void *)x : M(85) ? (void *)scratch : M(86) ? (void *)Hv : M(87) ? (void *)point : M(88) ? (void *)behind : (void *)v))[M(89) ? 1 + (i) : M(90) ? -1 + (i) : M(91) ? 0 : ((*(M(92) ? &n : &i)))]; M(93) ? t11 / t12 : M(94) ? t11 + t12 : M(95) ? t11 : M(96) ? t12 : t11 * t12; }); M(97) ? t9 + t10 : M(98) ? t9 * t10 : M(99) ? t9 : M(100) ? t10 - t9 : t9 - t10; })); M(101) ? (*t7 += t8) : M(102) ? (*t7 -= t8) : (*t7 = t8); *t7; }); if (M(59)) { gradient(n, point, params, behind); }
}
}; }
if (M(103)) { for (size_t i = 0; i < n; i++)
        Hv[i] = (Hv[i] - behind[i]) / (2 * h); }
if (!(0 || M(58) || M(59) || M(104))) { (M(105) ? gradient((n), (behind), (params), (point)) : gradient((*(&n)), ((__typeof__(&*point))(M(106) ? (void *)scratch : M(107) ? (void *)Hv : M(108) ? (void *)behind : (void *)point)), ((__typeof__(&*params))((void *)params)), ((__typeof__(&*behind))(M(109) ? (void *)scratch : M(110) ? (void *)Hv : M(111) ? (void *)point : (void *)behind)))); }
if (!(0 || M(103) || M(112))) { { for (size_t i = (M(113) ? 1 : 0) + ((M(114) ? 1 : 0)); (*(M(115) ? &n : &i)) + (M(117) ? 1 : M(116) ? -1 : 0) < ((*(M(118) ? &i : &n))); i++)
        { TURN; ({ __auto_type t13 = &((__typeof__(&*Hv))(M(119) ? (void *)scratch : M(120) ? (void *)point : M(121) ? (void *)behind : (void *)Hv))[M(122) ? 1 + (i) : M(123) ? -1 + (i) : M(124) ? 0 : ((*(M(125) ? &n : &i)))]; __auto_type t14 = (M(126) ? -1 : 1) * (({ __auto_type t15 = (({ __auto_type t17 = ((__typeof__(&*Hv))(M(127) ? (void *)scratch : M(128) ? (void *)point : M(129) ? (void *)behind : (void *)Hv))[M(130) ? 1 + (i) : M(131) ? -1 + (i) : M(132) ? 0 : ((*(M(133) ? &n : &i)))]; __auto_type t18 = ((__typeof__(&*behind))(M(134) ? (void *)scratch : M(135) ? (void *)Hv : M(136) ? (void *)point : (void *)behind))[M(137) ? 1 + (i) : M(138) ? -1 + (i) : M(139) ? 0 : ((*(M(140) ? &n : &i)))]; M(141) ? t17 + t18 : M(142) ? t17 * t18 : M(143) ? t17 : M(144) ? t18 - t17 : t17 - t18; })); __auto_type t16 = (({ __auto_type t19 = (M(145) ? 3 : M(146) ? 1 : M(147) ? 4 : 2); __auto_type t20 = (*(&h)); M(148) ? t19 / t20 : M(149) ? t19 + t20 : M(150) ? t19 : M(151) ? t20 : t19 * t20; })); M(152) ? t15 * t16 : M(153) ? t15 - t16 : M(154) ? t15 : M(155) ? t16 / t15 : M(156) ? (Hv[i]) - (behind[i]) / ((2 * h)) : M(157) ? ((Hv[i] - behind[i])) / (2) * (h) : t15 / t16; })); M(158) ? (*t13 += t14) : M(159) ? (*t13 -= t14) : (*t13 = t14); *t13; }); }
}; }
}


#undef hessian_times_vector

void hessian_times_vector(gradient_function *gradient, void *params, size_t n, const double *x,
                          const double *v, double h, double *scratch, double *Hv)
{
    switch (mutant_base) {
    default:
        return hessian_times_vector_0(gradient, params, n, x, v, h, scratch, Hv);
    }
}

const unsigned mutant_count = 159, base_count = 1;
const struct mutant mutants[] = {
    {0, ""},
    {0, "`Hv` stands where `scratch` belongs, where the point is computed"},
    {0, "`Hv` stands where `scratch` belongs, where the gradient behind is computed"},
    {0, "the point stands where `scratch` belongs, where the gradient behind is computed", "these are two names of one place"},
    {0, "the call of `gradient` comes before the point"},
    {0, "the call of `gradient` stands inside a loop and belongs behind it"},
    {0, "a statement for the point is left out"},
    {0, "the loop for the point starts one too late: its first turn is missing"},
    {0, "1 stands where 0 belongs"},
    {0, "`n` stands where the index `i` belongs"},
    {0, "the loop for the point ends one too late: it has a turn too many"},
    {0, "the loop for the point ends one too early: its last turn is missing"},
    {0, "the index `i` stands where `n` belongs"},
    {0, "`scratch` stands where the point belongs, where the point is computed", "these are two names of one place"},
    {0, "`Hv` stands where the point belongs, where the point is computed"},
    {0, "the gradient behind stands where the point belongs, where the point is computed"},
    {0, "an index of the point is one too far on, where the point is computed"},
    {0, "an index of the point is one too early, where the point is computed"},
    {0, "it is always the first element of the point, where the point is computed"},
    {0, "`n` stands where the index `i` belongs, where the point is computed"},
    {0, "the sign of `x[i] + h * v[i]` is turned, where the point is computed"},
    {0, "`v` stands where `x` belongs, where the point is computed"},
    {0, "`scratch` stands where `x` belongs, where the point is computed"},
    {0, "`Hv` stands where `x` belongs, where the point is computed"},
    {0, "the point stands where `x` belongs, where the point is computed"},
    {0, "the gradient behind stands where `x` belongs, where the point is computed"},
    {0, "an index of `x` is one too far on, where the point is computed"},
    {0, "an index of `x` is one too early, where the point is computed"},
    {0, "it is always the first element of `x`, where the point is computed"},
    {0, "`n` stands where the index `i` belongs, where the point is computed"},
    {0, "`x` stands where `v` belongs, where the point is computed"},
    {0, "`scratch` stands where `v` belongs, where the point is computed"},
    {0, "`Hv` stands where `v` belongs, where the point is computed"},
    {0, "the point stands where `v` belongs, where the point is computed"},
    {0, "the gradient behind stands where `v` belongs, where the point is computed"},
    {0, "an index of `v` is one too far on, where the point is computed"},
    {0, "an index of `v` is one too early, where the point is computed"},
    {0, "it is always the first element of `v`, where the point is computed"},
    {0, "`n` stands where the index `i` belongs, where the point is computed"},
    {0, "`/` stands where `*` belongs, between `h` and `v[i]`"},
    {0, "`+` stands where `*` belongs, between `h` and `v[i]`"},
    {0, "the factor `v[i]` is left out, where the point is computed"},
    {0, "the factor `h` is left out, where the point is computed"},
    {0, "`-` stands where `+` belongs, between `x[i]` and `h * v[i]`"},
    {0, "`*` stands where `+` belongs, between `x[i]` and `h * v[i]`"},
    {0, "`h * v[i]` is not added, where the point is computed"},
    {0, "`x[i]` is not added, where the point is computed"},
    {0, "the point is added to where it should be set"},
    {0, "the point is subtracted from where it should be set"},
    {0, "the point comes before the call of `gradient`"},
    {0, "the call of `gradient` is left out"},
    {0, "the second and the fourth argument of `gradient` are exchanged"},
    {0, "`scratch` stands where the point belongs, in the call of `gradient`", "these are two names of one place"},
    {0, "`Hv` stands where the point belongs, in the call of `gradient`"},
    {0, "the gradient behind stands where the point belongs, in the call of `gradient`"},
    {0, "`scratch` stands where `Hv` belongs, in the call of `gradient`"},
    {0, "the point stands where `Hv` belongs, in the call of `gradient`"},
    {0, "the gradient behind stands where `Hv` belongs, in the call of `gradient`"},
    {0, "the call of `gradient` comes before the point"},
    {0, "the call of `gradient` stands inside a loop and belongs behind it"},
    {0, "a statement for the point is left out"},
    {0, "the loop for the point starts one too late: its first turn is missing"},
    {0, "1 stands where 0 belongs"},
    {0, "`n` stands where the index `i` belongs"},
    {0, "the loop for the point ends one too late: it has a turn too many"},
    {0, "the loop for the point ends one too early: its last turn is missing"},
    {0, "the index `i` stands where `n` belongs"},
    {0, "`scratch` stands where the point belongs, where the point is computed", "these are two names of one place"},
    {0, "`Hv` stands where the point belongs, where the point is computed"},
    {0, "the gradient behind stands where the point belongs, where the point is computed"},
    {0, "an index of the point is one too far on, where the point is computed"},
    {0, "an index of the point is one too early, where the point is computed"},
    {0, "it is always the first element of the point, where the point is computed"},
    {0, "`n` stands where the index `i` belongs, where the point is computed"},
    {0, "the sign of `x[i] - h * v[i]` is turned, where the point is computed"},
    {0, "`v` stands where `x` belongs, where the point is computed"},
    {0, "`scratch` stands where `x` belongs, where the point is computed"},
    {0, "`Hv` stands where `x` belongs, where the point is computed"},
    {0, "the point stands where `x` belongs, where the point is computed"},
    {0, "the gradient behind stands where `x` belongs, where the point is computed"},
    {0, "an index of `x` is one too far on, where the point is computed"},
    {0, "an index of `x` is one too early, where the point is computed"},
    {0, "it is always the first element of `x`, where the point is computed"},
    {0, "`n` stands where the index `i` belongs, where the point is computed"},
    {0, "`x` stands where `v` belongs, where the point is computed"},
    {0, "`scratch` stands where `v` belongs, where the point is computed"},
    {0, "`Hv` stands where `v` belongs, where the point is computed"},
    {0, "the point stands where `v` belongs, where the point is computed"},
    {0, "the gradient behind stands where `v` belongs, where the point is computed"},
    {0, "an index of `v` is one too far on, where the point is computed"},
    {0, "an index of `v` is one too early, where the point is computed"},
    {0, "it is always the first element of `v`, where the point is computed"},
    {0, "`n` stands where the index `i` belongs, where the point is computed"},
    {0, "`/` stands where `*` belongs, between `h` and `v[i]`"},
    {0, "`+` stands where `*` belongs, between `h` and `v[i]`"},
    {0, "the factor `v[i]` is left out, where the point is computed"},
    {0, "the factor `h` is left out, where the point is computed"},
    {0, "`+` stands where `-` belongs, between `x[i]` and `h * v[i]`"},
    {0, "`*` stands where `-` belongs, between `x[i]` and `h * v[i]`"},
    {0, "`h * v[i]` is not subtracted, where the point is computed"},
    {0, "the two sides of a difference are exchanged, between `x[i]` and `h * v[i]`"},
    {0, "the point is added to where it should be set"},
    {0, "the point is subtracted from where it should be set"},
    {0, "`Hv` comes before the call of `gradient`"},
    {0, "the call of `gradient` is left out"},
    {0, "the second and the fourth argument of `gradient` are exchanged"},
    {0, "`scratch` stands where the point belongs, in the call of `gradient`", "these are two names of one place"},
    {0, "`Hv` stands where the point belongs, in the call of `gradient`"},
    {0, "the gradient behind stands where the point belongs, in the call of `gradient`"},
    {0, "`scratch` stands where the gradient behind belongs, in the call of `gradient`"},
    {0, "`Hv` stands where the gradient behind belongs, in the call of `gradient`"},
    {0, "the point stands where the gradient behind belongs, in the call of `gradient`"},
    {0, "a statement for `Hv` is left out"},
    {0, "the loop for `Hv` starts one too late: its first turn is missing"},
    {0, "1 stands where 0 belongs"},
    {0, "`n` stands where the index `i` belongs"},
    {0, "the loop for `Hv` ends one too late: it has a turn too many"},
    {0, "the loop for `Hv` ends one too early: its last turn is missing"},
    {0, "the index `i` stands where `n` belongs"},
    {0, "`scratch` stands where `Hv` belongs, where `Hv` is computed"},
    {0, "the point stands where `Hv` belongs, where `Hv` is computed"},
    {0, "the gradient behind stands where `Hv` belongs, where `Hv` is computed"},
    {0, "an index of `Hv` is one too far on, where `Hv` is computed"},
    {0, "an index of `Hv` is one too early, where `Hv` is computed"},
    {0, "it is always the first element of `Hv`, where `Hv` is computed"},
    {0, "`n` stands where the index `i` belongs, where `Hv` is computed"},
    {0, "a sign is turned, where `Hv` is computed"},
    {0, "`scratch` stands where `Hv` belongs, where `Hv` is computed"},
    {0, "the point stands where `Hv` belongs, where `Hv` is computed"},
    {0, "the gradient behind stands where `Hv` belongs, where `Hv` is computed"},
    {0, "an index of `Hv` is one too far on, where `Hv` is computed"},
    {0, "an index of `Hv` is one too early, where `Hv` is computed"},
    {0, "it is always the first element of `Hv`, where `Hv` is computed"},
    {0, "`n` stands where the index `i` belongs, where `Hv` is computed"},
    {0, "`scratch` stands where the gradient behind belongs, where `Hv` is computed"},
    {0, "`Hv` stands where the gradient behind belongs, where `Hv` is computed"},
    {0, "the point stands where the gradient behind belongs, where `Hv` is computed"},
    {0, "an index of the gradient behind is one too far on, where `Hv` is computed"},
    {0, "an index of the gradient behind is one too early, where `Hv` is computed"},
    {0, "it is always the first element of the gradient behind, where `Hv` is computed"},
    {0, "`n` stands where the index `i` belongs, where `Hv` is computed"},
    {0, "`+` stands where `-` belongs, where `Hv` is computed"},
    {0, "`*` stands where `-` belongs, where `Hv` is computed"},
    {0, "the gradient behind is not subtracted, where `Hv` is computed"},
    {0, "the two sides of a difference are exchanged, where `Hv` is computed"},
    {0, "3 stands where 2 belongs, where `Hv` is computed"},
    {0, "1 stands where 2 belongs, where `Hv` is computed"},
    {0, "4 stands where 2 belongs, where `Hv` is computed"},
    {0, "`/` stands where `*` belongs, between `2` and `h`"},
    {0, "`+` stands where `*` belongs, between `2` and `h`"},
    {0, "the factor `h` is left out, where `Hv` is computed"},
    {0, "the factor `2` is left out, where `Hv` is computed"},
    {0, "`*` stands where `/` belongs, where `Hv` is computed"},
    {0, "`-` stands where `/` belongs, where `Hv` is computed"},
    {0, "the division by `2 * h` is left out, where `Hv` is computed"},
    {0, "a fraction is upside down, where `Hv` is computed"},
    {0, "the bracket around a value on the way is missing, where `Hv` is computed"},
    {0, "the bracket around `2 * h` is missing, where `Hv` is computed"},
    {0, "`Hv` is added to where it should be set"},
    {0, "`Hv` is subtracted from where it should be set"},
};
