# rules.mk: how the site is made. Run from the top: make site.
#
#   build/book/        the pages (docs/book/rules.mk)            ─┐
#   build/page/        compiler, modules (tests/grader/page)     ─┼─ build.mjs ─→ build/site/
#   docs/book/site/    scripts, bundled with what npm installed  ─┘
MAKEFLAGS += --no-builtin-rules

here := docs/book/site

.PHONY: site
site: build/site/sw.js

build/site/sw.js: $(wildcard $(here)/*.mjs $(here)/*.js $(here)/*.css $(here)/package-lock.json tests/grader/page/*.mjs \
                  build/book/*.* build/page/host/*.json build/page/host/*/*) build/page/compiler/llvm-resources.tar LICENSE
	@node $(here)/build.mjs build/book build/page build/site
	@touch $@
