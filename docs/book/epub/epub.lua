-- epub.lua: writes the book for e-readers. It is made of pages like those for the screen; but nothing in them can be relied
-- on to fold or to be dark, and hints and solutions stand at the end, as on paper, with links to them and back.
local here = PANDOC_SCRIPT_FILE:match('^(.*)/') or '.'
package.path = ('DIR/?.lua;DIR/../weave/?.lua;DIR/../screen/?.lua;'):gsub('DIR', here) .. package.path
local book = require 'book'
local whole = require 'whole'
local html = require 'html'
local drawing = require 'drawing'

local epub = setmetatable({}, { __index = html })

function epub.begin() end
function epub.holds() return true end
function epub.link(text, entry) return pandoc.Link(text, '#' .. entry.id, '', { class = 'ref' }) end
function epub.label(inline) return inline end
function epub.pair(inlines) return inlines end

function epub.heading(header, entry)
  if entry.kind == 'passage' then return nil end
  header.content:insert(1, pandoc.Span(entry.number, { class = 'number' }))
  header.content:insert(2, pandoc.Space())
  return header
end

function epub.equation(math, id, number)
  return html.equation(math, id, number and pandoc.Span(number, { class = 'number' }))
end

function epub.listing(listing)
  return html.listing(listing.id, { pandoc.Str(listing.words) }, listing)
end

function epub.figure(figure)
  local svg = book.read(book.build .. 'figures/' .. figure.name .. '.svg') or ''
  local css = book.read(book.depend(here .. '/../screen/style.css'))
  local themed = drawing.themed(svg, figure.name, figure.id:gsub('^fig:', '') .. '-')
  return html.figure(figure, drawing.in_light(themed, css))
end

-- Exercises -----------------------------------------------------------------------------------------

local function answers_to(exercise)
  return function(kind)
    local title = pandoc.Link(exercise.number .. '\u{2002}' .. exercise.title, '#' .. exercise.name)
    return pandoc.Header(2, title, { id = kind .. '-' .. exercise.name, class = 'unlisted' })
  end
end

local function hint(i, blocks)
  return whole.labelled(pandoc.Emph('Hint ' .. i .. '.'), blocks)
end

function epub.predict(question, answer)
  local blocks = whole.labelled(pandoc.Emph('Before you read on:'), question)
  blocks:extend(whole.labelled(pandoc.Emph('Answer.'), answer))
  return pandoc.Div(blocks, { class = 'note' })
end

function epub.starred(title, blocks)
  return pandoc.Div(whole.labelled(pandoc.Emph('★ ' .. title .. '.'), blocks), { class = 'note' })
end

function epub.exercise(exercise)
  whole.keep_for_the_end(exercise, answers_to(exercise), hint)
  local function to(kind, text) return pandoc.Link(text, '#' .. kind .. '-' .. exercise.name) end
  local out = pandoc.List {
    html.raw('<section class="exercise">'),
    pandoc.Header(3, { pandoc.Span('Exercise ' .. exercise.number, { class = 'number' }), pandoc.Space(),
      pandoc.Str(exercise.title) }, { id = exercise.name }),
    html.raw('<p class="points">' .. exercise.points .. '</p>'),
  }
  out:extend(exercise.task)
  out:insert(pandoc.Para { to('hints', 'Hints'), pandoc.Str(' · '), to('solutions', 'Solution') })
  out:insert(html.raw('</section>'))
  return out
end

-- The whole book ------------------------------------------------------------------------------------

function epub.compose(doc)
  for name, value in pairs(doc.meta.book) do doc.meta[name] = value end
  doc.meta.description = doc.meta.book.subject
  local back = whole.take_back(doc.blocks)
  doc.blocks:insert(1, pandoc.Header(1, 'About this book', { id = 'about', class = 'unnumbered' }))
  whole.append_answers(doc.blocks)
  doc.blocks:extend(back)
  return doc
end

function epub.finish() end

return require('weave')(epub)
