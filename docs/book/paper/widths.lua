-- widths.lua: how wide the columns of a table are on paper. pandoc takes that from the source, where a value's name may
-- be longer than its number. Here a column is as wide as what it says.

-- What a cell says, with a character for each that is seen, more or less: a command of a formula makes one.
local function plain_text(cell)
  return pandoc.utils.stringify(pandoc.walk_block(pandoc.Div(cell.contents), { Math = function(math)
    return pandoc.Str((math.text:gsub('\\%a+', 'x'):gsub('[{}^_ \\]', '')))
  end }))
end

local function all_rows(tbl)
  local rows = pandoc.List()
  rows:extend(tbl.head.rows)
  for _, body in ipairs(tbl.bodies) do rows:extend(body.body) end
  return rows
end

-- A column: the length of its longest text and of its longest word, and how much its texts are longer than that
-- word, all rows together.
local function measure(rows, i)
  local texts, longest, word = {}, 0, 0
  for _, row in ipairs(rows) do
    local text = plain_text(row.cells[i])
    texts[#texts + 1] = utf8.len(text)
    longest = math.max(longest, utf8.len(text))
    for part in text:gmatch('%S+') do word = math.max(word, utf8.len(part) + 1) end
  end
  local excess = 0
  for _, length in ipairs(texts) do excess = excess + math.max(length - word, 0) end
  return { longest = longest, word = word, excess = excess }
end

local function sum(columns, field)
  local total = 0
  for _, column in ipairs(columns) do total = total + column[field] end
  return total
end

-- A line of a table has some 80 characters. The columns of a wide one have room for their words, and share what is
-- left as they need it; where words alone fill the line, each has its share of it.
return function(tbl)
  local columns, rows = {}, all_rows(tbl)
  for i in ipairs(tbl.colspecs) do columns[i] = measure(rows, i) end
  local room = 80 - 2 * #columns
  local words, excess = sum(columns, 'word'), sum(columns, 'excess')
  local spare = excess > 0 and math.max(room - words, 0) or 0
  local is_wide = sum(columns, 'longest') > room
  for i, spec in ipairs(tbl.colspecs) do
    local share = excess > 0 and columns[i].excess / excess or 0
    tbl.colspecs[i] = { spec[1], is_wide and (columns[i].word + spare * share) / (words + spare) or nil }
  end
end
