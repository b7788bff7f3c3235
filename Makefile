# Downhill. `make` lists what can be typed; the rules behind each verb live elsewhere.
#
# What a person gives as a variable (CODE, EX, ...) reaches the programs through the environment
# and never stands in a recipe: odd characters in it do no harm.

ifeq (,$(filter 4.% 5.%,$(MAKE_VERSION)))
$(error This is GNU make $(MAKE_VERSION); Downhill needs 4.0 or newer. \
On macOS: brew install make, then type gmake instead of make)
endif
# All that a person may set, taken as it was typed: make expands no $ in it, here or below.
typed := PORT SHARD_SIZE LABEL LAY_OUT ARCHIVE COURSE ROSTER PSEUDONYMS SHARD SECRET ENGINE CODE EX CHAPTER QUESTION SEED STRICT SANDBOX FORMAT OUT FORCE FROM EPOCHS REFERENCE FAST RESTART LIMIT IMAGES DRAFT CC CFLAGS
$(foreach name,$(typed),$(if $(filter command environment,$(origin $(name))),$(eval override $(name) := $$(value $(name)))))
export $(typed)
MAKEOVERRIDES :=

define newline


endef
ifneq (,$(findstring $(newline),$(CODE)$(FROM)))
$(error make cannot carry a path with a line break. Rename the folder)
endif
ifneq (,$(findstring -ffast-math,$(CFLAGS))$(findstring -Ofast,$(CFLAGS)))
$(error CFLAGS: -ffast-math makes the compiler assume that there is no NaN; the grader refuses it)
endif

.DEFAULT_GOAL := help
.NOTPARALLEL:
MAKEFLAGS += --no-builtin-rules --no-print-directory

# These verbs say themselves what went wrong; make's own "Error 1" below a report would only look like a fault
# of the grader. Under -q make is silent about a status of 1, and lines that begin with + run all the same.
speaking := setup check next hint solution reset update watch try debug class grade gradescope handout capstone
ifeq (,$(or $(filter-out $(speaking),$(MAKECMDGOALS)),$(if $(MAKECMDGOALS),,help)))
MAKEFLAGS += -q
endif

# The compiler itself, by its path: what keeps or spreads compilations (ccache gcc) is left out.
ifeq ($(origin CC),default)
CC := gcc
endif
quoted = '$(subst ','\'',$(1))'
override CC := $(strip $(filter-out ccache sccache distcc icecc %/ccache %/sccache %/distcc %/icecc,$(CC)))
override CC := $(or $(shell command -v $(call quoted,$(CC))),$(CC))
MADE := build/$(subst $() ,-,$(notdir $(CC)))
JOBS := $(or $(JOBS),$(shell nproc 2>/dev/null || echo 2))
export MADE JOBS

# Runs another makefile on all cores.
RULES = $(MAKE) $(if $(findstring jobserver,$(MAKEFLAGS)),,-j$(JOBS)) -f

# A copy for a class lacks what authors and teachers need, and says so.
HANDOUT := $(wildcard tests/handout)
ifneq (,$(HANDOUT))
lacking := $(shell awk -F '[: ]' '/^[a-z][a-z ]*:.*## for (authors|teachers)/ { print $$1 }' Makefile) \
  solution crosscheck book html pdf epub site serve test
ifneq (,$(filter $(lacking),$(MAKECMDGOALS)))
$(error make $(filter $(lacking),$(MAKECMDGOALS)): this copy for a class comes without the solutions that this needs. \
Type make to see what can be done here)
endif
endif

.PHONY: help setup check next hint solution reset update watch try debug class grade gradescope handout crosscheck book html pdf epub transcripts site serve hosts skeletons test seeds mutants bench capstone clean

help: ## list the verbs
	@awk -F ':.*## ' -v lacking=" $(lacking) " '/^[a-z]+:.*## / && !index(lacking, " " $$1 " ") { \
	  printf "  make %-12s %s\n", $$1, $$2 }' Makefile
	@echo
	@echo '  For check:  EX=softmax  CHAPTER=engine  QUESTION=...  SEED=7  STRICT=1  CODE=folder'

# What is installed depends on the other verbs of the line; alone, it is for check and book.
others = $(filter-out setup,$(MAKECMDGOALS))
setup: ## install what the other verbs on the line need; alone, what check and book need
	+@sh tests/verbs/setup/setup.sh $(sort $(filter test bench capstone slurm,$(others)) $(if $(filter grade class gradescope,$(others)),grade) $(if $(filter site serve hosts,$(others)),site) \
	  $(if $(filter book html pdf epub transcripts,$(others)),book) $(if $(filter-out book html pdf epub transcripts grade site serve hosts,$(others)),check)) || exit 1

check: graders ## grade the answers in code/
	+@$(MADE)/grade || exit 1

.PHONY: graders
graders:
	+@MAKE='$(MAKE)' sh tests/grader/desk/make_grader.sh || exit 1

next: graders ## say what to do now
	+@sh tests/verbs/desk/next.sh || exit 1

hint: graders ## give the next hint: make hint EX=softmax
	+@sh tests/verbs/desk/hint.sh || exit 1

solution: graders ## compare your answer with the reference, once it passes (FORCE=1: before)
	+@sh tests/verbs/desk/solution.sh || exit 1

reset: $(if $(filter %.h,$(EX)),,graders) ## put the skeleton back; your answer is kept as a copy
	+@sh tests/verbs/desk/reset.sh || exit 1

update: ## in a copy for a class: take a newer one, keep your answers: make update ARCHIVE=file
	+@sh tests/verbs/desk/update.sh || exit 1

watch: graders ## grade whenever you save
	+@sh tests/verbs/desk/watch.sh || exit 1

try: graders ## run code/try.c, a program of your own, with all your functions
	+@sh tests/verbs/desk/try.sh || exit 1

debug: graders ## stop in gdb where the first question fails: make debug EX=softmax
	+@sh tests/verbs/desk/debug.sh || exit 1

grade: class ## for teachers: grade a class: FROM=a folder or an archive, in the sandbox
	+@sh tests/verbs/class/class.sh || exit 1

.PHONY: slurm
slurm:
	@echo "make setup slurm installs Slurm; then: make grade FROM=submissions ENGINE=slurm"

class: graders
	+@env -u MAKEFLAGS -u MFLAGS $(MAKE) --no-print-directory -j$(JOBS) -f tests/verbs/class/rules.mk class || exit 1

gradescope: graders ## for teachers: an autograder for Gradescope, build/gradescope.zip
	+@$(one_at_a_time) sh tests/verbs/teacher/gradescope.sh || exit 1

handout: graders ## for teachers: an archive for a class, without solutions and mistakes
	+@$(one_at_a_time) sh tests/verbs/teacher/handout.sh || exit 1

crosscheck: ## hold the solutions against GSL's numerical differentiation
	+@$(RULES) tests/grader/rules.mk crosscheck

book: ## weave the book: build/book/index.html and downhill.pdf (CODE=code: with your own curves)
epub: ## make the book for an e-reader: build/book/downhill.epub
transcripts: ## for authors: store what the book's console sessions say now
one_at_a_time = mkdir -p build; lock=$$(command -v flock); $${lock:+$$lock --close build/book.lock}
ifeq (,$(value CODE))
book html pdf epub transcripts:
	+@$(one_at_a_time) $(RULES) docs/book/rules.mk YOURS= $@
else
# With CODE, the pages with the reader's own curves: what they show besides is made first, without.
book html: graders
	@docs/book/yours/yours.sh collect build/yours
	+@$(one_at_a_time) $(RULES) docs/book/rules.mk YOURS= html
	+@$(one_at_a_time) $(RULES) docs/book/rules.mk YOURS=1 html
	@echo "Your own book: build/yours/book/index.html (on paper the book shows the reference alone: make pdf)"
pdf epub transcripts:
	@echo "The reader's own curves are on the pages only: make html CODE=... or, without CODE: make $@" >&2; exit 2
endif

site: ## make the web site, where the exercises are written and judged in the page: build/site
	+@$(one_at_a_time) $(RULES) docs/book/rules.mk YOURS= html
	+@$(one_at_a_time) $(RULES) tests/grader/page/rules.mk page
	+@$(one_at_a_time) $(RULES) docs/book/site/rules.mk site

serve: site ## show the site at http://localhost:8000 (PORT=8000)
	@docs/book/site/node_modules/.bin/sirv build/site --host localhost --port $${PORT:-8000}

skeletons: ## for authors: derive the skeletons in code/ from the solutions
	@sh tests/grader/desk/skeletons.sh

test: graders ## test the project itself
	@sh tests/project/run.sh

seeds: graders ## for authors: try every answer known under many seeds (an hour)
	@SEEDS='1 2 20261124' sh tests/project/run.sh answers
	@SEEDS=300 sh tests/project/run.sh seeds

hosts: graders ## for authors: hold the page's verdicts against the desk's, on every answer known
	@sh tests/project/page/all.sh

mutants: ## for authors: make mutants of the right answers, and see which the questions miss
	@sh tests/grader/mutants/mutants.sh

bench: graders ## for authors: measure the grader, the book's making, and the training beside PyTorch's and NumPy's
	@sh tests/project/bench.sh
	@sh chapters/speed/speed.sh

capstone: graders ## train the network on Fashion-MNIST with your functions (EPOCHS=5, RESTART=1, REFERENCE=1, FAST=1)
	+@sh chapters/capstone/capstone.sh || exit 1

clean: ## remove all that was made; progress and copies of your work stay
	@rm -rf build
