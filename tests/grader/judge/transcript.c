// transcript.c: see transcript.h. Trusts nothing: these bytes come from where an answer ran.
#include "transcript.h"

#include <stdlib.h>
#include <string.h>

enum step { STEP_TAKEN, STEP_CUT_SHORT, STEP_GARBLED };

static void add_note(struct transcript *transcript, struct received received)
{
    size_t pass = received.head.pass, count = received.head.count;
    struct notes *notes = &transcript->notes[pass];
    size_t needed = notes->values + count;
    if (needed > transcript->note_room[pass]) {
        transcript->note_room[pass] = 2 * needed;
        transcript->note_values[pass] =
            realloc(transcript->note_values[pass], 2 * needed * sizeof(double));
        if (!transcript->note_values[pass])
            abort();
    }
    if (count > 0)
        memcpy(transcript->note_values[pass] + notes->values, received.values,
               count * sizeof(double));
    notes->values = needed;
    notes->count++;
}

static void add(struct transcript *transcript, struct received received)
{
    size_t pass = received.head.pass, count = transcript->count[pass];
    if (received.head.kind == FRAME_NOTE) {
        add_note(transcript, received);
        return;
    }
    received.notes = transcript->notes[pass];
    if ((count & (count - 1)) == 0) { // full at each power of two
        size_t capacity = count ? 2 * count : 1;
        transcript->pass[pass] =
            realloc(transcript->pass[pass], capacity * sizeof *transcript->pass[pass]);
        if (!transcript->pass[pass])
            abort();
    }
    transcript->pass[pass][transcript->count[pass]++] = received;
}

// Takes the frame that starts at *at. Frames are multiples of eight bytes and their buffer comes
// from malloc, so that values can be read where they lie.
static enum step take(struct transcript *transcript, struct bytes frames, uint32_t number,
                      size_t *at)
{
    struct received received;
    size_t left = frames.size - *at;
    if (transcript->complete || transcript->todo)
        return STEP_GARBLED; // something after the last frame
    if (left < sizeof received.head)
        return STEP_CUT_SHORT;
    memcpy(&received.head, frames.start + *at, sizeof received.head);
    const void *payload = frames.start + *at + sizeof received.head;
    received.values = payload;
    received.integers = payload;
    if (received.head.number != number || received.head.kind > FRAME_END)
        return STEP_GARBLED;
    if (received.head.count > (left - sizeof received.head) / 8)
        return STEP_CUT_SHORT;
    *at += sizeof received.head + received.head.count * 8;
    transcript->complete = received.head.kind == FRAME_END;
    transcript->todo = received.head.kind == FRAME_TODO;
    transcript->todo_line = received.head.line;
    if (transcript->complete || transcript->todo)
        return STEP_TAKEN;
    if (received.head.pass >= PASSES ||
        (received.head.kind == FRAME_INTEGER && received.head.count != 1))
        return STEP_GARBLED;
    add(transcript, received);
    return STEP_TAKEN;
}

struct transcript transcript_read(struct bytes frames)
{
    struct transcript transcript = {0};
    enum step step = STEP_TAKEN;
    size_t at = 0;
    for (uint32_t number = 0; at < frames.size && step == STEP_TAKEN; number++)
        step = take(&transcript, frames, number, &at);
    transcript.garbled = step == STEP_GARBLED;
    if (transcript.garbled)
        transcript.complete = transcript.todo = false;
    return transcript;
}

void transcript_free(struct transcript *transcript)
{
    for (size_t pass = 0; pass < PASSES; pass++) {
        free(transcript->pass[pass]);
        free(transcript->note_values[pass]);
    }
    *transcript = (struct transcript){0};
}
