#!/bin/sh
# Diagnosis of mistakes that nobody listed: right answers are spoilt mechanically, in ways that have a
# name and in ways that have none. What is printed must be what was done; nothing is printed otherwise.
# A known mistake, or a slip in a right answer, that gives the same numbers may be named instead; and of
# every answer the report may say where it is right, and how far off it is.
. tests/project/tap.sh

# An exercise, the call of its right answer, its output and how many values that has.
vectors='softmax|size_t k, const double *logits, double *p|k, logits, p|p|k
dense_relu|size_t m, size_t n, const double *W, const double *x, const double *b, double *y|m, n, W, x, b, y|y|m
quadratic_gradient|size_t n, const double *A, const double *b, const double *x, double *grad|n, A, b, x, grad|grad|n
softmax_cross_entropy_backward|size_t k, const double *logits, size_t label, double *dlogits|k, logits, label, dlogits|dlogits|k'
scalars='central_difference|scalar_function *f, void *params, double x, double h|f, params, x, h
cross_entropy|size_t k, const double *logits, size_t label|k, logits, label
complex_step|complex_function *f, void *params, double x, double h|f, params, x, h'

# How a vector v of n is spoilt, and what must be said of it ("-": nothing).
spoilt_vectors='negated|for (size_t i = 0; i < n_; i++) v_[i] = -v_[i];|wrong sign
doubled|for (size_t i = 0; i < n_; i++) v_[i] *= 2;|twice
halved|for (size_t i = 0; i < n_; i++) v_[i] /= 2;|half
tripled|for (size_t i = 0; i < n_; i++) v_[i] *= 3;|3 times
raised|for (size_t i = 0; i < n_; i++) v_[i] += 0.25;|same amount, 0.25
zero|for (size_t i = 0; i < n_; i++) v_[i] = 0;|is 0
reversed|for (size_t i = 0; i < n_ / 2; i++) { double t = v_[i]; v_[i] = v_[n_ - 1 - i]; v_[n_ - 1 - i] = t; }|reverse order
late|for (size_t i = n_ - 1; i > 0; i--) v_[i] = v_[i - 1];|too late
early|for (size_t i = 0; i + 1 < n_; i++) v_[i] = v_[i + 1];|too early
tail_zero|for (size_t i = n_ / 2; i < n_; i++) v_[i] = 0;|0 where they should not be
first|v_[0] += 1;|first element is wrong
last|v_[n_ - 1] += 1;|last element is wrong
only_first|for (size_t i = 1; i < n_; i++) v_[i] += 1.0 / (double)(i + 3);|first element is right
only_last|for (size_t i = 0; i + 1 < n_; i++) v_[i] += 1.0 / (double)(i + 3);|last element is right
noise_1|for (size_t i = 0; i < n_; i++) v_[i] += 0.01 / (1.3 + (double)i);|-
noise_2|for (size_t i = 0; i < n_; i++) v_[i] = sin(3 * v_[i] + 1);|-
noise_3|for (size_t i = 0; i < n_; i++) v_[i] *= 1.01 + 0.001 * (double)i;|-'
spoilt_scalars='negated|-v_|wrong sign
doubled|2 * v_|twice
halved|v_ / 2|half
seventh|v_ / 7|times what
raised|v_ + 3|same amount, 3
zero|0 * v_|is 0
squared|v_ * v_|square
noise_1|v_ + sin(v_)|-
noise_2|1.1 * v_ + 0.01|-'

# answer EXERCISE PARAMETERS LAST-LINES: the solution under another name, and a function around it
answer() {
    solution=$(ls solutions/*/"$1.c")
    returns=double
    grep -q "^void $1(" "$solution" && returns=void
    {
        echo "#include <math.h>"
        sed "s/\\b$1\\b/right_$1/g; s/^$returns right_$1/static &/" "$solution" | sed '/^\/\//d'
        printf '%s %s(%s)\n{\n%s\n}\n' "$returns" "$1" "$2" "$3"
    }
}

# expect EXERCISE SPOILT WANTED FILE
expect() {
    sh tests/project/one_answer.sh "$4" >"$said"
    mistake=$(jq -r '.mistake.name // ""' "$said")
    sentence=$(jq -r '.diagnosis // ""' "$said")
    why="wanted \"$3\", it says \"$sentence\""
    case $3 in
    -) echo "$sentence" | grep -Eq 'slip|[Ee]very value|order|one place|only|Only' || why='' ;;
    *) case $sentence in *'one slip'* | *"$3"*) why='' ;; esac ;;
    esac
    [ -z "$mistake" ] || why=''
    ! grep -q '"status":"right"' "$said" || why=accepted
    ok_unless "$1 $2: ${mistake:-$sentence}" "$why"
}

try_all() { # FORM of the last lines, exercises, spoilings
    while IFS='|' read -r exercise parameters arguments output size <&3; do
        folder=$(basename "$(dirname "$(ls solutions/*/"$exercise.c")")")
        mkdir -p "$work/$folder/spoilt/$exercise"
        while IFS='|' read -r spoilt code wanted; do
            file=$work/$folder/spoilt/$exercise/$spoilt.c
            if [ "$1" = vector ]; then
                lines="right_$exercise($arguments); double *v_ = $output; size_t n_ = $size; $code"
            else
                lines="double v_ = right_$exercise($arguments); return $code;"
            fi
            answer "$exercise" "$parameters" "$lines" >"$file"
            expect "$exercise" "$spoilt" "$wanted" "$file" </dev/null
        done <<END
$3
END
    done 3<<END
$2
END
}

# Slips in the reference: what must be said, and what would be untrue of it.
slips='momentum_step|s/] + grad/] - grad/; s/-= learning/+= learning/|signs turned|weights are right
central_difference|s/x - h/x + h/|always 0|-
best_momentum|s/gentle > steep)/gentle < steep)/|makes it slower still|-
descend_quadratic|s/-= learning/+= learning/|is added to it|-
he_init|s/2.0 . (double)n/(double)n \/ 2.0/|upside down|-
complex_step|s/I [*] h/h/|factor .I. is left out|-
dense_relu|s/j < n/j + 1 < n/|last input|loop ends one too late
one_sided_slopes|s/(f(x + h, params) - here) . h/f(x + h, params) - here \/ h/|bracket|-
softmax|s/sum += p/sum = p/|overwritten|-
cross_entropy|s/log(sum) +/log10(sum) +/|log10|-
heavy_ball|s/slope(path\[t\], params);/(slope(path[t], params) + slope(path[t], params)) \/ 2;/|evaluated twice|-
he_init|s/random_normal(state)/random_normal(state) * NAN/|47120 of the 47120 numbers are infinite or not a number|variance
he_init|s/W.i. = dev/if (i % 3) &/|numbers are never set|variance
network_gradient|s/relu_backward(hidden, y1, dy1, dz1)/for (size_t i = 0; i < hidden; i++) dz1[i] = 0.9 * dy1[i]/|of the 16 calls|label
global_share|s/size_t found = 0;/if (learning_rate < 0.06) top = 0; &/|too small in size|learning_rate
noise_floor|s/squares . (double)(blocks/squares \/ (double)(blocks < 30 ? 1 : blocks/|right throughout|less than
train_by_nudging|s/== 0 ? step/== 1 ? step/; s/w.i. = before;//|A nudge that does not lower the loss is not undone|slip
noise_floor|s/+= w . w/+= (length < 100 ? 1.1 : 1) * w * w/|1.1 times|.length. is
dense_relu|s/double z = /int z = /|In line [0-9]* a number becomes a whole number, and what it has behind the point is lost|-
training_step|s/gauges->loss = loss/gauges->loss = 1.01 * loss/|Only .gauges->loss. is wrong in 9 of 9 calls; the other outputs are right|velocity
training_step|s/gauges->ratio = learning_rate/gauges->ratio = 1 + learning_rate/|Only .gauges->ratio. is wrong in 9 of 9 calls; the other outputs are right|velocity
training_step|s/gauges->right = right/gauges->right = 0.1 + right/|Only .gauges->right. is wrong in 9 of 9 calls; the other outputs are right|velocity
backtracking|s/return rate;/return NAN * rate;/; s/#include "grad/#include <math.h>\n&/|Wherever what is returned is wrong, it is infinite or not a number|-
backtracking|s/square += grad.i. . grad.i./square = fmax(square, fabs(grad[i]))/; s/#include "grad/#include <math.h>\n&/|evaluation|length of the gradient
gradient_check|s/1e-6 . (sqrt(numerical) + sqrt(given))/1e-6 * (numerical + given)/; s/sqrt(difference)/difference/|squares of the norms|thousand times
nesterov_step|s/velocity.i. = beta . velocity.i. + grad.i./&; gradient(n, w, params, ahead); velocity[i] += 0/|there are 4 evaluations, and there should be 1|-'

while IFS='|' read -r exercise edit wanted never; do
    solution=$(ls solutions/*/"$exercise.c")
    folder=$work/$(basename "$(dirname "$solution")")/slips/$exercise
    mkdir -p "$folder"
    sed "$edit" "$solution" >"$folder/slip.c"
    sh tests/project/one_answer.sh "$folder/slip.c" </dev/null |
        jq -r '.status + ": " + (.mistake.sentence // "") + (.diagnosis // "") + (.advice // "")' >"$said"
    says "$wanted" && { [ "$never" = - ] || ! says "$never"; }
    result $? "a slip in $exercise"
done <<END
$slips
END
try_all vector "$vectors" "$spoilt_vectors"
try_all scalar "$scalars" "$spoilt_scalars"

# What stops an answer, and what is left in it: the array with its index, the function that was called, the line.
# shellcheck disable=SC2016 # backquotes of the report
stops='before its start|polynomial_derivative|s/d\[i - 1\]/d[(long)i - 2]/|it writes to `d\[-1\]`, which lies before the start of `d`
past its end|polynomial_derivative|s/d\[i - 1\]/d[i]/|it writes to `d\[1\]`, but `d` has 1 element
an input past its end|polynomial_derivative|s/c\[i\]/c[i + 1]/|it reads `c\[2\]`, but `c` has 2 elements
an input|dense_relu|s/y\[i\] = .*/((double *)x)[i] = 0;/|it writes to `x\[0\]`, but `x` is const
no numbers to draw from|shuffle|s/random_below(state, left)/random_below(state, left - 2)/|asks random_below(state, 0) for one of no numbers
a loop without an end|train_by_nudging|s/history\[0\] = loss/while (n > 1000) loss(n, w, params); &/|called what it was handed far more often than it needs to
one of two numbers|one_sided_slopes|s/[*]right =/right[1] =/|it writes to `right\[1\]`, but `right` has 1 element
what is lent|hessian_times_vector|s/+ n;/+ 2 * n;/|writes to `scratch\[[0-9]*\]`, but `scratch` has
in a reference|network_gradient|s/dense_relu(hidden,/dense_relu(hidden + 1000,/|^`dense_relu`, which it called, reads `w\[
in what was given|numerical_gradient|s/f(n, x/f(n + 1, x/|^`f`, which it called, reads `params\[[0-9]*\]`, but
todo|softmax|s,// endregion,todo();,|^line [0-9][0-9]*$
a constant|he_init|s,// region answer,double pi = M_PI;,|acos(-1.0)
static|softmax|s/^void/static void/; s/^#include "engine.h"/#include <stddef.h>/|is it `static`
another name|softmax|s/^void softmax/void soft_max/|no function softmax; it defines `soft_max`'

while IFS='|' read -r name exercise edit wanted; do
    solution=$(ls solutions/*/"$exercise.c")
    folder=$work/$(basename "$(dirname "$solution")")/stops/$exercise
    mkdir -p "$folder"
    sed "$edit" "$solution" >"$folder/stop.c"
    sh tests/project/one_answer.sh "$folder/stop.c" </dev/null |
        jq -r '(.stopped // .advice // "") + if .todo_line then "line \(.todo_line)" else "" end' >"$said"
    says "$wanted"
    result $? "stopped, $name"
done <<END
$stops
END

# From one number nothing follows: it can always be explained. From two there does.
objects=''
for part in diagnose patterns departures contrast sample compare text parameters inputs memory wants; do
    objects="$objects $MADE/grader/$part.o"
done
# shellcheck disable=SC2086 # lists of words, here and below
check "one_number.c is made" "$CC" -std=c11 -D_GNU_SOURCE -Icode -Itests/grader/judge -o "$work/one_number" \
    tests/project/one_number.c $objects -lm
while IFS='|' read -r one another sentence; do
    # shellcheck disable=SC2086
    ok_unless "one number, $one: nothing is said of it" "$("$work/one_number" $one 2>&1)"
    # shellcheck disable=SC2086
    "$work/one_number" $one $another >"$said"
    says "$sentence"
    result $? "two numbers, $one and $another: $sentence"
done <<'END'
-1.5 1.5|-2.5 2.5|wrong sign
3 1.5|5 2.5|exactly twice
0 1.5|0 2.5|is 0
2.25 1.5|6.25 2.5|the square
4.5 1.5|7.5 2.5|3 times what is expected
END
finish
