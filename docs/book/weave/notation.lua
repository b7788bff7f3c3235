-- notation.lua: which symbols of the formulas stand for which names in the code. notation.md says so; index.lua
-- has read it. Under a listing stand those of its names whose symbol is in a formula of the same section.
local notation = {}

-- What a name of the table is called in the page: "grad[i]" is grad; the second of its rows is grad-2.
function notation.counter()
  local count = {}
  return function(text)
    local name = text:match('^[%a_][%w_]*')
    if not name then return nil end
    count[name] = (count[name] or 0) + 1
    return name, 'symbol:' .. name .. (count[name] > 1 and '-' .. count[name] or '')
  end
end

-- A letter in another alphabet is one sign: \mathbf{v} holds no v.
local function one_sign(tex)
  return (tex:gsub('(\\math%a+)%s*{(%w)}', '%1%2'))
end

-- Does the symbol stand in the formulas?
local function occurs(symbol, formulas)
  local sign = one_sign(symbol)
  local pattern = sign:gsub('%p', '%%%0')
  if sign:match('^%w') then pattern = '%f[%w\\]' .. pattern end
  if sign:match('%w$') then pattern = pattern .. '%f[%W]' end
  return formulas:find(pattern) ~= nil
end

-- Gives every listing and exercise the attribute "section", and returns it with the formulas by section.
function notation.sections(doc, index)
  local formulas, section = {}, ''
  local function mark(block) block.attributes.section = section return block end
  local function collect(math) formulas[section] = formulas[section] .. ' ' .. one_sign(math.text) end
  local blocks = pandoc.List()
  formulas[''] = ''
  for _, block in ipairs(doc.blocks) do
    local entry = block.t == 'Header' and index[block.identifier]
    if entry and entry.kind ~= 'passage' then
      section = entry.number
      formulas[section] = ''
    end
    blocks:extend(pandoc.walk_block(pandoc.Div { block }, { Math = collect, CodeBlock = mark, Div = function(div)
      return div.classes:includes('exercise') and mark(div) or nil
    end }).content)
  end
  doc.blocks = blocks
  return doc, formulas
end

-- The entries of the index for the names in the code, each { symbols = …, name = …, text = …, id = … }: "w" is the
-- name of "w[i]".
function notation.pairs(code, section, formulas, contents)
  local chapter, found, by_name = tonumber(section:match('^%d+')), {}, {}
  code = code:gsub('//[^\n]*', '') -- a word of a comment is no name
  for _, entry in ipairs(contents) do
    if entry.kind == 'symbol' and chapter and tonumber(entry.number) <= chapter then
      local name = entry.id:match('^symbol:([%w_]+)')
      local symbol, text = entry.title:match('^(.*)\t(.*)$')
      if code:find('%f[%w_]' .. name .. '%f[^%w_]') and occurs(symbol, formulas[section]) then
        if not by_name[name] then
          by_name[name] = { name = name, text = text, id = entry.id, symbols = {} }
          found[#found + 1] = by_name[name]
        end
        if by_name[name].text ~= text then by_name[name].text = name end
        table.insert(by_name[name].symbols, symbol)
      end
    end
  end
  return found
end

-- A symbol that looks like its name needs no explanation.
local function alike(symbol, name)
  local letters = symbol:gsub('\\math%a+%s*{(.-)}', '%1'):gsub('\\text{(.-)}', '%1'):gsub('[{}\' ]', ''):gsub('%(.*', '')
  return letters == name or letters:gsub('_.*', '') == name
end

-- The rows of the table: lines of the index.
function notation.rows(lines, page)
  local chapter, count, out = '', notation.counter(), {}
  for _, line in ipairs(lines) do
    local first, second = line:match('^|(.-)|(.-)|')
    chapter = first and first:match('%*%*Chapter\\ (%d+)') or chapter
    local symbols, names = {}, {}
    for symbol in (first or ''):gmatch('%$(.-)%$') do symbols[#symbols + 1] = symbol end
    for name in (second or ''):gmatch('`(.-)`') do names[#names + 1] = name end
    for i, text in ipairs(names) do
      local name, id = count(text)
      for j, symbol in ipairs(symbols) do
        if name and (#symbols ~= #names or i == j) and not alike(symbol, name) then
          out[#out + 1] = table.concat({ 'symbol', id, chapter, page, symbol, text }, '\t')
        end
      end
    end
  end
  return out
end

return notation
