-- weave.lua: turns chapters into a book. It weaves in what other files say (regions of code, values, figures,
-- transcripts, exercises), numbers what can be referred to, and refuses what it cannot resolve. How a chapter is
-- written stands in ../README.md.
--
-- It knows no medium. A writer does: ../screen/screen.lua a page, ../paper/paper.lua the printed book, ../epub/epub.lua
-- the one for e-readers. pandoc runs a writer as its filter, and that returns weave(writer), the passes over the text.
-- A writer has these functions; an `entry` is what the index knows of a place: { kind, id, number, page, title }.
--
--     begin(meta)                       reads what make says of this run
--     holds(entry)                      whether the place is in what is being made
--     link(text, entry)                 a link to the place
--     label(inline, id)                 "Figure 1.1." before a caption
--     term(emph, id)                    a term where it is introduced
--     defined(inlines, entry)           a term in the glossary
--     code(code)                        code within the text
--     equation(math, id, number)        a formula that stands by itself; id and number are nil if it has none
--     pair(inlines, pair)               a symbol and the name that stands for it, under a listing
--     listing { id, path, first, words, code, symbols }
--     console(lines)                    what was typed and answered: { text, typed } each
--     figure { name, id, caption, alt }, and drawing: "svg" or "pdf"
--     table(table, id)                  its caption is labelled
--     aside(div, class)                 a note, a source, the chapter's question
--     try(div)                          what to try on a figure that one drags; only where one can
--     predict(question, answer)         what the reader is asked before it is told
--     starred(title, blocks)            what may be left out
--     heading(header, entry)
--     workplace(exercise, listing, path, command)
--     exercise { name, number, title, challenge, points, task, hints, solution }
--     compose(doc, cites)               the page, or the whole book, around the text
--     passes                            over all of it, at the end
--     finish(doc)                       what else is to be written
local book = require 'book'
local markup = require 'markup'
local values = require 'values'

local function is_blank(inline)
  return inline and (inline.t == 'Space' or inline.t == 'SoftBreak')
end

-- $$ … $$ {#eq:name}: the label follows the formula in the same paragraph.
local function equations(write, references)
  return function(inlines)
    local out, i = pandoc.List(), 1
    while i <= #inlines do
      local it = inlines[i]
      if it.t == 'Math' and it.mathtype == 'DisplayMath' then
        local at = is_blank(inlines[i + 1]) and i + 2 or i + 1
        local id = inlines[at] and inlines[at].t == 'Str' and inlines[at].text:match('^{#(eq:[%w_-]+)}$') or nil
        out:insert(write.equation(it, id, id and '(' .. references.number(id) .. ')'))
        if id then i = at end
      else
        out:insert(it)
      end
      i = i + 1
    end
    return out
  end
end

-- build/figures/NAME has what the program printed (.dat, .alt) and what gnuplot drew.
local function figure(write, references, image)
  local name, id = image.src, image.identifier
  local base = book.build .. 'figures/' .. name .. '.'
  local alt = book.read(book.depend(base .. 'alt'))
  book.depend(base .. 'dat')
  book.depend(base .. write.drawing)
  if not alt then
    book.complain(book.place_of('](' .. name .. ')'), 'no program draws figure %s', name)
    return {}
  elseif alt == '' then
    book.complain('chapters/figures/' .. name .. '.c', 'the figure has no description: alt(…)')
  end
  local caption = references.caption('Figure', id, image.caption)
  return write.figure { name = name, id = id, caption = caption, alt = (alt:gsub('%s+', ' '):gsub(' $', '')) }
end

local function figures(write, references)
  return function(para)
    local image = #para.content == 1 and para.content[1]
    if not image or image.t ~= 'Image' then return nil end
    if image.identifier:match('^fig:') then return figure(write, references, image) end
    book.complain(book.place_of('](' .. image.src .. ')'), 'a figure needs {#fig:…} after it')
  end
end

-- Table: What it shows. {#tbl:name}
local function tables(write, references)
  return function(tbl)
    local caption = tbl.caption.long
    local last, id = caption[#caption], nil
    if last then
      local inlines = last.content
      id = inlines[#inlines].t == 'Str' and inlines[#inlines].text:match('^{#(tbl:[%w_-]+)}$')
    end
    if id then
      last.content:remove()
      if is_blank(last.content[#last.content]) then last.content:remove() end
      caption[#caption] = pandoc.Plain(references.caption('Table', id, last.content))
      tbl.caption.long = caption
    end
    return write.table(tbl, id or nil)
  end
end

-- ::: predict has a question and, within it, ::: answer.
local function prediction(write, div)
  local question, answers = pandoc.List(), pandoc.List()
  for _, block in ipairs(div.content) do
    local to = block.t == 'Div' and block.classes:includes('answer') and answers or question
    to:insert(block)
  end
  if #answers ~= 1 or #question == 0 then
    book.complain(book.place_of('::: predict'), 'a predict has a question and one answer: %s', pandoc.utils.stringify(div))
    return nil
  end
  return write.predict(question, answers[1].content)
end

-- ::: {.starred title="…"}
local function starred(write, div)
  if not div.attributes.title then book.complain(book.place_of('.starred'), 'a starred block has a title="…"') end
  return write.starred(div.attributes.title or '', div.content)
end

local function divs(write, exercise)
  return function(div)
    if div.classes:includes('exercise') then return exercise(div) end
    if div.classes:includes('try') then return write.try and write.try(div) or {} end
    if div.classes:includes('predict') then return prediction(write, div) end
    if div.classes:includes('starred') then return starred(write, div) end
    for _, class in ipairs { 'note', 'source', 'question' } do
      if div.classes:includes(class) then return write.aside(div, class) end
    end
  end
end

return function(write)
  local references = require('references')(write)
  local listings = require('listings')(write)
  local exercise = require('exercises')(write, listings)

  local function code(it)
    if it.classes:includes('value') then return values.show(it) end
    return write.code(it)
  end
  local function header(it)
    local _, by_id = book.index()
    local entry = by_id[it.identifier]
    if entry and entry.kind ~= 'back' then return write.heading(it, entry) end
  end
  local function compose(doc)
    doc = write.compose(doc, references.cites)
    doc.meta.cited = references.cited()
    return doc
  end
  local function finish(doc)
    write.finish(doc)
    book.stop_if_wrong()
    if doc.meta.depfile then
      book.write_dependencies(pandoc.utils.stringify(doc.meta.target), pandoc.utils.stringify(doc.meta.depfile))
    end
    return doc
  end

  local passes = pandoc.List {
    { Meta = write.begin },
    markup.filter,
    { Pandoc = listings.place_in_sections },
    { DefinitionList = references.DefinitionList },
    { Code = code, Emph = references.Emph, Span = values.claim, Cite = references.Cite, CodeBlock = listings.CodeBlock,
      Header = header },
    { Inlines = equations(write, references) },
    { Para = figures(write, references), Table = tables(write, references) },
    { Div = divs(write, exercise) },
    { Pandoc = compose },
    markup.left_over,
  }
  passes:extend(write.passes)
  passes:insert { Pandoc = finish }
  return passes
end
