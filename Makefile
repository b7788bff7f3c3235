# Downhill. `make` lists what can be typed; the rules behind each verb live elsewhere.
#
# What a person gives as a variable (CODE, EX, ...) reaches the programs through the environment
# and never stands in a recipe: odd characters in it do no harm.

ifeq (,$(filter 4.% 5.%,$(MAKE_VERSION)))
$(error This is GNU make $(MAKE_VERSION); Downhill needs 4.0 or newer. \
On macOS: brew install make, then type gmake instead of make)
endif
ifneq (,$(findstring $$,$(value CODE)))
$(error CODE=$(value CODE): make cannot carry a path with a dollar sign. Rename the folder)
endif
define newline


endef
ifneq (,$(findstring $(newline),$(value CODE)))
$(error CODE: make cannot carry a path with a line break. Rename the folder)
endif
ifneq (,$(findstring -ffast-math,$(CFLAGS))$(findstring -Ofast,$(CFLAGS)))
$(error CFLAGS: -ffast-math makes the compiler assume that there is no NaN; the grader refuses it)
endif

.DEFAULT_GOAL := help
.NOTPARALLEL:
MAKEFLAGS += --no-builtin-rules --no-print-directory

ifeq ($(origin CC),default)
CC := gcc
endif
override CC := $(or $(shell command -v $(CC)),$(CC))
MADE := build/$(notdir $(CC))
JOBS := $(shell nproc 2>/dev/null || echo 2)
export CODE EX CHAPTER QUESTION SEED STRICT SANDBOX CC MADE

# Runs another makefile on all cores.
RULES = $(MAKE) $(if $(findstring jobserver,$(MAKEFLAGS)),,-j$(JOBS)) -f

.PHONY: help setup check crosscheck book test skeletons clean

help: ## list the verbs
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' Makefile
	@echo
	@echo "  EX=softmax  CHAPTER=engine  CODE=folder  SEED=7  STRICT=1   narrow or change a check"

setup: ## install what the other verbs on the line need (alone: check and book)
	@sh tests/setup/setup.sh $(filter check book test,$(MAKECMDGOALS))

check: ## grade the answers in code/
	@test -x $(MADE)/grade || echo "Making the grader for $(notdir $(CC)) (once, some seconds) ..."
	@$(RULES) tests/rules.mk graders
	@$(MADE)/grade

clean: ## remove all that was made; progress and copies of your work stay
	@rm -rf build
