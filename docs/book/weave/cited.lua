-- cited.lua: says under each work of the bibliography which sections cite it, and sets the formulas in titles. It
-- runs after citeproc, which makes the bibliography; index.lua has found the citations.
local here = PANDOC_SCRIPT_FILE:match('^(.*)/') or '.'
local book = dofile(here .. '/book.lua')
local mathml = dofile(here .. '/mathml.lua')

-- The sections by number, and the numbers of those that cite a work.
local function read_index()
  local sections, citing = {}, {}
  for _, entry in ipairs(book.index()) do
    if entry.kind == 'chapter' or entry.kind == 'section' then sections[entry.number] = entry end
    if entry.kind == 'cite' then
      citing[entry.title] = citing[entry.title] or pandoc.List()
      citing[entry.title]:insert(entry.number)
    end
  end
  return sections, citing
end

local function cited_in(numbers, sections, page)
  local inlines = pandoc.List { pandoc.Str('Cited in\u{a0}') }
  for i, number in ipairs(numbers) do
    if i > 1 then inlines:extend { pandoc.Str(','), pandoc.Space() } end
    local section = sections[number]
    inlines:insert(pandoc.Link(number, (page and section.page or '') .. '#' .. section.id))
  end
  inlines:insert(pandoc.Str('.'))
  return pandoc.Span(inlines, { class = 'cited' })
end

function Pandoc(doc)
  if FORMAT:match('html') or FORMAT:match('epub') then doc = doc:walk { Math = mathml } end
  local page = FORMAT:match('html') and pandoc.utils.stringify(doc.meta.page or '')
  if page and page ~= 'bibliography.html' then return doc end
  local sections, citing = read_index()
  return doc:walk {
    Div = function(div)
      local numbers = citing[div.identifier:match('^ref%-(.+)$') or '']
      if not numbers then return nil end
      div.content[#div.content].content:extend { pandoc.Space(), cited_in(numbers, sections, page) }
      return div
    end,
  }
end
