// The mutants of heavy_ball, made by `make mutants` (tests/grader/mutants/mutate.c).
#include <math.h>
#include <stdbool.h>

#include "momentum.h"
#include "mutants.h"

// ---- solutions/momentum/heavy_ball.c
#define heavy_ball heavy_ball_0
// The path of a heavy ball in one dimension, released at rest.
// Book: chapter 4, section "A ball with a velocity".
#include "momentum.h"

static void heavy_ball(scalar_function *slope, void *params, double x0, double learning_rate, double beta,
                size_t steps, double *path)
{
double velocity = (M(1) ? 1 : 0);;
if (M(2)) { for (size_t t = 0; t < steps; t++) {
        velocity = beta * velocity + slope(path[t], params);
        path[t + 1] = path[t] - learning_rate * velocity;
    }; }
if (!(0 || M(3))) { ({ __auto_type t1 = &((__typeof__(&*path))((void *)path))[M(4) ? 1 + (0) : M(5) ? -1 + (0) : ((M(6) ? 1 : 0))]; __auto_type t2 = (M(7) ? -1 : 1) * ((*(M(8) ? &learning_rate : M(9) ? &beta : M(10) ? &velocity : &x0))); M(11) ? (*t1 += t2) : M(12) ? (*t1 -= t2) : (*t1 = t2); *t1; }); }
if (!(0 || M(2) || M(13))) { { for (size_t t = (M(14) ? 1 : 0) + ((M(15) ? 1 : 0)); (*(M(16) ? &steps : &t)) + (M(18) ? 1 : M(17) ? -1 : 0) < ((*(M(19) ? &t : &steps))); t++) { TURN;
if (M(20)) { path[t + 1] = path[t] - learning_rate * velocity; }
if (!(0 || M(21))) { ({ __auto_type t3 = &(*(M(22) ? &x0 : M(23) ? &learning_rate : M(24) ? &beta : &velocity)); __auto_type t4 = (M(25) ? -1 : 1) * (({ __auto_type t5 = ({ __auto_type t7 = (*(M(26) ? &x0 : M(27) ? &learning_rate : M(28) ? &velocity : &beta)); __auto_type t8 = (*(M(29) ? &x0 : M(30) ? &learning_rate : M(31) ? &beta : &velocity)); M(32) ? t7 / t8 : M(33) ? t7 + t8 : M(34) ? t7 : M(35) ? t8 : t7 * t8; }); __auto_type t6 = (slope((M(36) ? -1 : 1) * (((__typeof__(&*path))((void *)path))[M(37) ? 1 + (t) : M(38) ? -1 + (t) : M(39) ? 0 : ((*(M(40) ? &steps : &t)))]), ((__typeof__(&*params))((void *)params)))); M(41) ? t5 - t6 : M(42) ? t5 * t6 : M(43) ? t5 : M(44) ? t6 : t5 + t6; })); M(45) ? (*t3 += t4) : M(46) ? (*t3 -= t4) : (*t3 = t4); if (M(47)) *t3 = (float)*t3; *t3; }); }
if (!(0 || M(20) || M(48))) { ({ __auto_type t9 = &((__typeof__(&*path))((void *)path))[M(49) ? 1 + (t + 1) : M(50) ? -1 + (t + 1) : M(51) ? 0 : (({ __auto_type t11 = (*(M(52) ? &steps : &t)); __auto_type t12 = (M(53) ? 2 : M(54) ? 0 : 1); M(55) ? t11 - t12 : M(56) ? t11 * t12 : M(57) ? t11 : M(58) ? t12 : t11 + t12; }))]; __auto_type t10 = (M(59) ? -1 : 1) * (({ __auto_type t13 = ((__typeof__(&*path))((void *)path))[M(60) ? 1 + (t) : M(61) ? -1 + (t) : M(62) ? 0 : ((*(M(63) ? &steps : &t)))]; __auto_type t14 = ({ __auto_type t15 = (*(M(64) ? &x0 : M(65) ? &beta : M(66) ? &velocity : &learning_rate)); __auto_type t16 = (*(M(67) ? &x0 : M(68) ? &learning_rate : M(69) ? &beta : &velocity)); M(70) ? t15 / t16 : M(71) ? t15 + t16 : M(72) ? t15 : M(73) ? t16 : t15 * t16; }); M(74) ? t13 + t14 : M(75) ? t13 * t14 : M(76) ? t13 : M(77) ? t14 - t13 : t13 - t14; })); M(78) ? (*t9 += t10) : M(79) ? (*t9 -= t10) : (*t9 = t10); *t9; }); }
}
}; }
}


#undef heavy_ball

void heavy_ball(scalar_function *slope, void *params, double x0, double learning_rate, double beta,
                size_t steps, double *path)
{
    switch (mutant_base) {
    default:
        return heavy_ball_0(slope, params, x0, learning_rate, beta, steps, path);
    }
}

const unsigned mutant_count = 79, base_count = 1;
const struct mutant mutants[] = {
    {0, ""},
    {0, "1 stands where 0 belongs, where the velocity is computed"},
    {0, "the velocity comes before `path`"},
    {0, "a statement for `path` is left out"},
    {0, "an index of `path` is one too far on, where `path` is computed"},
    {0, "an index of `path` is one too early, where `path` is computed"},
    {0, "1 stands where 0 belongs, where `path` is computed"},
    {0, "the sign of `x0` is turned, where `path` is computed"},
    {0, "`learning_rate` stands where `x0` belongs, where `path` is computed"},
    {0, "`beta` stands where `x0` belongs, where `path` is computed"},
    {0, "the velocity stands where `x0` belongs, where `path` is computed"},
    {0, "`path` is added to where it should be set"},
    {0, "`path` is subtracted from where it should be set"},
    {0, "a statement for the velocity is left out"},
    {0, "the loop for the velocity starts one too late: its first turn is missing"},
    {0, "1 stands where 0 belongs"},
    {0, "`steps` stands where the index `t` belongs"},
    {0, "the loop for the velocity ends one too late: it has a turn too many"},
    {0, "the loop for the velocity ends one too early: its last turn is missing"},
    {0, "the index `t` stands where `steps` belongs"},
    {0, "`path` comes before the velocity"},
    {0, "a statement for the velocity is left out"},
    {0, "`x0` stands where the velocity belongs, where the velocity is computed"},
    {0, "`learning_rate` stands where the velocity belongs, where the velocity is computed"},
    {0, "`beta` stands where the velocity belongs, where the velocity is computed"},
    {0, "a sign is turned, where the velocity is computed"},
    {0, "`x0` stands where `beta` belongs, where the velocity is computed"},
    {0, "`learning_rate` stands where `beta` belongs, where the velocity is computed"},
    {0, "the velocity stands where `beta` belongs, where the velocity is computed"},
    {0, "`x0` stands where the velocity belongs, where the velocity is computed"},
    {0, "`learning_rate` stands where the velocity belongs, where the velocity is computed"},
    {0, "`beta` stands where the velocity belongs, where the velocity is computed"},
    {0, "`/` stands where `*` belongs, where the velocity is computed"},
    {0, "`+` stands where `*` belongs, where the velocity is computed"},
    {0, "the factor the velocity is left out, where the velocity is computed"},
    {0, "the factor `beta` is left out, where the velocity is computed"},
    {0, "the sign of `path[t]` is turned, where the velocity is computed"},
    {0, "an index of `path` is one too far on, where the velocity is computed"},
    {0, "an index of `path` is one too early, where the velocity is computed"},
    {0, "it is always the first element of `path`, where the velocity is computed"},
    {0, "`steps` stands where the index `t` belongs, where the velocity is computed"},
    {0, "`-` stands where `+` belongs, where the velocity is computed"},
    {0, "`*` stands where `+` belongs, where the velocity is computed"},
    {0, "`slope(path[t], params)` is not added, where the velocity is computed"},
    {0, "a value on the way is not added, where the velocity is computed"},
    {0, "the velocity is added to where it should be set"},
    {0, "the velocity is subtracted from where it should be set"},
    {0, "the velocity passes through a `float`"},
    {0, "a statement for `path` is left out"},
    {0, "an index of `path` is one too far on, where `path` is computed"},
    {0, "an index of `path` is one too early, where `path` is computed"},
    {0, "it is always the first element of `path`, where `path` is computed"},
    {0, "`steps` stands where the index `t` belongs, where `path` is computed"},
    {0, "2 stands where 1 belongs, where `path` is computed"},
    {0, "0 stands where 1 belongs, where `path` is computed"},
    {0, "`-` stands where `+` belongs, where `path` is computed"},
    {0, "`*` stands where `+` belongs, where `path` is computed"},
    {0, "`1` is not added, where `path` is computed"},
    {0, "the index `t` is not added, where `path` is computed"},
    {0, "a sign is turned, where `path` is computed"},
    {0, "an index of `path` is one too far on, where `path` is computed"},
    {0, "an index of `path` is one too early, where `path` is computed"},
    {0, "it is always the first element of `path`, where `path` is computed"},
    {0, "`steps` stands where the index `t` belongs, where `path` is computed"},
    {0, "`x0` stands where `learning_rate` belongs, where `path` is computed"},
    {0, "`beta` stands where `learning_rate` belongs, where `path` is computed"},
    {0, "the velocity stands where `learning_rate` belongs, where `path` is computed"},
    {0, "`x0` stands where the velocity belongs, where `path` is computed"},
    {0, "`learning_rate` stands where the velocity belongs, where `path` is computed"},
    {0, "`beta` stands where the velocity belongs, where `path` is computed"},
    {0, "`/` stands where `*` belongs, where `path` is computed"},
    {0, "`+` stands where `*` belongs, where `path` is computed"},
    {0, "the factor the velocity is left out, where `path` is computed"},
    {0, "the factor `learning_rate` is left out, where `path` is computed"},
    {0, "`+` stands where `-` belongs, where `path` is computed"},
    {0, "`*` stands where `-` belongs, where `path` is computed"},
    {0, "a value on the way is not subtracted, where `path` is computed"},
    {0, "the two sides of a difference are exchanged, where `path` is computed"},
    {0, "`path` is added to where it should be set"},
    {0, "`path` is subtracted from where it should be set"},
};
