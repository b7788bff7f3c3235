# What the page's host needs, made under build/page with clang for WebAssembly:
#
#     sysroot/              headers and libraries of C, out of the compiler that the site ships
#     gsl/, jansson/        GSL and Jansson from Debian's source packages
#     host/NAME/questions.o  what an answer is linked with in the browser, beside what lies in compiler/
#     host/NAME/judge.wasm  the questions, the reference and GSL: decides
#     host/NAME/mistakes.wasm  the questions, asked of each known mistake
#     host/NAME/slips.wasm  the mutants of the right answers, which explain a wrong one
#
# The order of things is that of tests/grader/rules.mk.
MAKEFLAGS += --no-builtin-rules
.SUFFIXES:
.SECONDARY:
.DELETE_ON_ERROR:

here := tests/grader/page
P    := build/page
npm  := docs/book/site/node_modules
S    := $(P)/sysroot

include tests/grader/list.mk

LIST  := $(EXERCISES)
NAMES := $(notdir $(LIST))
BOOK := $(wildcard code/*.h) | $(P)/sysroot/made
HEADERS := $(wildcard tests/*/*.h tests/grader/*/*.h code/*.h) | $(P)/gsl/made $(P)/src/made

.PHONY: page
page: $(NAMES:%=$(P)/host/%/questions.o) $(NAMES:%=$(P)/host/%/judge.wasm) $(NAMES:%=$(P)/host/%/mistakes.wasm) $(NAMES:%=$(P)/host/%/slips.wasm) \
  $(P)/host/host.a

$(P)/sysroot/made: $(npm)/@yowasp/clang/gen/llvm-resources.tar
	@rm -rf $(S) && mkdir -p $(S)
	@tar xf $< -C $(S) --wildcards lib/wasm32-wasip1/libc.a lib/wasm32-unknown-wasip1/libclang_rt.builtins.a \
	  lib/wasm32-wasip1/libc-printscan-long-double.a lib/wasm32-wasip1/libm.a lib/wasm32-wasip1/crt1.o include/wasm32-wasip1 \
	  $(addprefix include/,float.h limits.h stdarg.h stdbool.h stddef.h stdint.h stdalign.h stdnoreturn.h stdatomic.h tgmath.h iso646.h inttypes.h '__std*.h' '__float*.h') \
	  --exclude include/wasm32-wasip1/c++
	@touch $@

# ---- GSL and Jansson, from Debian's source packages: once ----

FOR_PAGE := clang --target=wasm32-wasip1 --sysroot=$(S)
BUILTINS := $(S)/lib/wasm32-unknown-wasip1/libclang_rt.builtins.a
# Of GSL what its deriv, cdf, fit, poly and eigen need.
GSL := deriv cdf fit poly eigen linalg roots min randist rng specfunc cheb blas cblas matrix vector block complex permutation \
  sort sys err ieee-utils utils

$(P)/src/made:
	@echo "Fetching the sources of GSL and Jansson ..."
	@sh $(here)/sources.sh gsl $(P)/src/gsl
	@sh $(here)/sources.sh jansson $(P)/src/jansson
	@touch $@

$(P)/gsl/made: $(P)/src/made $(S)/made
	@echo "Making GSL for the page (once, a minute or two) ..."
	@rm -rf $(P)/gsl && mkdir -p $(P)/gsl
	@cd $(P)/gsl && ../src/gsl/configure --quiet --host=wasm32-wasi --disable-shared --enable-static \
	  CC="clang --target=wasm32-wasip1 --sysroot=$(abspath $(S)) -nodefaultlibs" CFLAGS="-O1 -ffp-contract=off" \
	  LIBS="-lc $(abspath $(BUILTINS))" AR=llvm-ar RANLIB=llvm-ranlib >log 2>&1 || { tail -n 5 log >&2; exit 1; }
	+@for part in gsl $(GSL); do $(MAKE) -s -C $(P)/gsl/$$part >>$(P)/gsl/log 2>&1 || { tail -n 5 $(P)/gsl/log >&2; exit 1; }; done
	@touch $@

# ---- Compiling for the page ----

CLANG := $(FOR_PAGE) -std=c11 -D_GNU_SOURCE -mbulk-memory -O1 -ffp-contract=off \
  -Wall -Wextra -Wconversion -Wshadow -Wno-unused-parameter -Wno-shorten-64-to-32 -Icode -Itests/grader/judge -Itests/grader/mutants -I$(here) \
  -I$(P)/gsl -I$(P)/src/jansson/src -I$(P)/src/jansson/android
# Like an answer, so that a callback that is handed the wrong params is stopped where it reads them.
WATCHED := -Xclang -fsanitize=kernel-address -fno-sanitize-recover=all \
  $(addprefix -mllvm ,-asan-instrumentation-with-call-threshold=0 -asan-stack=0 -asan-globals=0)

# In the probe that asks an answer everything that touches its memory is watched; in the one that asks the known
# mistakes nothing is.
flags_of_watched := -DPROBE -DWATCHED
flags_of_plain := -DPROBE

define half
$(P)/$(1)/%.o: tests/grader/judge/%.c $(HEADERS)
	@mkdir -p $$(@D)
	@$(CLANG) $(flags_of_$(1)) -c -o $$@ $$<
$(P)/$(1)/%.o: $(here)/%.c $(HEADERS)
	@mkdir -p $$(@D)
	@$(CLANG) $(flags_of_$(1)) -fno-builtin -c -o $$@ $$<
$(P)/$(1)/%.q.o: tests/%.c $(HEADERS)
	@mkdir -p $$(@D)
	@$(CLANG) $(flags_of_$(1)) $(if $(filter watched,$(1)),$(WATCHED)) -Wno-unused -Wno-sizeof-array-decay -c -o $$@ $$<
endef
$(foreach one,watched plain judge,$(eval $(call half,$(one))))

# What runs mutants to explain an answer.
$(P)/plain/mutants-%.o: tests/grader/mutants/%.c $(HEADERS)
	@mkdir -p $(@D)
	@$(CLANG) -DPROBE -c -o $@ $<
$(P)/slips/%.o: tests/%.c $(HEADERS)
	@mkdir -p $(@D)
	@$(CLANG) -std=gnu11 -w -c -o $@ $<
EXPLAIN := slips_main mutants-search mutants-memory probe inputs compare wants heap

# The references: for the judge, and as an answer may call them.
$(P)/reference/%.o: solutions/%.c $(BOOK)
	@mkdir -p $(@D)
	@$(CLANG) -c -o $@ $<
$(P)/lent/%.o: solutions/%.c $(BOOK)
	@mkdir -p $(@D)
	@$(CLANG) $(WATCHED) -c -o $@ $<
# Those of the exercises before $(1), which alone an answer may call.
before = $(patsubst %,$(P)/reference/%.o,$(shell echo $(LIST) | sed 's|$(1)\b.*||'))

# All that an answer is linked with, but for the questions.
PROBE := probe inputs probe_main memory heap
$(P)/host/host.a: $(PROBE:%=$(P)/watched/%.o) $(P)/watched/watch.o $(P)/watched/undefined.o
	@mkdir -p $(@D)
	@rm -f $@ && llvm-ar rcs $@ $^

# ---- What judges ----

JUDGE := judge wants sample patterns contrast departures diagnose parameters compare transcript verdict explain events source text inputs
$(P)/judge/parameters.o: tests/grader/judge/parameters.awk $(HEADERS)
	@mkdir -p $(@D)
	@awk -f $< code/*.h >$(@:.o=.c)
	@$(CLANG) -c -o $@ $(@:.o=.c)
# Nothing that its configure would find is needed.
$(P)/jansson/jansson_private_config.h: $(P)/src/made
	@mkdir -p $(@D) && : >$@
$(P)/jansson/%.o: $(P)/jansson/jansson_private_config.h
	@$(FOR_PAGE) -O1 -DHAVE_STDINT_H -I$(P)/jansson -I$(P)/src/jansson/android -I$(P)/src/jansson/src -c -o $@ $(P)/src/jansson/src/$*.c
JANSSON := $(patsubst %,$(P)/jansson/%.o,dump error hashtable hashtable_seed load memory pack_unpack strbuffer strconv utf value version)

LIBC := -L$(S)/lib/wasm32-wasip1 -lc -lc-printscan-long-double $(BUILTINS)
LINK := wasm-ld --no-entry --strip-all -z stack-size=1048576 --stack-first

define exercise
$(P)/host/$(2)/questions.o: $(P)/watched/$(1).q.o
	@mkdir -p $$(@D)
	@cp $$< $$@

$(P)/host/$(2)/judge.wasm: $(P)/judge/$(1).q.o $(JUDGE:%=$(P)/judge/%.o) $(P)/judge/judge_main.o $(P)/judge/memory.o $(P)/judge/heap.o $(LIST:%=$(P)/reference/%.o) $(JANSSON)
	@mkdir -p $$(@D)
	@$(LINK) --export=verdict --export=inputs --export=malloc --export=inputs_start \
	  -o $$@ $$^ $(P)/gsl/*/.libs/*.a $(LIBC)

MISTAKES_$(2) := $(patsubst tests/%.c,$(P)/mistakes/%.o,$(wildcard tests/$(dir $(1))mistakes/$(2)/*.c))
$$(MISTAKES_$(2)): $(P)/mistakes/%.o: tests/%.c $(BOOK)
	@mkdir -p $$(@D)
	@$(CLANG) -Wno-everything -D$(2)=mistake_$$(*F) -c -o $$@ $$<
OTHERWISE_$(2) := $$(if $(wildcard tests/$(dir $(1))mistakes/$(2)/otherwise.h),$$(MISTAKES_$(2):.o=_otherwise.o))
$$(OTHERWISE_$(2)): $(P)/mistakes/%_otherwise.o: tests/%.c tests/$(dir $(1))mistakes/$(2)/otherwise.h $(BOOK)
	@mkdir -p $$(@D)
	@$(CLANG) -Wno-everything -include $$(word 2,$$^) -D$(2)=mistake_$$(*F)_otherwise -c -o $$@ $$<
$(P)/host/$(2)/mistakes.wasm: $(P)/plain/$(1).q.o $(PROBE:%=$(P)/plain/%.o) $(call before,$(1)) $$(MISTAKES_$(2)) $$(OTHERWISE_$(2))
	@mkdir -p $$(@D)
	@$(LINK) --allow-undefined --export=ask --export=malloc --export=inputs_start $$(patsubst %.o,--export=mistake_%,$$(notdir $$(MISTAKES_$(2)) $$(OTHERWISE_$(2)))) \
	  -o $$@ $$^ $(LIBC)

$(P)/host/$(2)/slips.wasm: $(P)/slips/$(dir $(1))slips/$(2).o $(P)/plain/$(1).q.o $(EXPLAIN:%=$(P)/plain/%.o) $(call before,$(1))
	@mkdir -p $$(@D)
	@$(LINK) --export=slips --export=attempt --export=malloc --export=__stack_pointer -o $$@ $$^ $(LIBC)
endef
$(foreach path,$(LIST),$(eval $(call exercise,$(path),$(notdir $(path)))))

# ---- The compiler, as it lies on the site: with the headers and libraries that an answer needs ----

C := $(P)/compiler
page: $(C)/llvm-resources.tar
$(C)/llvm-resources.tar: $(S)/made $(P)/host/host.a $(LIST:%=$(P)/lent/%.o) $(here)/resources.mjs $(wildcard code/*.h)
	@mkdir -p $(C) $(S)/book
	@mkdir -p $(S)/lib/references
	@cp code/*.h $(S)/book && cp $(P)/host/host.a $(S)/lib/host.a && cp $(LIST:%=$(P)/lent/%.o) $(S)/lib/references
	@cp $(npm)/@yowasp/clang/gen/bundle.js $(C)
	@for file in llvm.core.wasm llvm.core2.wasm llvm.core3.wasm llvm.core4.wasm; do \
	  ln -sf ../../../$(npm)/@yowasp/clang/gen/$$file $(C)/$$file; done
	@node $(here)/resources.mjs $(S) $@

# ---- The figures that the reader's functions drive: those whose program is made for the page (docs/book/live) ----

FIGURES := $(patsubst build/live/%.wasm,%,$(wildcard build/live/*.wasm))
page: $(P)/host/figures.json
$(P)/host/figures/%.o: chapters/figures/%.c $(wildcard chapters/figures/*.h docs/book/live/*.h) $(BOOK)
	@mkdir -p $(@D)
	@$(CLANG) -O2 -w -Ichapters/figures -Idocs/book/live -Dmain=run_figure -c -o $@ $<
$(P)/host/figures/answers.o: docs/book/live/answers.c $(S)/made
	@mkdir -p $(@D)
	@$(CLANG) -O2 -w -c -o $@ $<
$(P)/host/figures/library.a: $(LIST:%=$(P)/reference/%.o) $(P)/host/figures/answers.o
	@rm -f $@ && llvm-ar rcs $@ $^
$(P)/host/figures.json: $(here)/figures.mjs $(P)/host/exercises.json $(FIGURES:%=$(P)/host/figures/%.o) $(P)/host/figures/library.a
	@node $< $(P) $(FIGURES)

page: $(P)/host/exercises.json
$(P)/host/exercises.json: $(here)/exercises.mjs build/list/table $(wildcard tests/*/mistakes/*/* solutions/*/*.c)
	@mkdir -p $(@D)
	@node $< build/list/table $(@D)

# For the tests: every warning of what is made here is an error. The system's headers serve, those of wasi-libc first, so
# that nothing need be fetched or made.
ANY := --target=wasm32-wasi --sysroot=/usr -Werror -fsyntax-only
.PHONY: warnings
warnings:
	@$(CLANG) $(ANY) -DPROBE -DWATCHED $(wildcard $(here)/*.c)
	@$(CLANG) $(ANY) $(filter-out %/watch.c %/undefined.c,$(wildcard $(here)/*.c))
