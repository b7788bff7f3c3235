# The exercises as makefiles and scripts find them. One program reads and checks tests/exercises; nothing else
# does.
#
#     build/list/exercises      that program (tests/grader/desk/exercises.c)
#     build/list/table          a line for each chapter and exercise
#     build/list/exercises.mk   CHAPTERS and EXERCISES, which this file includes
#
# Two makes may do this at once: each writes files of its own and puts them in place whole.
list_sources := $(dir $(lastword $(MAKEFILE_LIST)))desk/

build/list/exercises: $(addprefix $(list_sources),exercises.c read_list.c read_list.h environment.c environment.h \
  ../judge/text.c ../judge/text.h ../judge/list.h)
	@mkdir -p $(@D)
	@$(CC) -std=c11 -D_GNU_SOURCE -O1 -I$(list_sources) -I$(list_sources)../judge -o $@.$$$$ $(filter %.c,$^) && mv $@.$$$$ $@

build/list/table: build/list/exercises tests/exercises
	@$< table >$@.$$$$ && mv $@.$$$$ $@ || { rm -f $@.$$$$; exit 2; }

build/list/exercises.mk: build/list/table
	@build/list/exercises makefile >$@.$$$$ && mv $@.$$$$ $@

include build/list/exercises.mk

.DEFAULT_GOAL :=
