-- references.lua: numbers, and what leads from one place of the book to another. @fig:tangent becomes a link,
-- "Figure 1.1"; other citations are left to citeproc. A term is defined in glossary.md; index.lua has found the
-- chapter that introduces it, in italics.
local book = require 'book'

local words = { figure = 'Figure', equation = 'Equation', table = 'Table', section = 'Section',
                passage = 'Section', chapter = 'Chapter', exercise = 'Exercise' }
local is_reference = { fig = true, eq = true, sec = true, tbl = true, ex = true }

return function(write)
  local references = { cites = false } -- cites: whether works are cited
  local introduced = {}

  local function entry_of(id)
    local _, by_id = book.index()
    return by_id[id]
  end

  function references.number(id)
    local entry = entry_of(id)
    if not entry then book.complain(book.place_of(id), '%s has no number', id) end
    return entry and entry.number or '?'
  end

  -- "Figure 1.1." before a caption.
  function references.caption(word, id, inlines)
    local caption = pandoc.List { write.label(pandoc.Strong(word .. '\u{a0}' .. references.number(id) .. '.'), id), pandoc.Space() }
    caption:extend(inlines)
    return caption
  end

  local function reference(citation)
    if #citation.prefix + #citation.suffix > 0 then -- @ref [text] is read as one, and what it says would be lost
      book.complain(book.place_of('@' .. citation.id), 'text in brackets behind or before @%s', citation.id)
    end
    local kind, name = citation.id:match('^(%a+):(.+)$')
    local entry = entry_of(kind == 'ex' and name or citation.id)
    if entry and entry.kind == 'back' then return write.link(entry.title, entry) end
    if not entry or not words[entry.kind] then
      book.complain(book.place_of('@' .. citation.id), 'unknown reference @%s', citation.id)
      return pandoc.Str('?')
    end
    local number = entry.kind == 'equation' and '(' .. entry.number .. ')' or entry.number
    return write.link(citation.mode == 'SuppressAuthor' and number or words[entry.kind] .. '\u{a0}' .. number, entry)
  end

  local function cite_work(cite)
    if cite.citations[1].id == '*' then return end -- the bibliography, which lists what others cite
    references.cites = true
    for _, citation in ipairs(cite.citations) do
      book.depend(book.build .. 'weave/references/' .. citation.id .. '.bib')
    end
  end

  function references.Cite(cite)
    if not is_reference[cite.citations[1].id:match('^(%a+):') or ''] then return cite_work(cite) end
    local inlines = pandoc.List()
    for i, citation in ipairs(cite.citations) do
      if i > 1 then inlines:extend { pandoc.Str(','), pandoc.Space() } end
      inlines:insert(reference(citation))
    end
    return inlines
  end

  -- "Cited in 1.2, 3.4." for each work, by its key, where the bibliography is in what is being made.
  function references.cited()
    local _, by_id = book.index()
    local sections, out = {}, {}
    for _, entry in ipairs(book.index()) do
      if entry.kind == 'chapter' or entry.kind == 'section' then sections[entry.number] = entry end
      if entry.kind == 'cite' then
        local words = out[entry.title] or pandoc.List { pandoc.Str('Cited in\u{a0}') }
        if out[entry.title] then words:extend { pandoc.Str(','), pandoc.Space() } end
        words:insert(write.link(entry.number, sections[entry.number]))
        out[entry.title] = words
      end
    end
    for work, words in pairs(out) do
      words:insert(pandoc.Str('.'))
      out[work] = pandoc.MetaInlines(words)
    end
    local bibliography = by_id['sec:bibliography']
    return bibliography and write.holds(bibliography) and out or {}
  end

  -- The glossary ----------------------------------------------------------------------------------

  local function term_of(text)
    return entry_of('term:' .. text:lower():gsub('[^%w]+', '-'))
  end

  function references.Emph(emph)
    local entry = term_of(pandoc.utils.stringify(emph))
    if not entry or introduced[entry.id] or not write.holds(entry) then return nil end
    introduced[entry.id] = true
    return write.term(emph, entry.id)
  end

  -- A definition ends in the section that introduces the term. [logit]{as="logits"} is introduced in another form.
  local function defined(head, definition)
    local form = head[1].t == 'Span' and head[1].attributes.as
    local entry = term_of(form or pandoc.utils.stringify(head))
    if not entry then return { head, { definition } } end -- index.lua has complained
    local word = entry.number:match('%.') and 'Section' or 'Chapter'
    local last = definition[#definition]
    last.content:extend { pandoc.Space(), write.link(word .. '\u{a0}' .. entry.number, entry) }
    definition[#definition] = last
    return { write.defined(form and head[1].content or head, entry), { definition } }
  end

  function references.DefinitionList(list)
    local items = pandoc.List()
    for _, item in ipairs(list.content) do items:insert(defined(item[1], item[2][1])) end
    return pandoc.DefinitionList(items)
  end

  return references
end
