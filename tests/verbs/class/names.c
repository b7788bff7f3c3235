// names.c: see names.h. What Unicode says of letters is libunistring's.
#include "names.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <unicase.h>
#include <unictype.h>
#include <uninorm.h>
#include <unistr.h>
#include <uniwidth.h>

static char *terminated(uint8_t *bytes, size_t size)
{
    char *text = realloc(bytes, size + 1);
    if (!text)
        abort();
    text[size] = 0;
    return text;
}

char *name_composed(const char *name)
{
    size_t size;
    uint8_t *composed = u8_normalize(UNINORM_NFC, (const uint8_t *)name, strlen(name), NULL, &size);
    return composed ? terminated(composed, size) : strdup(name);
}

// Of bytes that are no UTF-8: the letters and digits of ASCII, small, and all that is none.
static char *letters_of_bytes(const char *name, size_t length)
{
    char *kept = malloc(length + 1), *to = kept;
    for (size_t i = 0; i < length; i++)
        if (isalnum((unsigned char)name[i]) || (unsigned char)name[i] >= 0x80)
            *to++ = (char)tolower((unsigned char)name[i]);
    *to = 0;
    return kept;
}

char *name_letters(const char *name, size_t length)
{
    size_t size, kept = 0;
    uint8_t *folded = u8_casefold((const uint8_t *)name, length, NULL, UNINORM_NFKC, NULL, &size);
    if (!folded)
        return letters_of_bytes(name, length);
    const uc_general_category_t wanted =
        uc_general_category_or(uc_general_category_or(UC_CATEGORY_L, UC_CATEGORY_M), UC_CATEGORY_N);
    for (size_t i = 0; i < size;) {
        ucs4_t letter;
        int step = u8_mbtouc(&letter, folded + i, size - i);
        if (uc_is_general_category(letter, wanted)) {
            memmove(folded + kept, folded + i, (size_t)step);
            kept += (size_t)step;
        }
        i += (size_t)step;
    }
    return terminated(folded, kept);
}

size_t name_width(const char *name)
{
    int width = u8_strwidth((const uint8_t *)name, "UTF-8");
    return width > 0 ? (size_t)width : 0;
}
