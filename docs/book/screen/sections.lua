-- sections.lua: what the search of the book knows of a page: each heading and exercise, with the text and the
-- code that stands under it. Hints and solutions are left out: a reader who searches has not asked for them.
local book = require 'book'

local function escape_json(text)
  return '"' .. text:gsub('[%c"\\]', function(c) return string.format('\\u%04x', c:byte()) end) .. '"'
end

-- What a reader sees of a piece of HTML. A formula that does not fit into a line of letters is left out.
local function seen(markup)
  for _, tag in ipairs { 'mfrac', 'msup', 'msubsup', 'munder', 'mover', 'mtable' } do
    if markup:match('<' .. tag .. '[ >o]') then return '…' end
  end
  local text = markup:gsub('<[^>]*>', '')
  return (text:gsub('&lt;', '<'):gsub('&gt;', '>'):gsub('&quot;', '"'):gsub('&amp;', '&'))
end

local function read(block, section)
  local code = pandoc.List()
  local plain = pandoc.walk_block(pandoc.Div { block }, {
    Cite = function() return pandoc.Str('…') end,
    Div = function(it) if it.classes:includes('place') then return {} end end,
    RawInline = function(raw) return pandoc.Str(seen(raw.text)) end,
    CodeBlock = function(it) code:insert(it.text) end,
    Para = function(it) it.content:insert(pandoc.Space()) return it end,
    Plain = function(it) it.content:insert(pandoc.Space()) return it end,
  })
  section.text = section.text .. ' ' .. pandoc.utils.stringify(plain)
  section.code = section.code .. ' ' .. table.concat(code, ' ')
end

local function new_section(id, label, title)
  return { id = id, label = label, title = pandoc.utils.stringify(title), text = '', code = '' }
end

local function begin(entry)
  local label = entry.kind == 'exercise' and 'Exercise ' .. entry.number or entry.number
  return new_section(entry.id, label, pandoc.read(entry.title, 'markdown'))
end

-- Each term of the glossary.
local function add_terms(sections, list)
  for _, item in ipairs(list.content) do
    local section = new_section(item[1][1].identifier, 'Glossary', item[1])
    for _, block in ipairs(item[2][1]) do read(block, section) end
    sections[#sections + 1] = section
  end
end

-- The heading of a chapter is the title of its page by now.
local function chapter_of(page)
  for _, entry in ipairs((book.index())) do
    if entry.page == page and entry.kind == 'chapter' then return begin(entry) end
  end
end

local function collect(blocks, page)
  local _, index = book.index()
  local current = chapter_of(page)
  local sections, around = { current }, current
  local folded = false
  for _, block in ipairs(blocks) do
    local entry = block.t == 'Header' and index[block.identifier]
    local markup = block.t == 'RawBlock' and block.text or ''
    if entry then
      current = begin(entry)
      sections[#sections + 1] = current
      if entry.kind ~= 'exercise' then around = current end
    elseif markup:match('^<details') and not markup:match('</details>') then
      folded = true
    elseif markup:match('^</details>') then
      folded = false
    elseif markup:match('^</section>') then
      current = around
    elseif block.t == 'DefinitionList' then
      add_terms(sections, block)
    elseif current and not folded then
      read(block, current)
    end
  end
  return sections
end

local words = { figure = 'Figure', table = 'Table', equation = 'Equation' }

-- What has a number of its own, under the title of the section that it stands in.
local function numbered(page)
  local out, title = {}, ''
  for _, entry in ipairs((book.index())) do
    if entry.page == page and (entry.kind == 'chapter' or entry.kind == 'section') then title = entry.title end
    if entry.page == page and words[entry.kind] then
      out[#out + 1] = new_section(entry.id, words[entry.kind] .. ' ' .. entry.number, pandoc.read(title, 'markdown'))
    end
  end
  return out
end

-- Writes them as elements of a list in JavaScript, a line each: page, id, label, title, text, code.
return function(blocks, page, path)
  local file = assert(io.open(path, 'w'))
  local sections = pandoc.List(collect(blocks, page))
  sections:extend(numbered(page))
  for _, section in ipairs(sections) do
    local fields = { page, section.id, section.label, section.title, section.text, section.code }
    for i, field in ipairs(fields) do fields[i] = escape_json((field:gsub('%s+', ' '):gsub('^ ', ''))) end
    file:write('[', table.concat(fields, ','), '],\n')
  end
  file:close()
end
