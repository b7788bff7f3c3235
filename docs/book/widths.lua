-- widths.lua: how wide the columns of a table are. pandoc takes that from the source, where a value's name may
-- be longer than its number. Here a column is as wide as what it says.

-- What a cell says, with a character for each that is seen, more or less: a command of a formula makes one.
local function plain_text(cell)
  return pandoc.utils.stringify(pandoc.walk_block(pandoc.Div(cell.contents), { Math = function(math)
    return pandoc.Str((math.text:gsub('\\%a+', 'x'):gsub('[{}^_ \\]', '')))
  end }))
end

-- The length of the longest text and of the longest word of each column.
local function column_lengths(tbl)
  local texts, words = {}, {}
  local function measure(rows)
    for _, row in ipairs(rows) do
      for i, cell in ipairs(row.cells) do
        local text = plain_text(cell)
        texts[i] = math.max(texts[i] or 0, utf8.len(text))
        for word in text:gmatch('%S+') do words[i] = math.max(words[i] or 0, utf8.len(word) + 1) end
      end
    end
  end
  measure(tbl.head.rows)
  for _, body in ipairs(tbl.bodies) do measure(body.body) end
  return texts, words
end

local function sum(numbers)
  local total = 0
  for _, x in pairs(numbers) do total = total + x end
  return total
end

-- On paper, where a line of a table has some 80 characters, the columns of a wide one have room for their
-- words, and share what is left as they need it.
return function(tbl, on_paper)
  local texts, words = column_lengths(tbl)
  local room = 80 - 3 * #texts
  local narrowest = sum(words)
  local spare, wanted = math.max(room - narrowest, 0), sum(texts) - narrowest
  for i, spec in ipairs(tbl.colspecs) do
    local width = ((words[i] or 0) + spare * (texts[i] - (words[i] or 0)) / wanted) / (narrowest + spare)
    tbl.colspecs[i] = { spec[1], on_paper and sum(texts) > room and width or nil }
  end
end
