# What grading needs, made for each exercise of tests/exercises, under build/COMPILER:
#
#     judge/NAME        the questions, the reference and GSL: decides (tests/grader/desk/judge_main.c)
#     probe/NAME        the questions alone, sanitized; loads the answer as libanswer.so
#     plain/NAME        the same without sanitizers, for the known mistakes
#     reference/NAME/   the reference as libanswer.so, which the probes are linked against
#     mistakes/NAME/MISTAKE/  a known mistake as libanswer.so, and its sentence
#     explain/NAME      the mutants of the right answers (tests/CHAPTER/slips), which explain a wrong one
#     inside/           what is needed wherever an answer runs: confine, which takes away what no answer
#                       needs, its lists and its filter, the scripts that it starts, and the headers
#     grade             grades a folder and reports (tests/grader/desk/grade.c)
#     yours             runs the program of a figure with a learner's functions (tests/grader/desk/yours.c)
#
# A program is put in place whole, so that a grading under way never runs half of one.
MAKEFLAGS += --no-builtin-rules
.SUFFIXES:
.SECONDARY:
.DELETE_ON_ERROR:

MADE ?= build/$(notdir $(CC))
H := $(MADE)/grader

WARN := -Wall -Wextra -Wconversion -Wshadow -Wno-enum-float-conversion
TRUSTED := -ffile-prefix-map="$(CURDIR)"=. -std=c11 -D_GNU_SOURCE -O1 -g $(WARN) -Icode -Itests/grader/judge -Itests/grader/desk
# Without object-size: from gcc 14 on it sees what AddressSanitizer sees, earlier, and cannot say which array it was.
SANITIZE := -fsanitize=address,undefined -fno-sanitize=object-size -fno-sanitize-recover=all
# Without -g, which takes a seventh of the time: a line is looked up when one is needed (lines.c).
ANSWER := -std=c11 -O1 -pipe -fPIC -Wall -Wextra -Wno-unused-parameter -Wfloat-conversion -ffp-contract=off \
  -Werror=implicit-function-declaration -Werror=int-conversion -Werror=incompatible-pointer-types \
  -fno-omit-frame-pointer $(SANITIZE)
REFERENCE := -std=c11 -g -O1 -fPIC $(WARN) -Wno-unused-parameter -ffp-contract=off -Icode

# Everything is made again when a header changes: that is rare, and reading hundreds of lists of
# dependencies at each check would cost more than it saves.
HEADERS := $(wildcard code/*.h tests/*/*.h tests/grader/*/*.h)

# FOLDER/NAME of each exercise, in book order.
include tests/grader/list.mk
LIST := $(EXERCISES)

.PHONY: graders
graders: build/compile_commands.json $(MADE)/grade $(MADE)/yours $(MADE)/inside/ready $(MADE)/answer-flags $(MADE)/zero-flags $(LIST:%=$(MADE)/skeletons/%.c) $(addprefix $(MADE)/judge/,$(notdir $(LIST))) \
  $(addprefix $(MADE)/probe/,$(notdir $(LIST))) $(addprefix $(MADE)/plain/,$(notdir $(LIST))) \
  $(addprefix $(MADE)/explain/,$(notdir $(LIST)))
	@$(if $(HANDOUT),:,sh tests/grader/desk/prune.sh $(MADE)/mistakes)

# How an answer is compiled, for the grader: one flag a line (tests/grader/desk/flags.h).
$(MADE)/answer-flags $(MADE)/zero-flags: $(MADE)/%-flags: tests/grader/rules.mk tests/grader/desk/answer_flags.sh
	@mkdir -p $(@D)
	@sh tests/grader/desk/answer_flags.sh $* $(CC) $(ANSWER) >$@.new && mv $@.new $@

# The same for editors, in the folder where clangd looks for it.
build/compile_commands.json: tests/grader/rules.mk tests/grader/desk/compile_commands.sh tests/exercises
	@tests/grader/desk/compile_commands.sh "$(CC)" "$(filter-out -fsanitize% -fno-sanitize%,$(ANSWER)) -Icode" "$(TRUSTED)" $(LIST) >$@.new && mv $@.new $@

# ---- The grader itself ----

PARTS := judge wants sample patterns contrast departures diagnose parameters compare transcript \
  verdict explain events source text inputs \
  judge_main options flags answer lines place control includes mistakes slips suite run sandbox room snapshot memory environment
# Nothing is kept of a failed try.
$(MADE)/libs.mk: tests/grader/rules.mk
	@mkdir -p $(@D)
	@pkg-config --exists --print-errors check gsl jansson libxxhash || { echo "Type: make setup check"; exit 1; }
	@echo "JUDGE_LIBS := $$(pkg-config --libs check gsl jansson)" >$@.new && mv $@.new $@
include $(MADE)/libs.mk

# What judges is compiled without a look at the desk's host.
$(H)/%.o: tests/grader/judge/%.c $(HEADERS)
	@mkdir -p $(@D)
	@$(CC) $(filter-out -Itests/grader/desk,$(TRUSTED)) -c -o $@ $<

$(H)/trial.o: tests/project/trial.c $(HEADERS)
	@mkdir -p $(@D)
	@$(CC) $(TRUSTED) -c -o $@ $<

$(H)/%.o: tests/grader/desk/%.c $(HEADERS)
	@mkdir -p $(@D)
	@$(CC) $(TRUSTED) -c -o $@ $<

$(H)/parameters.o: tests/grader/judge/parameters.awk $(HEADERS)
	@mkdir -p $(@D)
	@awk -f $< code/*.h >$(@:.o=.c) && $(CC) $(filter-out -Itests/grader/desk,$(TRUSTED)) -c -o $@ $(@:.o=.c)

# What runs mutants to explain an answer.
EXPLAIN := mutants-explain mutants-search mutants-runner mutants-memory probe hidden-inputs compare wants
$(H)/mutants-%.o: tests/grader/mutants/%.c $(HEADERS)
	@mkdir -p $(@D)
	@$(CC) $(TRUSTED) -Itests/grader/mutants -c -o $@ $<

# Hidden, so that an answer finds none of the probe's own functions.
$(H)/probe.o $(H)/probe_main.o $(H)/hidden-inputs.o $(H)/hidden-memory.o: TRUSTED += -fvisibility=hidden -DPROBE
$(H)/hidden-inputs.o: tests/grader/judge/inputs.c $(HEADERS)
	@mkdir -p $(@D)
	@$(CC) $(TRUSTED) -c -o $@ $<
$(H)/hidden-memory.o: tests/grader/desk/memory.c $(HEADERS)
	@mkdir -p $(@D)
	@$(CC) $(TRUSTED) -c -o $@ $<

$(MADE)/grade: $(addprefix $(H)/,grade.o settings.o key.o jobs.o flags.o read_list.o report.o terminal.o \
  formats.o sandbox.o room.o snapshot.o elsewhere.o source.o environment.o text.o)
	@$(CC) -o $@.new $^ $(JUDGE_LIBS) && mv $@.new $@

# Runs in the place of a probe, too, and needs no library but C's.
$(MADE)/yours: $(addprefix $(H)/,yours.o run.o sandbox.o room.o snapshot.o environment.o text.o)
	@$(CC) -o $@.new $^ -lm && mv $@.new $@

# ---- What is needed wherever an answer runs ----

INSIDE := $(addprefix $(MADE)/inside/,confine filter answer-reads compiler-reads)
IN_PLACE := tests/grader/desk/ask.sh tests/grader/desk/figure.sh $(wildcard code/*.h)

$(MADE)/inside/ready: $(INSIDE) $(IN_PLACE)
	@cp $(IN_PLACE) $(@D) && touch $@

# Static where that can be: it is started twice a grading, and so is its dynamic linker.
$(MADE)/inside/confine: tests/grader/desk/confine.c tests/grader/desk/filter.h
	@mkdir -p $(@D)
	@$(CC) $(TRUSTED) -static -o $@.new $< 2>/dev/null || $(CC) $(TRUSTED) -o $@.new $<
	@mv $@.new $@

$(MADE)/filter: tests/grader/desk/filter.c tests/grader/desk/filter.h
	@mkdir -p $(@D)
	@$(CC) $(TRUSTED) -o $@ $< $$(pkg-config --libs libseccomp)

$(MADE)/inside/filter: $(MADE)/filter
	@mkdir -p $(@D)
	@$< $@.new $(@D)/refused && mv $@.new $@

# Made anew whenever anything is: the compiler may have been replaced by a newer one.
.PHONY: lists
$(MADE)/inside/answer-reads $(MADE)/inside/compiler-reads: $(MADE)/inside/%-reads: lists
	@mkdir -p $(@D)
	@sh tests/grader/desk/readable.sh $* "$(CC)" $(SANITIZE) >$@.new && mv $@.new $@

# ---- The references ----

OBJECTS := $(LIST:%=$(MADE)/objects/%.o)
HANDOUT := $(wildcard tests/handout)
ifeq (,$(HANDOUT))
$(MADE)/objects/%.o: solutions/%.c $(HEADERS)
	@mkdir -p $(@D)
	@$(CC) $(REFERENCE) -c -o $@ $<

# Sanitized, for the probes: what an answer hands to them is watched like its own memory.
$(MADE)/objects/lent/%.o: solutions/%.c $(HEADERS)
	@mkdir -p $(@D)
	@$(CC) $(REFERENCE) -fno-omit-frame-pointer $(SANITIZE) -c -o $@ $<

$(MADE)/skeletons/%.c: solutions/%.c tests/grader/desk/skeleton.awk
	@mkdir -p $(@D)
	@awk -f tests/grader/desk/skeleton.awk $< >$@

$(MADE)/questions/%.judge.o: tests/%.c $(HEADERS)
	@mkdir -p $(@D)
	@$(CC) $(TRUSTED) -c -o $@ $<

# Without optimisation, so that a crash in a function handed to the answer shows who called it. Then
# the oracles are not optimised away, but the linker leaves out what nobody calls.
$(MADE)/questions/%.probe.o: tests/%.c $(HEADERS)
	@mkdir -p $(@D)
	@$(CC) $(TRUSTED) -O0 -ffunction-sections -fvisibility=hidden -DPROBE -Wno-unused -c -o $@ $<
$(MADE)/slips/%.o: tests/%.c $(HEADERS)
	@mkdir -p $(@D)
	@$(CC) $(filter-out -std=% -W%,$(REFERENCE)) -std=gnu11 -w -Itests/grader/mutants -c -o $@ $<
else
# A copy for a class (tests/verbs/teacher/handout.sh): these were made where the sources are.
$(MADE)/objects/% $(MADE)/skeletons/% $(MADE)/questions/% $(MADE)/slips/%: ;
endif

# The references of the exercises before $(1): those that an answer may call. $(2) is lent/ or nothing.
objects_before = $(patsubst %,$(MADE)/objects/$(2)%.o,$(shell echo $(LIST) | sed 's|$(1)\b.*||'))

# ---- Each exercise: $(1) is FOLDER/NAME, $(2) is NAME ----

define exercise
$(MADE)/reference/$(2)/libanswer.so: $(MADE)/objects/$(1).o
	@mkdir -p $$(@D)
	@ld -shared -soname libanswer.so -o $$@.new $$< && mv $$@.new $$@

$(MADE)/judge/$(2): $(MADE)/questions/$(1).judge.o $(OBJECTS) $(PARTS:%=$(H)/%.o)
	@mkdir -p $$(@D)
	@$(CC) -o $$@.new $$^ $$(JUDGE_LIBS) && mv $$@.new $$@

$(MADE)/probe/$(2): LINK := $(SANITIZE)
$(MADE)/probe/$(2): $(call objects_before,$(1),lent/)
$(MADE)/plain/$(2): $(call objects_before,$(1))
$(MADE)/probe/$(2) $(MADE)/plain/$(2): $(MADE)/questions/$(1).probe.o $(H)/probe.o $(H)/probe_main.o \
  $(H)/hidden-inputs.o $(H)/hidden-memory.o $(MADE)/reference/$(2)/libanswer.so
	@mkdir -p $$(@D)
	@$(CC) $$(LINK) -rdynamic -Wl,--gc-sections -o $$@.new $$(filter %.o,$$^) $(MADE)/reference/$(2)/libanswer.so \
	  -lm && mv $$@.new $$@

$(MADE)/explain/$(2): $(MADE)/slips/$(dir $(1))slips/$(2).o $(MADE)/questions/$(1).probe.o \
  $(EXPLAIN:%=$(H)/%.o) $(call objects_before,$(1))
	@mkdir -p $$(@D)
	@$(CC) -Wl,--gc-sections -o $$@.new $$^ -lm && mv $$@.new $$@

$(MADE)/trial/$(2): $(MADE)/questions/$(1).judge.o $(OBJECTS) $(H)/trial.o \
  $(patsubst %,$(H)/%.o,$(filter-out judge_main,$(PARTS)))
	@mkdir -p $$(@D)
	@$(CC) -Wl,--wrap=before_call,--wrap=judge_scalar,--wrap=judge_matrix -o $$@.new $$^ $$(JUDGE_LIBS) && mv $$@.new $$@

graders: $(patsubst tests/$(dir $(1))mistakes/$(2)/%.c,$(MADE)/mistakes/$(2)/%/sentence,\
  $(wildcard tests/$(dir $(1))mistakes/$(2)/*.c))
$(MADE)/mistakes/$(2)/%/sentence: tests/$(dir $(1))mistakes/$(2)/%.c $(HEADERS)
	$$(make_mistake)

OTHERWISE_$(2) := $(wildcard tests/$(dir $(1))mistakes/$(2)/otherwise.h)
graders: $$(if $$(OTHERWISE_$(2)),$(patsubst tests/$(dir $(1))mistakes/$(2)/%.c,$(MADE)/mistakes/$(2)/%_otherwise/sentence,\
  $(wildcard tests/$(dir $(1))mistakes/$(2)/*.c)))
$(MADE)/mistakes/$(2)/%_otherwise/sentence: MISTAKE := -include tests/$(dir $(1))mistakes/$(2)/otherwise.h
$(MADE)/mistakes/$(2)/%_otherwise/sentence: tests/$(dir $(1))mistakes/$(2)/%.c $$(OTHERWISE_$(2)) $(HEADERS)
	$$(make_mistake)
endef

# Where a mistake can be made in two ways that give different numbers, otherwise.h turns each file into the other.
define make_mistake
	@mkdir -p $(@D)
	@$(CC) $(filter-out -W%,$(REFERENCE)) $(MISTAKE) -c -o $(@D)/answer.o $<
	@objcopy --keep-global-symbol=$(notdir $(patsubst %/,%,$(dir $(@D)))) $(@D)/answer.o
	@ld -shared -soname libanswer.so -o $(@D)/answer.new $(@D)/answer.o
	@mv $(@D)/answer.new $(@D)/libanswer.so
	@sed -n '/^\/\/ /!q; s|^// ||p' $< | tr '\n' ' ' | sed 's/ *$$//' >$@.new && mv $@.new $@
endef
$(foreach path,$(LIST),$(eval $(call exercise,$(path),$(notdir $(path)))))

# ---- The cross-checks: one program a chapter ----

CHECKS := $(foreach folder,$(CHAPTERS),$(if $(wildcard solutions/crosscheck/$(folder).c),\
  $(MADE)/crosscheck/$(folder)))
.PHONY: crosscheck
crosscheck: $(CHECKS)
	@status=0; for program in $^; do $$program || status=1; done; exit $$status

$(MADE)/crosscheck/%: solutions/crosscheck/%.c solutions/crosscheck/crosscheck.h $(OBJECTS)
	@mkdir -p $(@D)
	@$(CC) $(TRUSTED) -o $@.new $(filter %.c %.o,$^) $$(pkg-config --libs gsl) && mv $@.new $@

