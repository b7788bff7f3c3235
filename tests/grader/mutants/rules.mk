# The mutants, for authors: what grading needs of them is committed (tests/CHAPTER/slips).
#
#     slips     writes tests/CHAPTER/slips/EXERCISE.c anew, for each exercise or for those in EX
#     trials    the programs that let them answer the questions: MADE/kill/NAME, from the references, and
#               MADE/kill-all/NAME, from every right answer
include tests/grader/rules.mk

LLVM := $(shell llvm-config --prefix)
SELECTED := $(if $(EX),$(filter $(EX:%=%/%) $(foreach name,$(EX),%/$(name)),$(LIST)),$(LIST))
PARSE := -std=c11 -D_GNU_SOURCE -Icode -I$(shell $(CC) -print-file-name=include)
MUTATE := $(MADE)/mutate
accepted = $(wildcard tests/$(dir $(1))accepted/$(notdir $(1))/*.c)

$(MUTATE): $(addprefix tests/grader/mutants/,mutate.c effects.c tree.c words.c effects.h tree.h words.h)
	@mkdir -p $(@D)
	@$(CC) $(TRUSTED) -I$(LLVM)/include -o $@.new $(filter %.c,$^) -L$(LLVM)/lib -lclang && mv $@.new $@

WRITE = $(MUTATE) $(2) $(patsubst %/,%,$(dir $(1))).h tests/grader/mutants/words solutions/$(1).c
# Right answers that are as usual as the reference and give other numbers: their mutants explain answers, too.
usual = $(wildcard tests/$(dir $(1))accepted/$(notdir $(1))/usual_*.c)

define mutants_of
.PHONY: tests/$(dir $(1))slips/$(2).c
tests/$(dir $(1))slips/$(2).c: $(MUTATE)
	@mkdir -p $$(@D)
	@$(WRITE) $(call usual,$(1)) -- $(PARSE) >$$@.new && if cmp -s $$@.new $$@; then rm $$@.new; else mv $$@.new $$@; fi

$(MADE)/all-slips/$(2).c: $(MUTATE) solutions/$(1).c $(call accepted,$(1))
	@mkdir -p $$(@D)
	@$(WRITE) $(call accepted,$(1)) -- $(PARSE) >$$@.new && mv $$@.new $$@

$(MADE)/kill/$(2): tests/$(dir $(1))slips/$(2).c
$(MADE)/kill-all/$(2): $(MADE)/all-slips/$(2).c
$(MADE)/kill/$(2) $(MADE)/kill-all/$(2): $(MADE)/questions/$(1).judge.o $(KILL:%=$(H)/%.o) \
  $(filter-out %/$(1).o,$(OBJECTS))
	@mkdir -p $$(@D)
	@$(CC) $(filter-out -std=% -W%,$(REFERENCE)) -std=gnu11 -w $(SANITIZE) -Itests/grader/mutants \
	  -o $$@.new $$(filter-out %.h,$$^) $$$$(pkg-config --libs gsl) && mv $$@.new $$@
endef

KILL := mutants-kill mutants-runner inputs memory compare wants
$(foreach path,$(LIST),$(eval $(call mutants_of,$(path),$(notdir $(path)))))

.PHONY: slips trials all-trials
slips: $(foreach path,$(SELECTED),tests/$(dir $(path))slips/$(notdir $(path)).c)
trials: $(foreach path,$(SELECTED),$(MADE)/kill/$(notdir $(path)))
all-trials: $(foreach path,$(SELECTED),$(MADE)/kill-all/$(notdir $(path)))
