# live.mk: the figures that one drags. Each is a program with knobs, compiled once more, for the page.
#
#   chapters/figures/NAME.c    compiled to WebAssembly ─→ build/live/NAME.wasm
#   chapters/figures/NAME.gp   surveyed by gnuplot ─→ build/live/NAME.panels      where its axes lie
#   both                       ─→ build/live/NAME.js, NAME.html                   its script, its controls
#   docs/book/live/*.mjs       bundled ─→ build/book/live/live.js                 what draws them all
#
# What is needed for it is optional: without, the pages have the still pictures, and it is said why.

live_tools := $(shell $(here)/live/tools.sh)
live       := $(if $(filter here,$(live_tools)),$(patsubst chapters/figures/%.c,%,$(shell grep -l 'knob.\.name' chapters/figures/*.c)))
modules    := $(here)/live/node_modules
scripts    := $(addprefix $(here)/live/,build.mjs format.mjs gnuplot.mjs knob.mjs program.mjs)

$(if $(filter here,$(live_tools))$(MAKE_RESTARTS)$(YOURS),,$(info The figures stay still: $(live_tools). make setup book installs what is missing.))
$(shell mkdir -p build/live/obj $(out)/book/live)

# No system is linked, only what a library computes: nothing may be imported but what page.h names.
wasm_flags = --target=wasm32-wasi -std=c11 -O2 -ffp-contract=off -Wall -Wextra -Icode -Ichapters/figures -I$(here)/live
wasm_link  = -nostdlib -Wl,--no-entry -Wl,--export=run_figure -Wl,--gc-sections -Wl,--strip-all -Wl,-z,stack-size=262144 -lc

live_objects := $(patsubst %.c,build/live/obj/%.o,$(notdir $(solutions)))

build/live/obj/%.o: %.c
	@clang $(wasm_flags) -MMD -MP -c -o $@ $<

# An archive with an index that the linker for WebAssembly reads.
build/live/solutions.a: $(live_objects)
	@rm -f $@
	@llvm-ar rcs $@ $^

build/live/%.wasm: chapters/figures/%.c build/live/solutions.a $(here)/live/page.h
	@clang $(wasm_flags) -Dmain=run_figure -MMD -MP -MF $@.d -MT $@ -o $@ $< build/live/solutions.a $(wasm_link)

build/live/%.panels: chapters/figures/%.gp chapters/figures/style.gp build/figures/%.dat build/figures/%.values.gp $(here)/live/survey.mjs
	@node $(here)/live/survey.mjs $< > $@.gp
	@gnuplot -e "name='$*'; medium='svg'; target='/dev/null'; data='build/figures/$*.dat'; \
	    data_values='build/figures/$*.values.gp'" chapters/figures/style.gp $@.gp 2> $@

build/live/%.js: build/live/%.wasm build/live/%.panels chapters/figures/%.gp $(scripts)
	@echo "  live    chapters/figures/$*.c"
	@node $(here)/live/build.mjs $* build/live

build/live/%.html: build/live/%.js
	@:

build/live/worker.txt: $(here)/live/worker.mjs $(here)/live/program.mjs $(here)/live/format.mjs
	@$(modules)/.bin/esbuild $< --bundle --minify --log-level=warning --outfile=$@

build/live/live.js: $(wildcard $(here)/live/*.mjs) build/live/worker.txt $(modules)/installed
	@echo "  bundle  $@"
	@$(modules)/.bin/esbuild $(here)/live/page.mjs --bundle --minify --loader:.txt=text --log-level=warning --outfile=$@

ifdef YOURS
# The same program with the reader's answers that can be run, for the figures that use any. Where they cannot be
# linked, the figure is the reference's alone.
live_answers = $(patsubst %,$(out)/live/%.o,$(call used_by,$1))

$(out)/live/%.o: $(out)/answers/%/answer.c $(out)/collected
	@mkdir -p $(@D)
	@rm -f $@
	@if [ -s $< ] && grep -q '^own' $(out)/whose; then clang $(wasm_flags) -w -c -o $@ $<; else : > $@; fi

define own_live
$(out)/live/$1.wasm: chapters/figures/$1.c $(call live_answers,$1) $(here)/live/answers.c build/live/solutions.a
	@rm -f $$@
	@answers=; for object in $(call live_answers,$1); do if [ -s $$$$object ]; then answers="$$$$answers $$$$object"; fi; done; \
	if [ "$$$$answers" ]; then clang $(wasm_flags) -w -Dmain=run_figure -o $$@ $$< $$$$answers $(here)/live/answers.c \
	    build/live/solutions.a $(wasm_link) -Wl,--allow-undefined || :; fi; [ -e $$@ ] || : > $$@
endef
$(foreach name,$(live),$(eval $(call own_live,$(name))))

named: $(foreach name,$(live),$(out)/live/$(name).wasm $(call live_answers,$(name)))

$(out)/book/live/%.js: build/live/%.js $(out)/live/%.wasm $(here)/live/own.mjs
	@node $(here)/live/own.mjs $< $(out)/live/$*.wasm > $@
$(out)/book/live/live.js: build/live/live.js
	@cp $< $@
else
$(out)/book/live/%.js: build/live/%.js
	@cp $< $@
endif

# What make would else take for a step on the way, and delete.
named: $(live_objects) build/live/solutions.a build/live/worker.txt \
       $(foreach ending,wasm panels js html,$(live:%=build/live/%.$(ending)))

live_assets := $(if $(live),$(patsubst %,$(out)/book/live/%.js,live $(live)))

-include $(wildcard build/live/*.d build/live/obj/*.d)
