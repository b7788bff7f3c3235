# yours.mk: the figures with the reader's own curves, for the pages that `make book CODE=folder` makes.
#
#   CODE                  graded ─→ build/yours/outcomes, build/yours/answers/NAME/state
#   CODE/FOLDER/NAME.c    copied, compiled ─→ build/yours/answers/NAME/library.so
#   chapters/figures/*.c  run with those libraries ─→ build/yours/figures/*.dat
#   chapters/figures/*.gp drawn from that ─→ build/yours/figures/*.svg, which the page lays over the reference's
#
# What is the reader's is compiled and run by tests/grader/desk/yours.c, as it is for make check. Where an
# exercise has no answer that runs, the reference stands in. The program of a figure is linked once, with
# a library for each exercise: which one it loads, the reader's or the reference's, is decided when it runs.

exercises  := $(EXERCISES)
names      := $(notdir $(exercises))
references := $(names:%=$(out)/reference/lib%.so)

$(shell mkdir -p $(names:%=$(out)/answers/%) $(addprefix $(out)/,book/yours bin figures reference rows weave))

# With which exercises' functions each figure is made: the linker said so when its program was linked
# with the reference. used_by lists them in book order.
uses := $(shell sed -n 's|^build/figures/bin/\(.*\): build/figures/obj/\(.*\)\.o$$|\1/\2|p' \
                       build/figures/bin/*.d)
uses := $(foreach use,$(uses),$(if $(filter $(names),$(notdir $(use))),$(use)))
used_by = $(filter $(notdir $(filter $1/%,$(uses))),$(names))
with_answers := $(filter $(figures),$(sort $(patsubst %/,%,$(dir $(uses)))))
own_figures  := $(with_answers:%=$(out)/figures/%.note) $(out)/outcomes

# The answers ---------------------------------------------------------------------------------------

$(out)/collected: always
	@$(here)/yours/yours.sh collect $(out) $(exercises)
	@touch $@

$(out)/outcomes $(out)/command $(names:%=$(out)/answers/%/state) $(names:%=$(out)/answers/%/answer.c): $(out)/collected
	@:

$(out)/reference/lib%.so: %.c $(wildcard code/*.h)
	@$(CC) $(CFLAGS) -fPIC -shared -Wl,-soname,$(@F) -o $@ $<

# As for make check, but fast: a figure may take a thousand million steps.
answer_flags = $(filter-out -g -O% -W% -fsanitize% -fno-sanitize%,$(shell cat $(MADE)/answer-flags)) -O2 -w

$(out)/answers/%/library.so: $(out)/answers/%/answer.c $(out)/reference/lib%.so $(wildcard code/*.h)
	@if [ -s $< ]; then $(MADE)/yours library $(@D) $* $(answer_flags:%='%'); else cp $(word 2,$^) $@; fi

# The figures ---------------------------------------------------------------------------------------

$(out)/bin/%: chapters/figures/%.c $(here)/yours/yours.h tests/grader/desk/todo.c $(wildcard code/*.h chapters/figures/*.h) | $(references)
	@$(CC) $(CFLAGS) -std=gnu11 -include $(here)/yours/yours.h -rdynamic -o $@ $< tests/grader/desk/todo.c \
	    -L$(out)/reference -Wl,--no-as-needed $(names:%=-l%) -Wl,--as-needed $(LIBS)

# Each step has a stamp, since what it makes is kept where it did not change.
$(out)/rows/%.ran: $(out)/bin/% $(here)/yours/yours.sh
	@$(here)/yours/yours.sh run $(out) $* $(call used_by,$*)
	@touch $@

$(out)/rows/%: $(out)/rows/%.ran
	@:
$(out)/rows/%.why: $(out)/rows/%.ran
	@:

$(out)/figures/%.drawn: $(out)/rows/% $(out)/rows/%.why build/figures/%.svg $(drawn_from) \
                         $(addprefix $(here)/yours/,yours.sh yours_rows.awk)
	@$(here)/yours/yours.sh split $(out) $*
	@if [ -s $(out)/figures/$*.dat ]; then $(call draw,svg,$(out)/figures) 2> $@.log || rm -f $@.new; fi
	@$(here)/yours/yours.sh note $(out) $* $@.new $(call used_by,$*)
	@touch $@

$(out)/figures/%.note: $(out)/figures/%.drawn
	@:
$(out)/figures/%.dat: $(out)/figures/%.drawn
	@:

define figure
$(out)/rows/$1.ran: $(patsubst %,$(out)/answers/%/library.so,$(call used_by,$1))
$(out)/figures/$1.drawn: $(patsubst %,$(out)/answers/%/state,$(call used_by,$1))
endef
$(foreach name,$(with_answers),$(eval $(call figure,$(name))))

$(out)/book/yours/%.dat: $(out)/figures/%.dat
	@cp $< $@

$(out)/weave/checked: $(with_answers:%=$(out)/book/yours/%.dat)

# What make would else take for a step on the way, and delete.
named: $(references) $(with_answers:%=$(out)/bin/%) \
       $(foreach file,rows/% rows/%.why figures/%.dat figures/%.note,$(with_answers:%=$(out)/$(file)))
