# The program behind make grade (class.c), made when it is first asked for: readers do not need it.
MAKEFLAGS += --no-builtin-rules
.DELETE_ON_ERROR:

MADE ?= build/$(notdir $(CC))
here := tests/verbs/class
parts := class course files find marked names page people similar tables
grader := read_list report environment text
warn := -Wall -Wextra -Wconversion -Wshadow

.PHONY: class
class: $(MADE)/class
	@:

$(MADE)/class: $(parts:%=$(MADE)/class-objects/%.o) $(grader:%=$(MADE)/grader/%.o)
	@$(CC) -o $@.new $^ $$(pkg-config --libs libarchive jansson zlib libxxhash yaml-0.1) -lunistring -lm && mv $@.new $@

$(MADE)/class-objects/%.o: $(here)/%.c $(wildcard $(here)/*.h tests/grader/*/*.h)
	@mkdir -p $(@D)
	@pkg-config --exists libarchive zlib jansson libxxhash yaml-0.1 && \
	  echo '#include <uninorm.h>' | $(CC) -E -o /dev/null - 2>/dev/null || { \
	  echo "To grade a class some packages are missing. Type: make setup grade FROM=..." >&2; exit 2; }
	@$(CC) -std=c11 -D_GNU_SOURCE -O2 -g $(warn) -Itests/grader/judge -Itests/grader/desk -c -o $@ $<
