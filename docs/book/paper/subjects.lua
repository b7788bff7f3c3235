-- subjects.lua: what the index at the end of the printed book leads to: each term of the glossary, where it is introduced
-- (in bold) and in the sections that speak of it, and the function of each exercise.
local book = require 'book'
local tex = require 'tex'
local subjects = {}

local often = 4    -- a section that has a term in so many paragraphs speaks of it
local terms = {}   -- from what the glossary has to the form in which a chapter introduces it

-- A mark for makeindex, to which ! @ | " mean something.
local function mark(words, set, how)
  local function plain(text) return (text:gsub('[!@|"]', '"%0')) end
  return tex.inline(('\\index{%s@%s%s}'):format(plain(words:lower()), set(plain(words)), how or ''))
end

local function as_text(words) return tex.escape(words) end
local function as_code(words) return '\\texttt{' .. tex.escape(words) .. '}' end

function subjects.term(emph, id)
  local _, by_id = book.index()
  local head = by_id[id].title
  terms[head] = pandoc.utils.stringify(emph):lower()
  return mark(head, as_text, '|textbf')
end

function subjects.exercise(name) return mark(name, as_code) end

-- Whether the text has the term, in the singular or with an s, as words of their own.
local function has(text, term)
  local from, to = text:find(term, 1, true)
  while from do
    local before, after = text:sub(from - 1, from - 1), text:sub(to + 1):gsub('^s', '', 1)
    if from == 1 or not before:match('[%w_-]') then
      if not after:match('^[%w_-]') then return true end
    end
    from, to = text:find(term, to + 1, true)
  end
end

local function mark_section(paragraphs)
  for head, form in pairs(terms) do
    local found = pandoc.List()
    for _, para in ipairs(paragraphs) do
      local text = pandoc.utils.stringify(para):lower()
      if has(text, form) or has(text, head:lower()) then found:insert(para) end
    end
    if #found >= often then found[1].content:insert(1, mark(head, as_text)) end
  end
end

-- Marks the sections of the chapters.
function subjects.mark_sections(blocks)
  local section = pandoc.List()
  for _, block in ipairs(blocks) do
    if block.t == 'Para' then section:insert(block) end
    if block.t == 'Header' then
      mark_section(section)
      section = pandoc.List()
    end
  end
  mark_section(section)
end

return subjects
