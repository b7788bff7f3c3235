// people.c: see people.h. The file is YAML as Ruby writes it, so its keys begin with a colon:
//
//     submission_17:
//       :submitters:
//       - :name: Ada Lovelace
//         :sid: '204'
//         :email: ada@example.org
//       :created_at: 2026-11-29 20:15:00.000000000 Z
#include "people.h"

#include <stdlib.h>
#include <string.h>
#include <yaml.h>

#include "names.h"

static yaml_document_t document; // the one that is read

static const char *text_of(const yaml_node_t *node)
{
    return node && node->type == YAML_SCALAR_NODE ? (const char *)node->data.scalar.value : NULL;
}

static yaml_node_t *value_of(const yaml_node_t *mapping, const char *key)
{
    if (!mapping || mapping->type != YAML_MAPPING_NODE)
        return NULL;
    for (yaml_node_pair_t *pair = mapping->data.mapping.pairs.start;
         pair < mapping->data.mapping.pairs.top; pair++) {
        const char *name = text_of(yaml_document_get_node(&document, pair->key));
        if (name && strcmp(name, key) == 0)
            return yaml_document_get_node(&document, pair->value);
    }
    return NULL;
}

static char *copy_of(const yaml_node_t *mapping, const char *key)
{
    const char *text = text_of(value_of(mapping, key));
    return text && *text ? name_composed(text) : NULL;
}

static time_t time_of(const char *text)
{
    struct tm time = {0};
    const char *rest = text ? strptime(text, "%Y-%m-%d %H:%M:%S", &time) : NULL;
    if (!rest)
        return 0;
    if (*rest == '.')
        rest += 1 + strspn(rest + 1, "0123456789");
    struct tm zone = {0};
    strptime(rest, " %z", &zone);
    return timegm(&time) - zone.tm_gmtoff;
}

static struct people people_of(const char *submission, const yaml_node_t *about)
{
    struct people people = {.submission = strdup(submission),
                            .handed_in = time_of(text_of(value_of(about, ":created_at")))};
    const yaml_node_t *all = value_of(about, ":submitters");
    if (!all || all->type != YAML_SEQUENCE_NODE)
        return people;
    size_t most = (size_t)(all->data.sequence.items.top - all->data.sequence.items.start);
    people.list = calloc(most + 1, sizeof *people.list);
    for (size_t i = 0; i < most; i++) {
        const yaml_node_t *one =
            yaml_document_get_node(&document, all->data.sequence.items.start[i]);
        struct person person = {copy_of(one, ":name"), copy_of(one, ":sid"),
                                copy_of(one, ":email")};
        if (person.name)
            people.list[people.count++] = person;
    }
    return people;
}

struct people *people_read(const char *text, size_t size, size_t *count)
{
    yaml_parser_t parser;
    struct people *people = NULL;
    *count = 0;
    if (!yaml_parser_initialize(&parser))
        return NULL;
    yaml_parser_set_input_string(&parser, (const unsigned char *)text, size);
    if (yaml_parser_load(&parser, &document)) {
        const yaml_node_t *root = yaml_document_get_root_node(&document);
        if (root && root->type == YAML_MAPPING_NODE) {
            yaml_node_pair_t *first = root->data.mapping.pairs.start,
                             *end = root->data.mapping.pairs.top;
            people = calloc((size_t)(end - first) + 1, sizeof *people);
            for (; first < end; first++) {
                const char *name = text_of(yaml_document_get_node(&document, first->key));
                if (name)
                    people[(*count)++] =
                        people_of(name, yaml_document_get_node(&document, first->value));
            }
        }
        yaml_document_delete(&document);
    }
    yaml_parser_delete(&parser);
    return people;
}
