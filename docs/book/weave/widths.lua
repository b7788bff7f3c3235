-- widths.lua: how wide the columns of a table are. pandoc takes that from the source, where a value's name may
-- be longer than its number. Here a column is as wide as what it says.

-- What a cell says, with a character for each that is seen, more or less: a command of a formula makes one.
local function plain_text(cell)
  return pandoc.utils.stringify(pandoc.walk_block(pandoc.Div(cell.contents), { Math = function(math)
    return pandoc.Str((math.text:gsub('\\%a+', 'x'):gsub('[{}^_ \\]', '')))
  end }))
end

-- Of each column the length of its longest text and of its longest word, and how much its texts are longer than
-- that word, all rows together.
local function column_lengths(tbl)
  local texts, words, excess, lengths = {}, {}, {}, {}
  local function measure(rows)
    for _, row in ipairs(rows) do
      for i, cell in ipairs(row.cells) do
        local text = plain_text(cell)
        lengths[i] = lengths[i] or {}
        table.insert(lengths[i], utf8.len(text))
        texts[i] = math.max(texts[i] or 0, utf8.len(text))
        for word in text:gmatch('%S+') do words[i] = math.max(words[i] or 0, utf8.len(word) + 1) end
      end
    end
  end
  measure(tbl.head.rows)
  for _, body in ipairs(tbl.bodies) do measure(body.body) end
  for i, column in ipairs(lengths) do
    words[i], excess[i] = words[i] or 0, 0
    for _, length in ipairs(column) do excess[i] = excess[i] + math.max(length - words[i], 0) end
  end
  return texts, words, excess
end

local function sum(numbers)
  local total = 0
  for _, x in pairs(numbers) do total = total + x end
  return total
end

-- On paper, where a line of a table has some 80 characters, the columns of a wide one have room for their
-- words, and share what is left as they need it.
return function(tbl, on_paper)
  local texts, words, excess = column_lengths(tbl)
  local room = 80 - 2 * #texts
  local narrowest = sum(words)
  local spare, wanted = math.max(room - narrowest, 0), sum(excess)
  for i, spec in ipairs(tbl.colspecs) do
    local width = (words[i] + spare * excess[i] / wanted) / (narrowest + spare)
    tbl.colspecs[i] = { spec[1], on_paper and sum(texts) > room and width or nil }
  end
end
