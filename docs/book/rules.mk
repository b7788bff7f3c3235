# rules.mk: how the book is made. Run from the top: make book, html, pdf, epub.
#
#   chapters/figures/*.c   run ─→ build/figures/*.dat, build/values/*.txt     what was computed
#   chapters/figures/*.gp  drawn ─→ build/figures/*.svg, *.pdf
#   chapters/transcripts/  replayed ─→ build/transcripts/*.txt, compared with what is stored beside them
#   chapters/*.md          indexed ─→ build/weave/index.txt                   what has which number
#                          woven ─→ build/book/*.html, build/book/downhill.pdf
#
# A step that makes what was there already leaves the file alone (keep.sh), so that nothing later is
# made again. DRAFT=1 shows what is wrong and goes on: for a chapter that is half written. YOURS=1 makes
# the pages with the reader's own curves, under build/yours, out of what was made without (yours.mk).

MAKEFLAGS += --no-builtin-rules

# The book is the same wherever it is made: numbers have points, letters are UTF-8 (gnuplot 6 asks for that).
export LC_ALL := C.UTF-8

here := $(patsubst %/,%,$(dir $(lastword $(MAKEFILE_LIST))))
out  := $(if $(YOURS),build/yours,build)

include $(here)/../../tests/grader/list.mk

chapters    := $(sort $(wildcard chapters/[0-9]*-*.md))
back        := $(wildcard chapters/notation.md chapters/glossary.md chapters/bibliography.md)
pages       := $(patsubst chapters/%.md,$(out)/book/%.html,chapters/index.md $(chapters) $(back))
programs    := $(patsubst chapters/figures/%.c,%,$(wildcard chapters/figures/*.c))
figures     := $(filter-out style,$(patsubst chapters/figures/%.gp,%,$(wildcard chapters/figures/*.gp)))
transcripts := $(patsubst chapters/transcripts/%.sh,%,$(wildcard chapters/transcripts/*.sh))
sources     := $(wildcard solutions/*/*.c chapters/figures/*.c chapters/figures/*.h \
                          chapters/figures/*.gp chapters/capstone/*.c chapters/capstone/*.h chapters/common/*.c chapters/common/*.h chapters/speed/*.c \
                          chapters/speed/*.h chapters/speed/run.txt)

solutions    := $(filter-out solutions/crosscheck/%,$(wildcard solutions/*/*.c))
objects      := $(patsubst %.c,build/figures/obj/%.o,$(notdir $(solutions)))
values       := $(programs:%=build/values/%.txt)
drawings     := $(figures:%=build/figures/%.svg)
paper        := $(figures:%=build/figures/%.pdf)
recordings   := $(transcripts:%=build/transcripts/%.txt)
woven        := $(values) build/transcripts/compared build/weave/index.txt

.PHONY: book html pdf epub transcripts named always
.DELETE_ON_ERROR:

book: html pdf
html: $(out)/weave/checked
pdf: build/book/downhill.pdf
epub: build/book/downhill.epub

$(shell mkdir -p $(out)/book/data $(out)/book/fonts $(out)/book/previews $(out)/weave build/fonts build/weave build/figures/obj build/figures/bin \
                 build/values build/transcripts)

# What an earlier build made from a file that is gone must not be found by this one.
of_programs := $(foreach program,$(programs),$(addprefix build/figures/,bin/$(program) bin/$(program).d \
                   bin/$(program).trace $(addprefix $(program).,ran times d values.gp alt dat)))
made := $(pages) $(values) $(recordings) $(recordings:.txt=.ran) $(recordings:.txt=.d) $(of_programs) $(objects) \
        $(objects:.o=.d) build/figures/solutions.a $(drawings) $(paper) $(figures:%=$(out)/book/data/%.dat)
gone := $(filter-out $(made) $(pages:$(out)/book/%.html=$(out)/book/previews/%.js),$(shell ls -d $(out)/book/*.html $(out)/book/previews/* $(out)/book/data/* build/values/* build/transcripts/*.* \
            build/figures/*.* build/figures/bin/* build/figures/obj/* 2>/dev/null)) # make's own wildcard would remember them
$(if $(strip $(gone)),$(shell rm -f $(gone)))

# What a rule names is not intermediate: make neither removes it nor does without it.
named: $(made)

# Programs ------------------------------------------------------------------------------------------
# They link the solutions as an archive, and the linker says which ones a program uses: when another
# solution changes, the program need not run again.

CFLAGS := -std=c11 -O2 -ffp-contract=off -Wall -Wextra -Icode -Ichapters/figures \
          $(shell pkg-config --cflags gsl 2>/dev/null)
LIBS   := $(shell pkg-config --libs gsl 2>/dev/null || echo -lgsl -lgslcblas) -lm

vpath %.c $(sort $(dir $(solutions)))

build/figures/obj/%.o: %.c
	@$(CC) $(CFLAGS) -MMD -MP -c -o $@ $<

build/figures/solutions.a: $(objects)
	@rm -f $@
	@ar rcs $@ $^

build/figures/bin/%: chapters/figures/%.c | build/figures/solutions.a
	@$(CC) $(CFLAGS) -MMD -MP -MF $@.d -MT $@ -o $@ $< build/figures/solutions.a $(LIBS) -Wl,-t,-t > $@.trace
	@sed -n 's|.*solutions\.a[():]*\([a-z0-9_]*\.o\).*|$@: build/figures/obj/\1|p' $@.trace >> $@.d

build/figures/%.ran: build/figures/bin/% $(here)/weave/split_output.awk
	@echo "  run     chapters/figures/$*.c"
	@$< > $@.new && times > build/figures/$*.times
	@awk -v name=$* -f $(here)/weave/split_output.awk $@.new
	@$(here)/weave/keep.sh build/values/$*.txt build/figures/$*.d build/figures/$*.values.gp build/figures/$*.alt \
	    build/figures/$*.dat
	@mv $@.new $@

# Four rules: of a rule with four targets make takes all for new when one is.
build/values/%.txt: build/figures/%.ran
	@:
build/figures/%.values.gp: build/figures/%.ran
	@:
build/figures/%.alt: build/figures/%.ran
	@:
build/figures/%.dat: build/figures/%.ran
	@:

-include $(wildcard build/figures/bin/*.d build/figures/obj/*.d build/figures/*.d)

# Figures -------------------------------------------------------------------------------------------

# $1: "svg" or "pdf". $2: the folder where the figure's data is.
draw = gnuplot -e "name='$*'; medium='$1'; target='$@.new'; data='$2/$*.dat'; \
	data_values='$2/$*.values.gp'" chapters/figures/style.gp chapters/figures/$*.gp
drawn_from = chapters/figures/%.gp chapters/figures/style.gp build/figures/%.dat build/figures/%.values.gp $(here)/rules.mk

build/figures/%.svg: $(drawn_from)
	@echo "  draw    $@"
	@$(call draw,svg,build/figures)
	@mv $@.new $@

build/figures/%.pdf: $(drawn_from)
	@echo "  draw    $@"
	@$(call draw,pdf,build/figures)
	@mv $@.new $@

ifdef YOURS
include $(here)/yours/yours.mk
endif
include $(here)/live/live.mk

# Transcripts ---------------------------------------------------------------------------------------

# They run in a copy of what grading needs. It is the grader's, so that what is made in it stays made.
project := $(wildcard Makefile code/*.h) $(shell find solutions tests -name project -prune -o -name browser -prune \
               -o -name accepted -prune -o -type f -print)

build/transcripts/copied: $(here)/weave/transcript.sh $(project)
	@$(here)/weave/transcript.sh prepare build/transcripts/project $(project)
	@touch $@

build/transcripts/%.ran: chapters/transcripts/%.sh build/transcripts/copied
	@echo "  replay  $<"
	@$(here)/weave/transcript.sh run $< build/transcripts/project build/transcripts/$* build/transcripts/$*.txt.new
	@$(here)/weave/keep.sh build/transcripts/$*.txt
	@rm -rf build/transcripts/$*
	@echo "$@:" $$(grep -o 'chapters/transcripts/[a-z0-9_.]*' $<) > build/transcripts/$*.d
	@touch $@

build/transcripts/%.txt: build/transcripts/%.ran
	@:

-include $(wildcard build/transcripts/*.d)

# What a session says is part of the book's text, and the text around it speaks of it. So it is stored, and when
# it changes somebody is to read it: `make transcripts` then stores what is said now.
build/transcripts/compared: $(recordings) chapters/transcripts $(wildcard chapters/transcripts/*.txt) build/weave/draft
	@$(here)/weave/transcript.sh compare build/transcripts $(transcripts) $(if $(DRAFT),|| :)
	@touch $@

transcripts: $(recordings)
	@rm -f chapters/transcripts/*.txt
	@cp $(recordings) chapters/transcripts/

# Pages ---------------------------------------------------------------------------------------------

# What was let through in a draft is looked at again when it is no draft any more.
build/weave/draft: always
	@echo "$(DRAFT)" > $@.new
	@$(here)/weave/keep.sh $@

# A file that goes leaves no other newer than the index.
build/weave/listed: always
	@echo "$(chapters) $(back) $(sources)" > $@.new
	@$(here)/weave/keep.sh $@

bibliography := $(wildcard chapters/references.bib)

build/weave/indexed: $(here)/weave/index.lua $(here)/weave/book.lua $(here)/weave/notation.lua build/weave/draft build/weave/listed build/list/table \
                     $(chapters) $(back) $(bibliography) $(sources)
	@pandoc -f markdown --lua-filter $(here)/weave/index.lua -M chapters="$(chapters)" -M back="$(back)" -M sources="$(sources)" \
	    -M bibliography="$(bibliography)" -M index=build/weave/index.txt.new -t plain -o /dev/null /dev/null
	@$(here)/weave/keep.sh build/weave/index.txt
	@touch $@

build/weave/index.txt: build/weave/indexed
	@:

weaver   := $(wildcard $(here)/weave/*.lua) $(here)/weave/metadata.yaml $(here)/rules.mk build/list/table build/weave/draft
in_html  := $(addprefix $(here)/screen/,html.lua drawing.lua mathml.lua)
markdown := markdown-native_divs-native_spans-auto_identifiers-implicit_figures

# $1: the writer, a filter. What comes after citeproc sees the bibliography.
weave = pandoc -f $(markdown) --fail-if-warnings --lua-filter $1 --citeproc --lua-filter $(here)/weave/cited.lua \
        -M lang=en-GB -M link-citations=true --metadata-file $(here)/weave/metadata.yaml $(bibliography:%=--bibliography %)
as_html = --mathml --lua-filter $(here)/screen/mathml.lua

# Which figures are live: all with knobs, or none.
build/weave/live: always
	@echo "$(live)" > $@.new
	@$(here)/weave/keep.sh $@

# Each source on its own, so that only the pages that cite it depend on it.
build/weave/references/parted: $(bibliography)
	@mkdir -p $(@D)
	@rm -f $(@D)/*.new
	@awk -v folder=$(@D) -F '[{, \t]+' '/^@/ { file = folder "/" $$2 ".bib.new" } file { print > file }' $^ /dev/null
	@$(here)/weave/keep.sh $$(ls $(@D)/*.new 2>/dev/null | sed 's/\.new$$//')
	@touch $@

build/weave/references/%.bib: build/weave/references/parted
	@:

screen := $(wildcard $(here)/screen/*.lua) $(here)/yours/yours.lua $(here)/screen/template.html

$(out)/book/%.html: chapters/%.md $(weaver) $(screen) build/weave/live | $(woven) $(drawings) $(own_figures) \
                    $(live:%=build/live/%.html) build/weave/references/parted
	@echo "  page    $@"
	@$(call weave,$(here)/screen/screen.lua) $(as_html) -t html5 --toc --toc-depth=2 --template $(here)/screen/template.html \
	    $(YOURS:%=-M yours=$(out)/) -M live="$(live)" -M page=$*.html -M target=$@ -M depfile=$(out)/weave/$*.html.d -o $@.new $<
	@sed 's/ role="doc-\(biblioentry\|endnote\)"//' $@.new > $@ # roles that ARIA has given up
	@rm $@.new

$(out)/book/index.html: chapters/index.md
$(out)/book/bibliography.html: $(bibliography)

-include $(wildcard $(out)/weave/*.html.d)

# What the pages bring with them: style, scripts, fonts, data, and what is searched.
assets := $(out)/book/style.css $(out)/book/book.js $(out)/book/search.js $(out)/book/sections.js $(out)/book/preview.png $(out)/weave/lunr
fonts  := build/weave/fonts

$(out)/book/%.css: $(here)/screen/%.css
	@cp $< $@
$(out)/book/%.js: $(here)/screen/%.js
	@cp $< $@

# A page leaves behind what the search is to know of it.
$(out)/book/sections.js: $(pages)
	@{ echo 'const sections = ['; cat $(pages:$(out)/book/%=$(out)/weave/%.sections); echo '];'; } > $@

$(out)/weave/lunr: $(here)/screen/lunr.sh
	@$(here)/screen/lunr.sh $(out)/book/lunr.js
	@touch $@

# Whole fonts for paper and e-readers; for the pages the letters that they have. English is always there.
$(fonts): $(here)/weave/fonts.sh
	@$(here)/weave/fonts.sh build/fonts
	@touch $@

$(out)/weave/characters: $(pages) $(assets)
	@find $(out)/book -name '*.html' -exec cat $(out)/book/style.css {} + | sed 's/[ -~\t]//g' | grep -o . | sort -u > $@.new
	@$(here)/weave/keep.sh $@

$(out)/weave/subset: $(out)/weave/characters $(fonts) $(here)/screen/subset.sh
	@$(here)/screen/subset.sh build/fonts $(out)/book/fonts $<
	@touch $@

$(out)/book/data/%.dat: build/figures/%.dat
	@cp $< $@

$(out)/weave/checked: $(pages) $(assets) $(live_assets) $(out)/weave/subset $(figures:%=$(out)/book/data/%.dat) $(here)/screen/check_html.awk
	@awk -f $(here)/screen/check_html.awk $(pages)
	@touch $@

# The EPUB ------------------------------------------------------------------------------------------

epub_fonts = $(addprefix --epub-embed-font build/fonts/,texgyrepagella-regular.otf texgyrepagella-italic.otf \
                 texgyrepagella-bold.otf texgyrepagella-bolditalic.otf texgyrepagella-math.otf FiraCode-Regular.ttf \
                 FiraCode-Bold.ttf)

build/weave/cover.png: $(here)/epub/cover.gp
	@gnuplot -e "target='$@.new'; high=1800" $<
	@mv $@.new $@

$(out)/book/preview.png: $(here)/epub/cover.gp
	@gnuplot -e "target='$@.new'; high=630" $<
	@mv $@.new $@

# pandoc would name each file of the book after itself.
build/weave/epub.html: $(here)/weave/metadata.yaml
	@pandoc -D epub3 | sed 's/[$$]pagetitle[$$]/'"$$(sed -n 's/^ *title: *//p' $<)"'/' > $@

# The same sources give the same file: what it says of its age is that of the last commit.
edited := $(or $(SOURCE_DATE_EPOCH),$(shell git log -1 --format=%ct 2>/dev/null),0)

build/book/downhill.epub: chapters/index.md $(chapters) $(back) $(weaver) $(in_html) $(here)/epub/epub.lua \
                          $(here)/epub/epub.css $(here)/epub/metadata.xml $(here)/epub/describe.sh $(here)/paper/print.theme build/weave/cover.png $(fonts) \
                          build/weave/epub.html $(bibliography) | $(woven) $(drawings)
	@echo "  bind    $@"
	@SOURCE_DATE_EPOCH=$(edited) $(call weave,$(here)/epub/epub.lua) $(as_html) -t epub3 --highlight-style $(here)/paper/print.theme --toc-depth=2 \
	    --css $(here)/epub/epub.css \
	    --template build/weave/epub.html \
	    --epub-cover-image build/weave/cover.png $(epub_fonts) \
	    -M target=$@ -M depfile=build/weave/downhill.epub.d -o $@ chapters/index.md $(chapters) $(back)
	@sed "s/SUBTITLE/$$(sed -n 's/^ *subtitle: *//p' $(here)/weave/metadata.yaml)/" $(here)/epub/metadata.xml > build/weave/metadata.xml
	@$(here)/epub/describe.sh $@ build/weave/metadata.xml $(edited)

-include $(wildcard build/weave/downhill.epub.d)

# Paper ---------------------------------------------------------------------------------------------

build/weave/downhill.tex: chapters/index.md $(chapters) $(back) $(weaver) $(wildcard $(here)/paper/*.lua) \
                          $(here)/paper/template.tex $(here)/paper/print.theme $(bibliography) | $(woven) $(paper)
	@$(call weave,$(here)/paper/paper.lua) -t latex --top-level-division=chapter --highlight-style $(here)/paper/print.theme \
	    --template $(here)/paper/template.tex -M target=$@ -M depfile=$@.d -o $@ chapters/index.md $(chapters) $(back)

-include $(wildcard build/weave/downhill.tex.d)

build/book/downhill.pdf: build/weave/downhill.tex $(here)/paper/typeset.sh $(fonts)
	@echo "  typeset $@"
	@SOURCE_DATE_EPOCH=$(edited) FORCE_SOURCE_DATE=1 $(here)/paper/typeset.sh $< $@
