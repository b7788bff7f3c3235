-- paper.lua: writes the printed book, LaTeX for LuaLaTeX:
--
--     pandoc --lua-filter paper.lua -M depfile=… chapters/index.md chapters/0-engine.md …
--
-- Numbers come from the index; LaTeX counts chapters and sections, since it prints them in heads and contents.
local here = PANDOC_SCRIPT_FILE:match('^(.*)/') or '.'
package.path = ('DIR/?.lua;DIR/../weave/?.lua;'):gsub('DIR', here) .. package.path
local book = require 'book'
local whole = require 'whole'
local subjects = require 'subjects'
local set_table = require 'tables'
local tex = require 'tex'

local paper = { drawing = 'pdf' }

function paper.begin() end
function paper.holds() return true end

-- References --------------------------------------------------------------------------------------

-- A term of the glossary is looked up by its page as well.
function paper.link(text, entry)
  local link = pandoc.Link(text, '#' .. entry.id)
  if entry.kind ~= 'term' then return link end
  return pandoc.Span { link, pandoc.Str(', page\u{a0}'), tex.inline('\\pageref{' .. entry.id .. '}') }
end

function paper.label(inline) return inline end
function paper.term(emph, id) return { tex.anchor(id), subjects.term(emph, id), emph } end
function paper.defined(inlines) return inlines end
function paper.pair(inlines) return inlines end
function paper.code() end

-- Text ----------------------------------------------------------------------------------------------

function paper.heading(header, entry)
  if entry.kind ~= 'chapter' then return nil end
  local start = entry == book.index()[1] and '\\mainmatter' or ''
  return { tex.block(('%s\\setcounter{chapter}{%d}'):format(start, entry.number - 1)), header }
end

function paper.equation(math, id, number)
  if not number then return math end
  return tex.inline(('\\anchor{%s}\\begin{equation}\\tag*{%s}%s\\end{equation}'):format(id, number, math.text))
end

function paper.aside(div, class)
  div.content:insert(1, tex.block('\\begin{' .. class .. '}'))
  div.content:insert(tex.block('\\end{' .. class .. '}'))
  return div.content
end

local function note(blocks)
  blocks:insert(1, tex.block('\\begin{note}'))
  blocks:insert(tex.block('\\end{note}'))
  return blocks
end

function paper.predict(question, answer)
  local blocks = whole.labelled(pandoc.Emph('Before you read on:'), question)
  blocks:extend(whole.labelled(pandoc.Emph('Answer.'), answer))
  return note(blocks)
end

function paper.starred(title, blocks)
  local star = pandoc.Span { tex.inline('\\challenge{} '), pandoc.Emph(title .. '.') }
  return note(whole.labelled(star, blocks))
end

function paper.figure(figure)
  local drawn = book.build .. 'figures/' .. figure.name .. '.pdf'
  return {
    tex.block('\\begin{bookfigure}{\\anchor{' .. figure.id .. '}}{' .. drawn .. '}{' ..
              tex.utf16_in_hexadecimal(figure.alt) .. '}'),
    pandoc.Plain(figure.caption),
    tex.block('\\end{bookfigure}'),
  }
end

paper.table = set_table

-- Code ----------------------------------------------------------------------------------------------

-- A short piece of code is not broken across pages.
local function kept_together(blocks, text)
  if select(2, text:gsub('\n', '')) > 16 then return pandoc.Div(blocks) end
  blocks:insert(1, tex.block('\\begin{keep}'))
  blocks:insert(tex.block('\\end{keep}'))
  return pandoc.Div(blocks)
end

function paper.listing(listing)
  local caption = pandoc.List { tex.inline('\\place{' .. tex.escape(listing.words) .. '\\symbols{') }
  caption:extend(listing.symbols)
  caption:insert(tex.inline('}}'))
  return kept_together(pandoc.List { pandoc.Plain(caption), listing.code }, listing.code.text)
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
  local text = folded_at_80((line.typed and '$ ' or '') .. line.text):gsub('[\\{}]', verbatim)
  return line.typed and text:gsub('[^\n]+', '\\typed{%0}') or text
end

function paper.console(lines)
  local out = {}
  for i, line in ipairs(lines) do out[i] = console_line(line) end
  local shown = table.concat(out, '\n')
  return kept_together(pandoc.List { tex.block('\\begin{Console}\n' .. shown .. '\n\\end{Console}') }, shown)
end

-- Exercises -----------------------------------------------------------------------------------------

function paper.workplace(exercise, listing, path, command)
  local whereto = '\\whereto{%s}{\\texttt{%s}}{\\texttt{%s}}'
  return pandoc.List {
    tex.block('\\workplace'), listing,
    tex.block(whereto:format(exercise.name, tex.escape(path), tex.escape(command))),
  }
end

local function answers_to(exercise)
  local title = tex.escape(exercise.number .. '\u{2002}' .. exercise.title)
  return function(kind)
    return tex.block(('\\answer{%s:%s}{%s}{%s}'):format(kind, exercise.name, exercise.name, title))
  end
end

local function hint(i, blocks)
  local out = pandoc.List { tex.block('\\hint{' .. i .. '}') }
  out:extend(blocks)
  return out
end

function paper.exercise(exercise)
  whole.keep_for_the_end(exercise, answers_to(exercise), hint)
  local points = exercise.points:gsub('★', '\\challenge{}')
  local out = pandoc.List {
    tex.block(('\\begin{exercise}{%s}{%s}{%s}{%s}'):format(exercise.name, exercise.number, tex.escape(exercise.title), points)),
  }
  exercise.task[1].content:insert(1, subjects.exercise(exercise.name))
  out:extend(exercise.task)
  out:insert(tex.block('\\end{exercise}'))
  return out
end

-- The whole book ------------------------------------------------------------------------------------

-- A chapter without a number, which LaTeX would leave out of the head of the page.
local function unnumbered(title, id)
  local header = pandoc.Header(1, title, { id = id, class = 'unnumbered' })
  return pandoc.Div { header, tex.block('\\markboth{' .. title .. '}{' .. title .. '}') }
end

-- A reader of paper turns pages: every exercise with its own, and with those of its hints and its solution.
local function list_of_exercises()
  local lines = { '\\exerciselist' }
  for _, chapter in ipairs((book.exercises())) do
    if #chapter.exercises > 0 then
      lines[#lines + 1] = ('\\exercisechapter{%s}{%s}'):format(chapter.number, tex.escape(chapter.title))
    end
    for _, exercise in ipairs(chapter.exercises) do
      local title = tex.escape(exercise.title) .. (exercise.challenge and '~\\challenge{}' or '')
      lines[#lines + 1] = ('\\exerciseline{%s}{%s}{%s}{%s}'):format(exercise.name, exercise.number, title, exercise.points)
    end
  end
  return pandoc.Div {
    unnumbered('Exercises', 'exercises'),
    tex.block('{\\linespread{1}\\small\n' .. table.concat(lines, '\n') .. '}'),
  }
end

function paper.compose(doc)
  local back = whole.take_back(doc.blocks)
  subjects.mark_sections(doc.blocks)
  doc.blocks:insert(1, unnumbered('About this book', 'about'))
  doc.blocks:insert(1, list_of_exercises())
  doc.blocks:insert(tex.block('\\appendix'))
  whole.append_answers(doc.blocks)
  doc.blocks:insert(tex.block('\\backmatter'))
  doc.blocks:extend(back)
  doc.blocks:insert(tex.block('\\printindex'))
  return doc
end

-- A formula that stands by itself belongs to the paragraph before it, and the text goes on after it. A sentence that
-- goes on after code is no new paragraph either: it is not indented.
local function is_formula(block)
  local only = block.t == 'Para' and #block.content == 1 and block.content[1]
  return only and (only.mathtype == 'DisplayMath' or only.t == 'RawInline' and only.text:match('\\end{equation}$'))
end

local function goes_on(block)
  local first = block.content[1]
  return first and first.t == 'Str' and first.text:match('^%l')
end

local function join_paragraphs(blocks)
  local out, after_formula = pandoc.List(), false
  for _, block in ipairs(blocks) do
    local last, formula = out[#out], is_formula(block)
    if block.t == 'Para' and last and last.t == 'Para' and (formula or after_formula) then
      last.content:insert(pandoc.SoftBreak())
      last.content:extend(block.content)
    else
      if block.t == 'Para' and last and goes_on(block) then block.content:insert(1, tex.inline('\\noindent ')) end
      out:insert(block)
    end
    after_formula = formula
  end
  return out
end

paper.passes = { { Blocks = join_paragraphs } }

function paper.finish() end

return require('weave')(paper)
