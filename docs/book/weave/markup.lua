-- markup.lua: refuses what a chapter says and nothing reads: an attribute or a class that is misspelt, raw HTML and
-- raw LaTeX, a label behind something that takes none.
local book = require 'book'
local markup = {}

local function set(words)
  local out = {}
  for word in words:gmatch('%S+') do out[word] = true end
  return out
end

-- What each element of a chapter may carry. Whoever reads a new attribute adds it here. The site reads `terminal`.
local read = {
  Code = { classes = set 'value', attributes = set 'format' },
  CodeBlock = { classes = set 'c sh make gnuplot awk text console', attributes = set 'file region transcript' },
  Div = { classes = set 'exercise hint note source question predict answer starred try terminal', attributes = set 'title figure' },
  Span = { classes = set '', attributes = set 'claim as' },
  Header = { classes = set '', attributes = set '' },
  Image = { classes = set '', attributes = set '' },
  Link = { classes = set 'uri email', attributes = set '' }, -- which pandoc gives to <https://…>
  Table = { classes = set '', attributes = set '' },
}

local function listed(words)
  local out = {}
  for word in pairs(words) do out[#out + 1] = word end
  table.sort(out)
  return #out > 0 and table.concat(out, ', ') or 'nothing'
end

local function check(element)
  local known = read[element.t]
  for _, class in ipairs(element.classes) do
    if not known.classes[class] then
      book.complain(book.place_of('.' .. class), 'nothing reads the class .%s here: %s can have %s', class, element.t,
                    listed(known.classes))
    end
  end
  for name in pairs(element.attributes) do
    if not known.attributes[name] then
      book.complain(book.place_of(name .. '='), 'nothing reads the attribute %s= here: %s can have %s', name, element.t,
                    listed(known.attributes))
    end
  end
end

-- What is lost in one of the media is refused in all.
local function refuse(element)
  book.complain(book.place_of(element.text:match('[^\n]+') or ''), 'raw %s: %s', element.format, element.text)
end

markup.filter = { RawBlock = refuse, RawInline = refuse }
for name in pairs(read) do markup.filter[name] = check end

-- The labels of equations and tables are text until they are read: what is left was not.
markup.left_over = {
  Str = function(str)
    if str.text:match('^{[#.]%a') then book.complain(book.place_of(str.text), 'nothing reads the label %s here', str.text) end
  end,
}

return markup
