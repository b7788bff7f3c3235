-- screen.lua: writes a page of the book, HTML for a browser:
--
--     pandoc --lua-filter screen.lua -M page=1-derivatives.html -M depfile=… chapters/1-derivatives.md
--
-- With -M yours=build/yours/ it is a page of the book with the reader's own curves.
local here = PANDOC_SCRIPT_FILE:match('^(.*)/') or '.'
package.path = ('DIR/?.lua;DIR/../weave/?.lua;DIR/../yours/?.lua;'):gsub('DIR', here) .. package.path
local book = require 'book'
local html = require 'html'
local drawing = require 'drawing'
local home = require 'home'
local notation = require 'notation'
local write_data = require 'data'
local write_source = require 'sources'
local write_sections = require 'sections'
local write_previews = require 'previews'
local yours = require 'yours'

local screen = setmetatable({}, { __index = html })
local page                       -- the page being made
local live = pandoc.List()       -- the names of the figures that one drags
local own                        -- the folder of the reader's own figures; nil in the plain book

function screen.begin(meta)
  page = pandoc.utils.stringify(meta.page)
  own = meta.yours and pandoc.utils.stringify(meta.yours)
  for name in pandoc.utils.stringify(meta.live or ''):gmatch('%S+') do live:insert(name) end
end

-- Links -----------------------------------------------------------------------------------------

function screen.holds(entry) return entry.page == page end

function screen.link(text, entry)
  return pandoc.Link(text, (screen.holds(entry) and '' or entry.page) .. '#' .. entry.id, '', { class = 'ref' })
end

function screen.label(inline, id)
  return pandoc.Link({ inline }, '#' .. id, '', { class = 'number' })
end

local function here_link(id, name)
  return pandoc.Link('', '#' .. id, '', { class = 'here', ['aria-label'] = name })
end

-- A heading's number, or a sign when it has none, is the link to it.
function screen.heading(header, entry)
  if header.level == 1 then return nil end
  if entry.kind == 'passage' then
    header.content:insert(here_link(entry.id, 'Link to this passage'))
  else
    header.content:insert(1, pandoc.Link(entry.number, '#' .. entry.id, '', { class = 'number' }))
    header.content:insert(2, pandoc.Space())
  end
  return header
end

-- Text ------------------------------------------------------------------------------------------

local count_name = notation.counter()

-- The names in the table of notation are where listings lead to; a short piece of code stays in one line.
function screen.code(code)
  if page == 'notation.html' then
    local _, id = count_name(code.text)
    code.identifier = id or ''
  elseif #code.text <= 20 then
    code.classes:insert('short')
  end
  return code
end

function screen.equation(math, id, number)
  local name = number and { class = 'number', ['aria-label'] = 'Equation ' .. number }
  return html.equation(math, id, number and pandoc.Link(number, '#' .. id, '', name))
end

function screen.pair(inlines, pair)
  local attributes = pandoc.Attr('', { 'pair' }, { ['data-name'] = pair.name })
  return { pandoc.Link(inlines, 'notation.html#' .. pair.id, '', attributes) }
end

-- The place of a listing leads to its line in a page of the whole file.
function screen.listing(listing)
  write_source(listing.path, book.read(listing.path), page, own or book.build)
  local place = pandoc.Link(listing.words, 'source/' .. listing.path .. '.html#line-' .. listing.first)
  return html.listing(listing.id, { place, here_link(listing.id, 'Link to this listing') }, listing)
end

-- Figures ---------------------------------------------------------------------------------------

local function below(figure, mine)
  local reference = write_data('The data as a table', book.build .. 'figures/', figure.name, 'data')
  if not mine then return reference end
  if mine.drawn then
    reference = reference .. write_data('Your data as a table', own .. 'figures/', figure.name, 'yours')
  end
  return mine.note .. reference
end

local function themed(folder, figure)
  local svg = book.read(folder .. 'figures/' .. figure.name .. '.svg') or ''
  return drawing.themed(svg, figure.name, figure.id:gsub('^fig:', '') .. '-')
end

-- With what became of the reader's functions in it, where there are any.
function screen.figure(figure)
  local svg, theirs = themed(book.build, figure), own and themed(own, figure) or ''
  local over = theirs ~= '' and drawing.over(svg, theirs) or nil
  local mine = own and yours.figure(own, figure.name, page, over ~= nil)
  if mine then figure.alt = (mine.drawn and not over and '' or figure.alt .. ' ') .. mine.alt end
  if mine and mine.drawn then svg = over or theirs end
  if live:includes(figure.name) then figure.knobs = book.read(book.depend('build/live/' .. figure.name .. '.html')) end
  return html.figure(figure, svg, below(figure, mine))
end

-- What to try on a figure that one drags.
function screen.try(div)
  return live:includes(div.attributes.figure) and pandoc.Div(div.content, { class = 'try' }) or {}
end

-- Exercises -------------------------------------------------------------------------------------

local function folded(class, summary, blocks)
  local out = pandoc.List { html.raw('<details class="' .. class .. '"><summary>' .. summary .. '</summary>') }
  out:extend(blocks)
  out:insert(html.raw('</details>'))
  return out
end

function screen.predict(question, answer)
  local out = pandoc.List { html.raw('<div class="predict" role="note" aria-label="Predict">') }
  out:extend(question)
  out:extend(folded('answer', 'Answer it first, then look', answer))
  out:insert(html.raw('</div>'))
  return out
end

function screen.starred(title, blocks)
  return folded('starred', '★ ' .. html.escape(title), blocks)
end

function screen.exercise(exercise)
  local class = 'exercise' .. (exercise.challenge and ' challenge' or '')
  local out = pandoc.List {
    html.raw('<section class="' .. class .. '" aria-labelledby="' .. exercise.name .. '">'),
    pandoc.Header(3, {
      pandoc.Link('Exercise ' .. exercise.number, '#' .. exercise.name, '', { class = 'number' }),
      pandoc.Space(), pandoc.Str(exercise.title) }, { id = exercise.name }),
    html.raw('<p class="points">' .. exercise.points .. '</p>'),
  }
  out:extend(exercise.task)
  for i, hint in ipairs(exercise.hints) do out:extend(folded('hint', 'Hint ' .. i, hint.content)) end
  out:extend(folded('solution', 'Solution', { exercise.solution }))
  out:insert(html.raw('</section>'))
  return out
end

-- The whole page --------------------------------------------------------------------------------

-- The pages before and after this one, for the links at its foot.
local function neighbours(meta)
  local way = pandoc.List { { page = 'index.html', title = 'Downhill' } }
  for _, entry in ipairs((book.index())) do
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

-- The chapter's heading is the title of its page.
local function take_title(doc)
  local first = doc.blocks[1]
  if first and first.t == 'Header' and first.level == 1 then
    doc.meta.title = pandoc.MetaInlines(first.content)
    doc.meta.id = first.identifier
    doc.blocks:remove(1)
  end
end

-- The picture of the home page is one of the book's figures.
local function picture(name)
  local path = book.build .. 'figures/' .. name .. '.alt'
  local alt = book.read(path)
  if not alt then return nil end
  book.depend(path)
  local svg = themed(book.build, { name = name, id = 'home' })
  return html.raw('<div class="plot">' .. drawing.described(svg, html.escape(alt:gsub('%s+', ' '))) .. '</div>')
end

function screen.compose(doc, cites)
  take_title(doc)
  neighbours(doc.meta)
  if page == 'index.html' then
    doc.meta.title, doc.meta.home = doc.meta.book.title, true
    doc.meta.picture = pandoc.MetaBlocks { picture(pandoc.utils.stringify(doc.meta.book.picture)) }
    doc.blocks:extend(home(own and yours.progress(own)))
  end
  if cites then
    doc.blocks:insert(pandoc.Header(2, 'References', { id = 'references' }))
    doc.blocks:insert(pandoc.Div({}, { id = 'refs' }))
  end
  return doc
end

-- What the search and other pages are to know of the page.
function screen.finish(doc)
  local out = own or book.build
  write_sections(doc.blocks, page, out .. 'weave/' .. page .. '.sections')
  write_previews(doc.blocks, page, out .. 'book/previews/' .. page:gsub('html$', 'js'))
end

return require('weave')(screen)
