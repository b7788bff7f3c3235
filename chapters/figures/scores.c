// scores.c: three scores, and the probabilities that softmax makes of them.
#include "figure.h"

#include "engine.h"

enum { CLASSES = 3 };

int main(void)
{
    const char *const names[CLASSES] = {"score0", "score1", "score2"};
    double logits[CLASSES] = {
        knob(.name = "score0", .label = "score 0", .start = 2, .from = -4, .to = 4, .step = 0.1),
        knob(.name = "score1", .label = "score 1", .start = 1, .from = -4, .to = 4, .step = 0.1),
        knob(.name = "score2", .label = "score 2", .start = -1, .from = -4, .to = 4, .step = 0.1),
    };
    double all =
        knob(.name = "all", .label = "add to all", .start = 0, .from = -2, .to = 2, .step = 0.1);
    double p[CLASSES];
    for (size_t i = 0; i < CLASSES; i++) {
        logits[i] += all;
        handle(.sideways = NULL, .upwards = names[i], .x = (double)i, .y = logits[i]);
    }
    softmax(CLASSES, logits, p);
    tell("The probabilities are %.4f, %.4f and %.4f.", p[0], p[1], p[2]);
    alt("Two groups of bars. On the left the scores of three classes, %g, %g and %g; on the right the "
        "probabilities that softmax makes of them, %.4f, %.4f and %.4f.",
        logits[0], logits[1], logits[2], p[0], p[1], p[2]);
    block("scores", "class", "score", "probability");
    for (size_t i = 0; i < CLASSES; i++)
        row((double)i, logits[i], p[i]);
    return 0;
}
