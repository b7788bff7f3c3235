-- filter.lua: turns a chapter into the book, for the screen (HTML), for paper (LaTeX) and for e-readers (EPUB).
--
-- It weaves in what other files say (regions of code, values, figures, transcripts, exercises),
-- numbers what can be referred to, and refuses what it cannot resolve. How a chapter is written
-- stands in README.md beside this file. One page is made by
--
--     pandoc --lua-filter filter.lua -M page=1-derivatives.html -M depfile=… chapters/1-derivatives.md
--
-- and the whole book, on paper or as an EPUB, by the same with all chapters. An EPUB is made of pages like those for
-- the screen; but nothing in them can be relied on to fold or to be dark, and hints stand at the end, as on paper.
local here = PANDOC_SCRIPT_FILE:match('^(.*)/') or '.'
local book = dofile(here .. '/book.lua')
local mathml = dofile(here .. '/mathml.lua')
local declaration = dofile(here .. '/declaration.lua')
local set_widths = dofile(here .. '/widths.lua')
local write_sections = dofile(here .. '/sections.lua')
local yours = dofile(here .. '/../yours/yours.lua')
local write_source = dofile(here .. '/sources.lua')
local notation = dofile(here .. '/notation.lua')

local epub = FORMAT:match('epub') ~= nil
local html = epub or FORMAT:match('html') ~= nil
local build = 'build/'
local own                        -- the folder of the reader's own figures; nil in the plain book
local page                       -- the page being made; nil when it is the whole book
local read_files = {}            -- what this page depends on, for make

local function raw(text)
  return pandoc.RawBlock(html and 'html' or 'latex', text)
end

local function raw_inline(text)
  return pandoc.RawInline(html and 'html' or 'latex', text)
end

local function escape_html(text)
  return (text:gsub('[&<>"]', { ['&'] = '&amp;', ['<'] = '&lt;', ['>'] = '&gt;', ['"'] = '&quot;' }))
end

local function escape_tex(text)
  return (text:gsub('[\\{}#$%%&_~^]', {
    ['\\'] = '\\textbackslash{}', ['~'] = '\\textasciitilde{}', ['^'] = '\\textasciicircum{}',
    ['{'] = '\\{', ['}'] = '\\}', ['#'] = '\\#', ['$'] = '\\$', ['%'] = '\\%', ['&'] = '\\&', ['_'] = '\\_',
  }))
end

-- Where a piece of text stands in the chapters: "chapters/1-derivatives.md:12". A long piece may go on in
-- the next line; then its beginning is looked for.
local function place_of(needle)
  for _, path in ipairs(PANDOC_STATE.input_files) do
    for number, line in ipairs(book.lines(path) or {}) do
      if line:find(needle, 1, true) then return path .. ':' .. number end
    end
  end
  local shorter = needle:match('^(.*) ')
  return shorter and place_of(shorter) or PANDOC_STATE.input_files[1]
end

-- Reads a file and remembers that the page depends on it.
local function depend(path)
  read_files[path] = true
  return path
end

-- A target of links on paper. On the screen an id does that.
local function anchor(id)
  return html and '' or '\\anchor{' .. id .. '}'
end

-- The index -------------------------------------------------------------------------------------
-- What can be referred to: in the order of the book, and by id.

local index, contents = {}, {}

local function read_index()
  depend(book.index_path)
  contents = book.index()
  for _, entry in ipairs(contents) do
    if entry.id ~= '' and entry.kind ~= 'symbol' then index[entry.id] = entry end
  end
end

local function numbered(id, where)
  local entry = index[id]
  if not entry then book.complain(place_of(where or id), '%s has no number', id) end
  return entry and entry.number or '?'
end

-- References ------------------------------------------------------------------------------------
-- @fig:tangent becomes a link, "Figure 1.1". Other citations are left to citeproc.

local words = { figure = 'Figure', equation = 'Equation', table = 'Table', section = 'Section',
                passage = 'Section', chapter = 'Chapter', exercise = 'Exercise' }

local function link_to(entry, text)
  local elsewhere = page and entry.page ~= page and entry.page or ''
  return pandoc.Link(text, elsewhere .. '#' .. entry.id, '', { class = 'ref' })
end

local function reference(citation)
  local kind, name = citation.id:match('^(%a+):(.+)$')
  local entry = index[kind == 'ex' and name or citation.id]
  if entry and entry.kind == 'back' then return link_to(entry, entry.title) end
  if not entry or not words[entry.kind] then
    book.complain(place_of('@' .. citation.id), 'unknown reference @%s', citation.id)
    return pandoc.Str('?')
  end
  local number = entry.kind == 'equation' and '(' .. entry.number .. ')' or entry.number
  return link_to(entry, citation.mode == 'SuppressAuthor' and number or words[entry.kind] .. '\u{a0}' .. number)
end

local is_reference = { fig = true, eq = true, sec = true, tbl = true, ex = true }
local cites = false

local function Cite(cite)
  if not is_reference[cite.citations[1].id:match('^(%a+):') or ''] then
    if cite.citations[1].id == '*' then return nil end -- the bibliography, which lists what others cite
    cites = true
    for _, citation in ipairs(cite.citations) do depend(build .. 'weave/references/' .. citation.id .. '.bib') end
    return nil
  end
  local inlines = pandoc.List()
  for i, citation in ipairs(cite.citations) do
    if i > 1 then inlines:extend { pandoc.Str(','), pandoc.Space() } end
    inlines:insert(reference(citation))
  end
  return inlines
end

-- The glossary ----------------------------------------------------------------------------------
-- A term is defined in glossary.md. index.lua has found the chapter that introduces it, in italics.

local introduced = {}

local function term_of(text)
  return index['term:' .. text:lower():gsub('[^%w]+', '-')]
end

local function Emph(emph)
  local entry = term_of(pandoc.utils.stringify(emph))
  if not entry or introduced[entry.id] or page and entry.page ~= page then return nil end
  introduced[entry.id] = true
  if html then return pandoc.Span(emph.content, { id = entry.id, class = 'dfn' }) end
  return { raw_inline(anchor(entry.id)), emph }
end

-- A definition ends in the section that introduces the term.
local function defined(head, definition)
  local form = head[1].t == 'Span' and head[1].attributes.as
  local entry = term_of(form or pandoc.utils.stringify(head))
  if not entry then return { head, { definition } } end -- index.lua has complained
  local word = entry.number:match('%.') and 'Section' or 'Chapter'
  local last = definition[#definition]
  last.content:extend { pandoc.Space(), link_to(entry, word .. '\u{a0}' .. entry.number) }
  definition[#definition] = last
  local id = html and entry.id:gsub('^term', 'glossary') or ''
  return { { pandoc.Span(form and head[1].content or head, { id = id }) }, { definition } }
end

local function DefinitionList(list)
  local items = pandoc.List()
  for _, item in ipairs(list.content) do items:insert(defined(item[1], item[2][1])) end
  return pandoc.DefinitionList(items)
end

-- Values ----------------------------------------------------------------------------------------
-- build/values/NAME.txt holds what the program NAME printed: lines "name value".

local values = {}

local function values_of(program)
  if values[program] then return values[program] end
  local lines = book.lines(depend(build .. 'values/' .. program .. '.txt'))
  if not lines then return nil end
  values[program] = {}
  for _, line in ipairs(lines) do
    local name, value = line:match('^(%S+)%s+(.*)$')
    if name then values[program][name] = value end
  end
  return values[program]
end

local function with_commas(digits)
  local reversed = digits:reverse():gsub('(%d%d%d)', '%1,'):reverse()
  return (reversed:gsub('^(%-?),', '%1'))
end

-- 1.2e-05 as 1.2 × 10⁻⁵, -3 with a minus, 109386 as 109,386.
local function show_number(x, format)
  if not format and math.type(x) == 'integer' then
    return pandoc.Str((with_commas(tostring(x)):gsub('^%-', '−')))
  end
  local text = string.format(format or '%.3g', x)
  local digits, exponent = text:match('^(.-)[eE]([-+]%d+)$')
  if not exponent then return pandoc.Str((text:gsub('^%-', '−'))) end
  local power = string.format('10^{%d}', tonumber(exponent))
  if digits == '1' or digits == '-1' then
    return pandoc.Math('InlineMath', digits:gsub('1', '') .. power)
  end
  return pandoc.Math('InlineMath', digits .. ' \\times ' .. power)
end

local function as_number(text)
  local x = tonumber(text)
  return x and (math.tointeger(x) or x)
end

local count_name = notation.counter()

local function Code(code)
  if page == 'notation.html' then
    local _, id = count_name(code.text)
    code.identifier = id or ''
    return code
  end
  if not code.classes:includes('value') then
    if page and #code.text <= 20 then code.classes:insert('short') end
    return code
  end
  local program, name = code.text:match('^([%w_]+)%.([%w_]+)$')
  local text = program and (values_of(program) or {})[name]
  local x = text and as_number(text)
  if not text then
    book.complain(place_of(code.text), 'unknown value %s', code.text)
  elseif x then
    return show_number(x, code.attributes.format)
  end
  return pandoc.Str(text or '?')
end

-- Claims ----------------------------------------------------------------------------------------
-- [ten times smaller]{claim="vcurve.ratio > 8"}: false stops the build.

local function near(a, b, rtol)
  return math.abs(a - b) <= rtol * math.max(math.abs(a), math.abs(b))
end

local function lookup(program)
  local found = values_of(program)
  if not found then error('no program ' .. program .. ' gave values', 0) end
  return setmetatable({}, { __index = function(_, name)
    if not found[name] then error('unknown value ' .. program .. '.' .. name, 0) end
    return as_number(found[name]) or found[name]
  end })
end

local claim_terms = setmetatable({
  abs = math.abs, max = math.max, min = math.min, sqrt = math.sqrt, log = math.log, exp = math.exp,
  floor = math.floor, pi = math.pi, near = near,
}, { __index = function(_, program) return lookup(program) end })

local function Span(span)
  local claim = span.attributes.claim
  if not claim then return nil end
  local test, problem = load('return ' .. claim, 'claim', 't', claim_terms)
  local ran, holds
  if test then ran, holds = pcall(test) end
  if not ran then
    book.complain(place_of(claim), 'claim %s: %s', claim, problem or holds)
  elseif holds ~= true then
    book.complain(place_of(claim), 'not so: "%s" claims %s', pandoc.utils.stringify(span), claim)
  end
  return span.content
end

-- Equations -------------------------------------------------------------------------------------
-- $$ … $$ {#eq:name}: the label follows the formula in the same paragraph.

local function equation(math, id)
  local number = id and '(' .. numbered(id) .. ')'
  if html then
    local inlines = pandoc.List { pandoc.Span({ math }, { class = 'formula' }) }
    if number then
      local name = { class = 'number', ['aria-label'] = 'Equation ' .. number }
      inlines:insert(page and pandoc.Link(number, '#' .. id, '', name) or pandoc.Span(number, { class = 'number' }))
    end
    return pandoc.Span(inlines, { id = id or '', class = 'equation' })
  elseif number then
    local tag = '\\tag*{' .. number .. '}'
    return raw_inline(anchor(id) .. '\\begin{equation}' .. tag .. math.text .. '\\end{equation}')
  end
  return math
end

local function is_blank(inline)
  return inline and (inline.t == 'Space' or inline.t == 'SoftBreak')
end

-- A browser breaks the line between a formula and the comma after it, unless they are one.
local function with_punctuation(math, after)
  local mark, rest = after.text:match('^([,.;:!?)]+)(.*)$')
  after.text = rest
  return pandoc.Span({ math, pandoc.Str(mark) }, { class = 'whole' })
end

local function Inlines(inlines)
  local out, i = pandoc.List(), 1
  while i <= #inlines do
    local it, after = inlines[i], inlines[i + 1]
    if html and it.t == 'Math' and after and after.t == 'Str' and after.text:match('^[,.;:!?)]')
       and it.mathtype == 'InlineMath' then
      out:insert(with_punctuation(it, after))
    elseif it.t == 'Math' and it.mathtype == 'DisplayMath' then
      local at = is_blank(inlines[i + 1]) and i + 2 or i + 1
      local label = inlines[at] and inlines[at].t == 'Str' and inlines[at].text:match('^{#(eq:[%w_-]+)}$')
      out:insert(equation(it, label or nil))
      if label then i = at end
    else
      out:insert(it)
    end
    i = i + 1
  end
  return out
end

local function Math(math)
  return html and mathml(math) or nil
end

-- A formula for a place that the filter does not come to again.
local function math_of(tex)
  local math = pandoc.Math('InlineMath', tex)
  return Math(math) or math
end

-- On paper a formula that stands by itself belongs to the paragraph before it, and the text goes on after it. A
-- sentence that goes on after code is no new paragraph either: it is not indented.
local function is_formula(block)
  local only = block.t == 'Para' and #block.content == 1 and block.content[1]
  return only and (only.mathtype == 'DisplayMath' or only.t == 'RawInline' and only.text:match('\\end{equation}$'))
end

local function goes_on(block)
  local first = block.content[1]
  return first and first.t == 'Str' and first.text:match('^%l')
end

local function Blocks(blocks)
  if html then return nil end
  local out, after_formula = pandoc.List(), false
  for _, block in ipairs(blocks) do
    local last, formula = out[#out], is_formula(block)
    if block.t == 'Para' and last and last.t == 'Para' and (formula or after_formula) then
      last.content:insert(pandoc.SoftBreak())
      last.content:extend(block.content)
    else
      if block.t == 'Para' and last and goes_on(block) then block.content:insert(1, raw_inline('\\noindent ')) end
      out:insert(block)
    end
    after_formula = formula
  end
  return out
end

-- Listings --------------------------------------------------------------------------------------

local function without_indentation(lines)
  local common
  for _, line in ipairs(lines) do
    local spaces = line:match('^( *)%S')
    if spaces and (not common or #spaces < common) then common = #spaces end
  end
  for i, line in ipairs(lines) do lines[i] = line:sub((common or 0) + 1) end
  return lines
end

-- The lines first … last of a file, ready to be shown.
local function excerpt(path, first, last)
  local lines = without_indentation { table.unpack(book.lines(path) or {}, first, last) }
  for i, line in ipairs(lines) do
    if utf8.len(line) and utf8.len(line) > 80 then
      book.complain(path .. ':' .. first + i - 1, 'a line that the book shows has more than 80 columns')
    end
  end
  return table.concat(lines, '\n')
end

-- Where code stands: "chapters/figures/tangent.c, lines 10–14". A page has the whole file beside it.
local function place(path, first, last, is_whole)
  local text = path .. (is_whole and '' or first == last and ', line ' .. first or ', lines ' .. first .. '–' .. last)
  if not page then return text end
  write_source(path, book.read(depend(path)), page, own or 'build/')
  return pandoc.Link(text, 'source/' .. path .. '.html#line-' .. first)
end

-- On paper a short piece of code is not broken across pages.
local function kept_together(blocks, text)
  if html or select(2, text:gsub('\n', '')) > 16 then return pandoc.Div(blocks) end
  blocks:insert(1, raw('\\begin{keep}'))
  blocks:insert(raw('\\end{keep}'))
  return pandoc.Div(blocks)
end

-- The names in the code whose symbols stand in the formulas around it: "η learning_rate · β beta".
local formulas = {}

local function legend(code, section)
  local out = pandoc.List()
  for i, pair in ipairs(notation.pairs(code, section or '', formulas, contents)) do
    if i > 1 then out:insert(pandoc.Str(' · ')) end
    local inlines = pandoc.List()
    for j, symbol in ipairs(pair.symbols) do
      if j > 1 then inlines:extend { pandoc.Str(','), pandoc.Space() } end
      inlines:insert(math_of(symbol))
    end
    inlines:extend { pandoc.Str('\u{a0}'), pandoc.Code(pair.text) }
    if page then
      out:insert(pandoc.Link(inlines, 'notation.html#' .. pair.id, '', pandoc.Attr('', { 'pair' }, { ['data-name'] = pair.name })))
    else
      out:extend(inlines)
    end
  end
  return out
end

-- Code with the place where it stands, and its legend.
local function listing(id, place, code, section)
  local explained = legend(code.text, section)
  if html then
    local caption = pandoc.List { place }
    if page then caption:insert(pandoc.Link('', '#' .. id, '', { class = 'here', ['aria-label'] = 'Link to this listing' })) end
    local blocks = pandoc.List { pandoc.Div({ pandoc.Plain(caption) }, { class = 'place' }), code }
    if #explained > 0 then blocks:insert(pandoc.Div({ pandoc.Plain(explained) }, { class = 'symbols' })) end
    return pandoc.Div(blocks, { id = id, class = 'listing' })
  end
  local caption = pandoc.List { raw_inline('\\place{' .. escape_tex(place) .. '\\symbols{') }
  caption:extend(explained)
  caption:insert(raw_inline('}}'))
  local blocks = pandoc.List { pandoc.Plain(caption), code }
  return kept_together(blocks, code.text)
end

-- A region of a file, or all of it. index.lua has seen to it that it is there.
local function woven(path, region, classes, section)
  local lines = book.lines(depend(path)) or {}
  local at = region and (book.regions(path)[region] or { first = 1, last = 0 })
  local first, last = at and at.first or 1, at and at.last or #lines
  local code = pandoc.CodeBlock(excerpt(path, first, last), { class = table.concat(classes, ' ') })
  local id = 'code:' .. path:match('[^/]*$') .. (region and ':' .. region or '')
  return listing(id, place(path, first, last, not region), code, section)
end

-- Paper has 80 columns; what a compiler says may have more. Broken at a space if there is one.
local function folded_at_80(line)
  local out = {}
  while utf8.len(line) and utf8.len(line) > 80 do
    local head = line:sub(1, utf8.offset(line, 81) - 1)
    head = head:match('^(.*%S) .*%S') or head
    out[#out + 1] = head
    line = '  ' .. line:sub(#head + 1):gsub('^ ', '')
  end
  out[#out + 1] = line
  return table.concat(out, '\n')
end

local verbatim = { ['\\'] = '\\textbackslash{}', ['{'] = '\\{', ['}'] = '\\}' }

local function console_line(line)
  local typed = line:match('^%$ (.*)$')
  if html and typed then return '<b><span class="prompt">$ </span>' .. escape_html(typed) .. '</b>' end
  if html then return escape_html(line) end
  line = folded_at_80(line):gsub('[\\{}]', verbatim)
  return typed and line:gsub('[^\n]+', '\\typed{%0}') or line
end

-- A transcript, with the commands that were typed set off from what was answered.
local function console(text)
  local out = {}
  for line in (text:gsub('\n+$', '') .. '\n'):gmatch('(.-)\n') do
    if line:match('^%$ ') and #out > 0 and out[#out] ~= '' then out[#out + 1] = '' end
    out[#out + 1] = console_line(line)
  end
  local shown = table.concat(out, '\n')
  if html then return raw('<pre class="console"><code>' .. shown .. '</code></pre>') end
  return kept_together(pandoc.List { raw('\\begin{Console}\n' .. shown .. '\n\\end{Console}') }, shown)
end

local function transcript(name)
  local text = book.read(depend(build .. 'transcripts/' .. name .. '.txt'))
  if not text then
    book.complain(place_of('transcript=' .. name), 'no transcript %s', name)
    return pandoc.Null()
  end
  return console(text)
end

local function CodeBlock(block)
  local path, region, name = block.attributes.file, block.attributes.region, block.attributes.transcript
  if path then
    return woven(path, region, block.classes, block.attributes.section)
  elseif name then
    return transcript(name)
  elseif block.classes:includes('c') or block.classes:includes('console') then
    book.complain(place_of(block.text:match('[^\n]+') or '```'), 'code and transcripts come from files')
  end
end

-- Figures ---------------------------------------------------------------------------------------
-- build/figures/NAME has what the program printed (.dat, .alt) and what gnuplot drew (.svg, .pdf).

-- The data as tables: "# name" and "# columns a|b" stand before the rows of each.
local function data_table(path)
  local out = {}
  for _, line in ipairs(book.lines(path) or {}) do
    local columns, block = line:match('^# columns (.*)$'), line:match('^# (.*)$')
    if columns then
      local cells = escape_html(columns):gsub('([^|]+)|?', '<th scope="col">%1</th>')
      out[#out + 1] = '<thead><tr>' .. cells .. '</tr></thead><tbody>'
    elseif block then
      if #out > 0 then out[#out + 1] = '</tbody></table>' end
      out[#out + 1] = '<table><caption>' .. escape_html(block) .. '</caption>'
    elseif line:match('^[^#]') then
      out[#out + 1] = '<tr>' .. escape_html(line):gsub('(%S+)%s*', '<td>%1</td>') .. '</tr>'
    end
  end
  if #out > 0 then out[#out + 1] = '</tbody></table>' end
  return table.concat(out, '\n')
end

-- An e-reader knows nothing of variables: the colours are those of the light page.
local function with_light_colours(svg)
  local css, light = book.read(depend(here .. '/style.css')), {}
  for name, colour in css:gmatch('%-%-([%w-]+): light%-dark%((#%x+)') do light[name] = colour end
  for name, other in css:gmatch('%-%-([%w-]+): var%(%-%-([%w-]+)%)') do light[name] = light[other] end
  return (svg:gsub('var%(%-%-([%w-]+)%)', light))
end

local function data_folded(summary, path, name, folder)
  return '<details class="data"><summary>' .. summary .. '</summary><div class="scroll">' .. data_table(path) ..
         '</div><p><a href="' .. folder .. '/' .. name .. '.dat">The same for gnuplot: ' .. name .. '.dat</a></p></details>'
end

-- What became of the reader's functions in a figure, or nil where there are none: see yours.lua.
local function own_figure(name)
  return own and yours.figure(own, name, index, page, depend)
end

local function under_figure(name)
  local reference = data_folded('The data as a table', build .. 'figures/' .. name .. '.dat', name, 'data')
  local mine = own_figure(name)
  if not mine then return reference end
  if mine.drawn then
    reference = reference .. data_folded('Your data as a table', own .. 'figures/' .. name .. '.dat', name, 'yours')
  end
  return mine.note .. reference
end

local function figure_on_screen(name, id, caption, alt)
  local mine = own_figure(name)
  local svg = book.read((mine and own or build) .. 'figures/' .. name .. '.svg') or ''
  if mine then alt = alt .. mine.alt end
  svg = svg:gsub('<svg', '<svg role="img" aria-label="' .. escape_html(alt):gsub('%%', '%%%%') .. '"', 1)
  if epub then
    return {
      raw('<figure id="' .. id .. '"><div class="plot">' .. with_light_colours(svg) .. '</div><figcaption>'),
      pandoc.Plain(caption),
      raw('</figcaption></figure>'),
    }
  end
  return {
    raw('<figure id="' .. id .. '"><div class="plot">' .. svg .. '</div><figcaption>'),
    pandoc.Plain(caption),
    raw(under_figure(name) .. '</figcaption></figure>'),
  }
end

local function utf16_in_hexadecimal(text)
  local out = {}
  for _, code in utf8.codes(text) do
    if code >= 0x10000 then
      out[#out + 1] = ('%04X'):format(0xD800 + (code - 0x10000 >> 10))
      code = 0xDC00 + (code - 0x10000 & 0x3FF)
    end
    out[#out + 1] = ('%04X'):format(code)
  end
  return table.concat(out)
end

local function figure_on_paper(name, id, caption, alt)
  return {
    raw('\\begin{bookfigure}{' .. anchor(id) .. '}{' .. build .. 'figures/' .. name .. '.pdf}{' ..
        utf16_in_hexadecimal(alt) .. '}'),
    pandoc.Plain(caption),
    raw('\\end{bookfigure}'),
  }
end

local function caption_with(word, id, inlines)
  local label = pandoc.Strong(word .. '\u{a0}' .. numbered(id) .. '.')
  if page then label = pandoc.Link({ label }, '#' .. id, '', { class = 'number' }) end
  local caption = pandoc.List { label, pandoc.Space() }
  caption:extend(inlines)
  return caption
end

local function figure(image)
  local name, id = image.src, image.identifier
  local alt = book.read(depend(build .. 'figures/' .. name .. '.alt'))
  depend(build .. 'figures/' .. name .. '.dat')
  depend(build .. 'figures/' .. name .. (html and '.svg' or '.pdf'))
  if not alt then
    book.complain(place_of('](' .. name .. ')'), 'no program draws figure %s', name)
    return {}
  end
  if alt == '' then
    book.complain('chapters/figures/' .. name .. '.c', 'the figure has no description: alt(…)')
  end
  alt = alt:gsub('%s+', ' '):gsub(' $', '')
  local caption = caption_with('Figure', id, image.caption)
  return (html and figure_on_screen or figure_on_paper)(name, id, caption, alt)
end

local function Para(para)
  local image = #para.content == 1 and para.content[1]
  if image and image.t == 'Image' then
    if not image.identifier:match('^fig:') then
      book.complain(place_of('](' .. image.src .. ')'), 'a figure needs {#fig:…} after it')
      return nil
    end
    return figure(image)
  end
end

-- Tables ----------------------------------------------------------------------------------------

local alignments = { AlignRight = 'r', AlignCenter = 'c' }

-- pandoc sets every table so that it may be broken across pages.
local function table_in_one_piece(tbl)
  local columns, out = {}, pandoc.List()
  for i, spec in ipairs(tbl.colspecs) do
    local ragged = spec[1] == 'AlignRight' and 'left' or 'right'
    columns[i] = alignments[spec[1]] or 'l'
    if spec[2] then
      columns[i] = ('>{\\ragged%s\\arraybackslash}p{(\\linewidth-%d\\tabcolsep)*\\real{%.4f}}')
                   :format(ragged, 2 * #tbl.colspecs - 2, spec[2])
    end
  end
  local function add(rows)
    for _, row in ipairs(rows) do
      for i, cell in ipairs(row.cells) do
        if i > 1 then out:insert(raw_inline(' & ')) end
        out:extend(pandoc.utils.blocks_to_inlines(cell.contents))
      end
      out:insert(raw_inline(' \\\\\n'))
    end
  end
  out:insert(raw_inline('\\begin{booktable}'))
  if #tbl.caption.long > 0 then
    out:extend(pandoc.utils.blocks_to_inlines(tbl.caption.long))
    out:insert(raw_inline('\\par\\smallskip\n'))
  end
  out:insert(raw_inline('\\begin{tabular}{@{}' .. table.concat(columns) .. '@{}}\\toprule\n'))
  if #tbl.head.rows > 0 then
    add(tbl.head.rows)
    out:insert(raw_inline('\\midrule\n'))
  end
  add(tbl.bodies[1].body)
  out:insert(raw_inline('\\bottomrule\\end{tabular}\\end{booktable}'))
  return pandoc.Plain(out)
end

local function Table(tbl)
  set_widths(tbl, not html)
  local caption = tbl.caption.long
  local last = caption[#caption]
  local id
  if last then
    local inlines = last.content
    id = inlines[#inlines].t == 'Str' and inlines[#inlines].text:match('^{#(tbl:[%w_-]+)}$')
    if id then
      inlines:remove()
      if #inlines > 0 and inlines[#inlines].t:match('Space') then inlines:remove() end
      caption[#caption] = pandoc.Plain(caption_with('Table', id, inlines))
      tbl.caption.long = caption
    end
  end
  if html then return pandoc.Div({ tbl }, { id = id or '', class = 'scroll' }) end
  if id then caption[#caption].content:insert(1, raw_inline(anchor(id))) end
  return #tbl.bodies[1].body <= 20 and table_in_one_piece(tbl) or tbl
end

-- Exercises -------------------------------------------------------------------------------------
-- The chapter says what to do, with three hints; everything else is looked up.

local _, exercises = book.exercises()
local appendix = { hints = pandoc.List(), solutions = pandoc.List() }

local function is_hint(block) return block.t == 'Div' and block.classes:includes('hint') end

local function parts_of(div)
  local task, hints = pandoc.List(), pandoc.List()
  for _, block in ipairs(div.content) do (is_hint(block) and hints or task):insert(block) end
  return task, hints
end

local function points(exercise)
  local text = exercise.points .. (exercise.points == 1 and ' point' or ' points')
  return exercise.challenge and '★ challenge · ' .. text or text
end

local function folded(class, summary, blocks)
  local out = pandoc.List { raw('<details class="' .. class .. '"><summary>' .. summary .. '</summary>') }
  out:extend(blocks)
  out:insert(raw('</details>'))
  return out
end

-- What the build knows of an exercise: the contract, where to work, how to have it judged.
local function given(exercise, where, section)
  local path = exercise.chapter.folder .. '/' .. exercise.name .. '.c'
  local header = 'code/' .. exercise.chapter.folder .. '.h'
  local contract, first, last = declaration(book.lines(depend(header)) or {}, exercise.name)
  if not contract then
    book.complain(where, '%s does not declare %s', header, exercise.name)
    return pandoc.List()
  end
  local code = pandoc.CodeBlock(contract, { class = 'c' })
  local shown = listing('code:' .. exercise.name, place(header, first, last), code, section)
  local command = 'make check EX=' .. exercise.name
  if html then
    return pandoc.List {
      shown,
      pandoc.Para { pandoc.Str('Write it in '), pandoc.Code('code/' .. path), pandoc.Str(' and have it judged:') },
      console('$ ' .. command),
    }
  end
  local whereto = '\\whereto{%s}{\\texttt{%s}}{\\texttt{%s}}'
  return pandoc.List {
    raw('\\workplace'),
    shown,
    raw(whereto:format(exercise.name, escape_tex('code/' .. path), escape_tex(command))),
  }
end

local function exercise_on_screen(exercise, task, hints, solution)
  local out = pandoc.List { raw('<section class="exercise' .. (exercise.challenge and ' challenge' or '') ..
                                '" aria-labelledby="' .. exercise.name .. '">') }
  out:insert(pandoc.Header(3, {
    pandoc.Link('Exercise ' .. exercise.number, '#' .. exercise.name, '', { class = 'number' }),
    pandoc.Space(), pandoc.Str(exercise.title) }, { id = exercise.name }))
  out:insert(raw('<p class="points">' .. points(exercise) .. '</p>'))
  out:extend(task)
  for i, hint in ipairs(hints) do out:extend(folded('hint', 'Hint ' .. i, hint.content)) end
  out:extend(folded('solution', 'Solution', { solution }))
  out:insert(raw('</section>'))
  return out
end

-- On paper hints and solutions stand at the end of the book, out of sight.
local function exercise_on_paper(exercise, task, hints, solution)
  local title = exercise.number .. '\u{2002}' .. exercise.title
  local answers = { hints = pandoc.List(), solutions = pandoc.List { solution } }
  for i, hint in ipairs(hints) do
    answers.hints:insert(raw('\\hint{' .. i .. '}'))
    answers.hints:extend(hint.content)
  end
  for kind, blocks in pairs(answers) do
    appendix[kind]:insert(raw('\\answer{' .. kind .. ':' .. exercise.name .. '}{' .. exercise.name .. '}{' ..
                              escape_tex(title) .. '}'))
    appendix[kind]:extend(blocks)
  end
  local out = pandoc.List { raw('\\begin{exercise}{' .. exercise.name .. '}{' .. exercise.number .. '}{' ..
                                escape_tex(exercise.title) .. '}{' .. points(exercise):gsub('★', '\\challenge{}') .. '}') }
  out:extend(task)
  out:insert(raw('\\end{exercise}'))
  return out
end

-- In an EPUB they stand at the end as well, with links to them and back.
local function exercise_in_epub(exercise, task, hints, solution)
  local function to(kind, text) return pandoc.Link(text, '#' .. kind .. '-' .. exercise.name) end
  local answers = { hints = pandoc.List(), solutions = pandoc.List { solution } }
  for i, hint in ipairs(hints) do
    local label, first = pandoc.Emph('Hint ' .. i .. '.'), hint.content[1]
    if first.t == 'Para' then
      first.content:insert(1, label)
      first.content:insert(2, pandoc.Space())
    else
      answers.hints:insert(pandoc.Para(label))
    end
    answers.hints:extend(hint.content)
  end
  for kind, blocks in pairs(answers) do
    local title = pandoc.Link(exercise.number .. '\u{2002}' .. exercise.title, '#' .. exercise.name)
    appendix[kind]:insert(pandoc.Header(2, title, { id = kind .. '-' .. exercise.name, class = 'unlisted' }))
    appendix[kind]:extend(blocks)
  end
  local out = pandoc.List { raw('<section class="exercise">') }
  out:insert(pandoc.Header(3, { pandoc.Span('Exercise ' .. exercise.number, { class = 'number' }),
    pandoc.Space(), pandoc.Str(exercise.title) }, { id = exercise.name }))
  out:insert(raw('<p class="points">' .. points(exercise) .. '</p>'))
  out:extend(task)
  out:insert(pandoc.Para { to('hints', 'Hints'), pandoc.Str(' · '), to('solutions', 'Solution') })
  out:insert(raw('</section>'))
  return out
end

local function exercise_block(div)
  local where = place_of('#' .. div.identifier)
  local exercise = exercises[div.identifier]
  if not exercise then
    book.complain(where, 'no exercise %s in tests/exercises', div.identifier)
    return nil
  end
  local task, hints = parts_of(div)
  if #hints ~= 3 then book.complain(where, 'an exercise has three hints, not %d', #hints) end
  task:extend(given(exercise, where, div.attributes.section))
  local path = 'solutions/' .. exercise.chapter.folder .. '/' .. exercise.name .. '.c'
  local solution = woven(path, 'answer', { 'c' }, div.attributes.section)
  return (epub and exercise_in_epub or html and exercise_on_screen or exercise_on_paper)(exercise, task, hints, solution)
end

-- Other blocks ----------------------------------------------------------------------------------

local asides = { note = 'Note', source = 'Source', question = 'Question' }

local function Div(div)
  if div.classes:includes('exercise') then return exercise_block(div) end
  for class in pairs(asides) do
    if div.classes:includes(class) and not html then
      div.content:insert(1, raw('\\begin{' .. class .. '}'))
      div.content:insert(raw('\\end{' .. class .. '}'))
      return div.content
    elseif div.classes:includes(class) and class ~= 'question' then
      local role = { { 'role', 'note' }, { 'aria-label', asides[class] } }
      return pandoc.Div(div.content, pandoc.Attr('', { class }, role))
    end
  end
end

-- On the screen a heading's number, or a sign when it has none, is the link to it. On paper LaTeX counts.
local function Header(header)
  local entry = index[header.identifier]
  if entry and entry.kind == 'back' then return nil end
  if entry and entry.kind == 'chapter' and not html then
    local start = entry == contents[1] and '\\mainmatter' or ''
    return { raw(string.format('%s\\setcounter{chapter}{%d}', start, entry.number - 1)), header }
  end
  if epub and entry and entry.kind ~= 'passage' then
    header.content:insert(1, pandoc.Span(entry.number, { class = 'number' }))
    header.content:insert(2, pandoc.Space())
    return header
  end
  if not page or not entry or header.level == 1 then return nil end
  if entry.kind == 'passage' then
    local name = { class = 'here', ['aria-label'] = 'Link to this passage' }
    header.content:insert(pandoc.Link('', '#' .. entry.id, '', name))
  else
    header.content:insert(1, pandoc.Link(entry.number, '#' .. entry.id, '', { class = 'number' }))
    header.content:insert(2, pandoc.Space())
  end
  return header
end

-- What is lost in one of the two media is refused in both.
local function refuse(element)
  book.complain(place_of(element.text:match('[^\n]+') or ''), 'raw %s: %s', element.format, element.text)
end

-- The whole page --------------------------------------------------------------------------------

-- The home page lists the chapters: number, title, question, sections and exercises, and then the rest.
local function way_through_the_book(progress)
  local out = { '<nav class="way" aria-label="Chapters"><ol>' }
  local open, back = false, {}
  for _, entry in ipairs(contents) do
    local title = escape_html(pandoc.utils.stringify(pandoc.read(entry.title, 'markdown')))
    local link = entry.page .. '#' .. entry.id
    if entry.kind == 'chapter' then
      if open then out[#out + 1] = '</ol></li>' end
      out[#out + 1] = '<li><a class="chapter" href="' .. entry.page .. '"><span class="number">' ..
                      entry.number .. '</span> ' .. title .. '</a>' .. (progress and progress.chapters[entry.number] or '')
      open = true
    elseif entry.kind == 'question' then
      out[#out + 1] = '<p class="question">' .. title .. '</p><ol>'
    elseif entry.kind == 'section' or entry.kind == 'exercise' then
      local state = progress and progress.exercises[entry.id]
      out[#out + 1] = '<li class="' .. entry.kind .. (state and ' ' .. state.class or '') .. '"><a href="' .. link ..
                      '">' .. title .. '</a>' .. (state and state.words or '') .. '</li>'
    elseif entry.kind == 'back' then
      back[#back + 1] = '<li><a href="' .. entry.page .. '">' .. title .. '</a></li>'
    end
  end
  if open then out[#out + 1] = '</ol></li>' end
  out[#out + 1] = '</ol>'
  if #back > 0 then out[#out + 1] = '<ul class="back">' .. table.concat(back, '\n') .. '</ul>' end
  out[#out + 1] = '</nav>'
  return raw(table.concat(out, '\n'))
end

-- The pages before and after this one, for the links at the foot of the page.
local function neighbours(meta)
  local way = pandoc.List { { page = 'index.html', title = 'Downhill' } }
  for _, entry in ipairs(contents) do
    if entry.kind == 'chapter' or entry.kind == 'back' then
      way:insert { page = entry.page, title = (entry.number .. ' ' .. entry.title):gsub('^ ', ''), number = entry.number }
    end
  end
  for i, entry in ipairs(way) do
    if entry.page == page then
      meta.previous, meta.next = way[i - 1], way[i + 1]
      meta.number = entry.number ~= '' and entry.number or nil
    end
  end
end

-- On the screen the chapter's heading is the title of its page.
local function take_title(doc)
  local first = doc.blocks[1]
  if first and first.t == 'Header' and first.level == 1 then
    doc.meta.title = pandoc.MetaInlines(first.content)
    doc.meta.id = first.identifier
    doc.blocks:remove(1)
  end
end

local function finish_screen(doc)
  take_title(doc)
  neighbours(doc.meta)
  if page == 'index.html' then
    doc.meta.title, doc.meta.home = doc.meta.book.title, true
    local progress = own and yours.progress(own, index, depend)
    if progress then doc.blocks:insert(raw(progress.summary)) end
    doc.blocks:insert(way_through_the_book(progress))
  end
  if cites then
    doc.blocks:insert(pandoc.Header(2, 'References', { id = 'references' }))
    doc.blocks:insert(pandoc.Div({}, { id = 'refs' }))
  end
end

-- A chapter without a number, which LaTeX would leave out of the head of the page.
local function unnumbered(title, id)
  local header = pandoc.Header(1, title, { id = id, class = 'unnumbered' })
  return epub and header or pandoc.Div { header, raw('\\markboth{' .. title .. '}{' .. title .. '}') }
end

-- Takes away and returns what comes after the chapters.
local function take_back(blocks)
  for i, block in ipairs(blocks) do
    local entry = block.t == 'Header' and index[block.identifier]
    if entry and entry.kind == 'back' then
      local back = pandoc.List { table.unpack(blocks, i) }
      for last = #blocks, i, -1 do blocks:remove(last) end
      return back
    end
  end
  return pandoc.List()
end

-- On paper one turns pages: every exercise with its own, and with those of its hints and its solution.
local function list_of_exercises()
  local lines = { '\\exerciselist' }
  for _, chapter in ipairs((book.exercises())) do
    lines[#lines + 1] = ('\\exercisechapter{%s}{%s}'):format(chapter.number, escape_tex(chapter.title))
    for _, exercise in ipairs(chapter.exercises) do
      local title = escape_tex(exercise.title) .. (exercise.challenge and '~\\challenge{}' or '')
      lines[#lines + 1] = ('\\exerciseline{%s}{%s}{%s}{%s}'):format(exercise.name, exercise.number, title, exercise.points)
    end
  end
  return pandoc.Div { unnumbered('Exercises', 'exercises'), raw('{\\linespread{1}\\small\n' .. table.concat(lines, '\n') .. '}') }
end

-- In the whole book what the home page says comes first, and what a reader turns to comes last.
local function finish_book(doc)
  if epub then
    for name, value in pairs(doc.meta.book) do doc.meta[name] = value end
    doc.meta.description = doc.meta.book.subject
  end
  local back = take_back(doc.blocks)
  doc.blocks:insert(1, unnumbered('About this book', 'about'))
  if not html then doc.blocks:insert(1, list_of_exercises()) end
  if not html then doc.blocks:insert(raw('\\appendix')) end
  for _, part in ipairs { { 'Hints', appendix.hints }, { 'Solutions', appendix.solutions } } do
    doc.blocks:insert(pandoc.Header(1, part[1], { id = part[1]:lower() }))
    doc.blocks:extend(part[2])
  end
  if not html then doc.blocks:insert(raw('\\backmatter')) end
  doc.blocks:extend(back)
end

-- Tells make what the page was made from.
local function write_dependencies(target, path)
  local names = {}
  for name in pairs(read_files) do names[#names + 1] = name end
  table.sort(names)
  local file = assert(io.open(path, 'w'))
  file:write(target, ': ', table.concat(names, ' '), '\n')
  for _, name in ipairs(names) do file:write(name, ':\n') end
  file:close()
end

local function Pandoc(doc)
  if page then write_sections(doc.blocks, index, page, (own or build) .. 'weave/' .. page .. '.sections') end
  local finish = page and finish_screen or finish_book
  finish(doc)
  book.stop_if_wrong()
  if doc.meta.depfile then
    write_dependencies(pandoc.utils.stringify(doc.meta.target), pandoc.utils.stringify(doc.meta.depfile))
  end
  return doc
end

local function Meta(meta)
  page = html and meta.page and pandoc.utils.stringify(meta.page) or nil
  own = meta.yours and pandoc.utils.stringify(meta.yours)
  read_index()
  return meta
end

-- Listings and exercises learn in which section they stand.
local function place_in_sections(doc)
  doc, formulas = notation.sections(doc, index)
  return doc
end

return {
  { Meta = Meta, RawBlock = refuse, RawInline = refuse },
  { Pandoc = place_in_sections },
  { DefinitionList = DefinitionList },
  { Code = Code, Emph = Emph, Span = Span, Cite = Cite, CodeBlock = CodeBlock, Header = Header },
  { Inlines = Inlines },
  { Para = Para, Table = Table, Math = Math },
  { Blocks = Blocks },
  { Div = Div },
  { Pandoc = Pandoc },
}
