// page.h: how the programs of chapters/figures speak in a page, where figure.h includes it.
//
// Nothing is printed: each line goes to a function of docs/book/live/program.mjs, with numbers as they
// are. So the module imports these and no others, and exports `run_figure`, which is the program's main.
#ifndef DOWNHILL_PAGE_H
#define DOWNHILL_PAGE_H

#include <stdarg.h>

#define PAGE(name) __attribute__((import_module("page"), import_name(#name)))

static const bool in_page = true;

PAGE(knob) double page_knob(const struct knob *knob);
PAGE(handle) void page_handle(const struct handle *handle);
PAGE(value) void value(const char *name, double x);
PAGE(block) void block_of(const char *name, size_t n, const char *const *columns);
PAGE(row) void row_of(size_t n, const double *x);
PAGE(alt) void page_alt(const char *format, va_list numbers);
PAGE(tell) void page_tell(const char *format, va_list numbers);
PAGE(format) int page_format(char *text, size_t size, const char *format, va_list numbers);
PAGE(long_run) void long_run(void);

#define knob(...) page_knob(&(struct knob){__VA_ARGS__})
#define handle(...) page_handle(&(struct handle){__VA_ARGS__})

#define block(name, ...)                                                                           \
    block_of(name, sizeof((const char *[]){__VA_ARGS__}) / sizeof(char *),                         \
             (const char *[]){__VA_ARGS__})
#define row(...)                                                                                   \
    row_of(sizeof((double[]){__VA_ARGS__}) / sizeof(double), (const double[]){__VA_ARGS__})

// The numbers of a format lie in memory one after the other: the page reads them there.
__attribute__((format(printf, 1, 2))) static inline void alt(const char *format, ...)
{
    va_list numbers;
    va_start(numbers, format);
    page_alt(format, numbers);
    va_end(numbers);
}

__attribute__((format(printf, 1, 2))) static inline void tell(const char *format, ...)
{
    va_list numbers;
    va_start(numbers, format);
    page_tell(format, numbers);
    va_end(numbers);
}

// Instead of the library's, whose long double alone would make a small program ten times as large.
__attribute__((format(printf, 3, 4))) static inline int page_print(char *text, size_t size,
                                                                   const char *format, ...)
{
    va_list numbers;
    va_start(numbers, format);
    int length = page_format(text, size, format, numbers);
    va_end(numbers);
    return length;
}
#define snprintf page_print

#endif
