// course.c: see course.h.
#include "course.h"

#include <jansson.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *file_name;

static _Noreturn void refuse(const char *part, const char *why)
{
    fprintf(stderr, "COURSE=%s: %s: %s. docs/teaching.md shows what may stand there.\n", file_name,
            part, why);
    exit(2);
}

static double number_within(const json_t *value, const char *part, double low, double high)
{
    double number = json_number_value(value);
    if (!json_is_number(value) || !(number >= low && number <= high))
        refuse(part, "no number, or out of range");
    return number;
}

static void read_points(struct course *course, const struct list *exercises, json_t *points)
{
    const char *name;
    json_t *value;
    if (points && !json_is_object(points))
        refuse("points", "no object with an exercise's name and its points");
    json_object_foreach(points, name, value)
    {
        size_t i = 0;
        while (i < exercises->exercise_count && strcmp(exercises->exercises[i].name, name) != 0)
            i++;
        if (i == exercises->exercise_count)
            refuse(name, "no exercise has this name");
        course->points[i] = number_within(value, name, 0, 1000);
    }
}

static time_t read_time(const json_t *value)
{
    struct tm time = {.tm_isdst = -1};
    const char *text = json_string_value(value);
    const char *end = text ? strptime(text, "%Y-%m-%dT%H:%M", &time) : NULL;
    const int day = time.tm_mday;
    const time_t due = mktime(&time);
    if (!end || *end || time.tm_mday != day) // mktime makes March out of February 30
        refuse("due", "no time as \"2026-12-01T23:59\"");
    return due;
}

// Refuses a part of the object that is none of the known ones.
static void check_parts(json_t *rules, const char *const *known, const char *sentence)
{
    const char *name;
    json_t *value;
    json_object_foreach(rules, name, value)
    {
        size_t i = 0;
        while (known[i] && strcmp(known[i], name) != 0)
            i++;
        if (!known[i])
            refuse(name, sentence);
    }
}

struct course course_read(const char *path, const struct list *exercises)
{
    struct course course = {.points = calloc(exercises->exercise_count, sizeof(double)),
                            .round = 1};
    for (size_t i = 0; i < exercises->exercise_count; i++)
        course.points[i] = strtod(exercises->exercises[i].points, NULL);
    if (!path)
        return course;
    file_name = path;
    json_error_t error;
    json_t *rules = json_load_file(path, JSON_REJECT_DUPLICATES, &error), *part;
    if (!json_is_object(rules))
        refuse("the file", rules ? "no object" : error.text);
    check_parts(rules, (const char *const[]){"points", "challenges", "due", "late", "round", NULL},
                "there is no such rule; there are points, challenges, due, late and round");
    read_points(&course, exercises, json_object_get(rules, "points"));
    if ((part = json_object_get(rules, "challenges"))) {
        const char *word = json_string_value(part);
        if (!word || (strcmp(word, "optional") != 0 && strcmp(word, "count") != 0))
            refuse("challenges", "neither \"optional\" nor \"count\"");
        course.challenges_optional = strcmp(word, "optional") == 0;
    }
    if ((part = json_object_get(rules, "due")))
        course.due = read_time(part);
    if ((part = json_object_get(rules, "late"))) {
        check_parts(part, (const char *const[]){"per_day", "at_most", NULL},
                    "there is no such rule; late has per_day and at_most");
        if (!course.due)
            refuse("late", "nothing is late without due, the time");
        course.late_per_day = number_within(json_object_get(part, "per_day"), "late.per_day", 0, 1);
        json_t *most = json_object_get(part, "at_most");
        course.late_at_most = most ? number_within(most, "late.at_most", 0, 1) : 1;
    }
    if ((part = json_object_get(rules, "round")) && !json_is_integer(part))
        refuse("round", "no whole number");
    if (part)
        course.round = (long long)number_within(part, "round", 1, 1e9);
    json_decref(rules);
    return course;
}

double share_kept(const struct course *course, time_t handed_in)
{
    if (course->due == 0 || handed_in <= course->due)
        return 1;
    double days = ceil(difftime(handed_in, course->due) / 86400);
    return 1 - fmin(days * course->late_per_day, course->late_at_most);
}
