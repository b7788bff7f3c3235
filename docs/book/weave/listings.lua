-- listings.lua: regions of files, with the place where they stand and the symbols behind their names; and
-- transcripts of console sessions.
local book = require 'book'
local notation = require 'notation'

local function without_indentation(lines)
  local common
  for _, line in ipairs(lines) do
    local spaces = line:match('^( *)%S')
    if spaces and (not common or #spaces < common) then common = #spaces end
  end
  for i, line in ipairs(lines) do lines[i] = line:sub((common or 0) + 1) end
  return lines
end

-- The lines first … last of a file, ready to be shown.
local function excerpt(path, first, last)
  local lines = without_indentation { table.unpack(book.lines(path) or {}, first, last) }
  for i, line in ipairs(lines) do
    if utf8.len(line) and utf8.len(line) > 80 then
      book.complain(path .. ':' .. first + i - 1, 'a line that the book shows has more than 80 columns')
    end
  end
  return table.concat(lines, '\n')
end

-- "chapters/figures/tangent.c, lines 10–14"
local function in_words(path, first, last, is_whole)
  if is_whole then return path end
  return path .. (first == last and ', line ' .. first or ', lines ' .. first .. '–' .. last)
end

-- The lines of a session: { text = …, typed = whether a command }, a blank one before each command.
local function session(text)
  local lines = {}
  for line in (text:gsub('\n+$', '') .. '\n'):gmatch('(.-)\n') do
    local command = line:match('^%$ (.*)$')
    if command and #lines > 0 and lines[#lines].text ~= '' then lines[#lines + 1] = { text = '' } end
    lines[#lines + 1] = { text = command or line, typed = command ~= nil }
  end
  return lines
end

return function(write)
  local listings = {}
  local formulas = {}

  -- Listings and exercises learn in which section they stand.
  function listings.place_in_sections(doc)
    local _, by_id = book.index()
    doc, formulas = notation.sections(doc, by_id)
    return doc
  end

  -- The names in the code whose symbols stand in the formulas around it: "η learning_rate · β beta".
  local function legend(code, section)
    local out = pandoc.List()
    for i, pair in ipairs(notation.pairs(code, section or '', formulas, (book.index()))) do
      if i > 1 then out:insert(pandoc.Str(' · ')) end
      local inlines = pandoc.List()
      for j, symbol in ipairs(pair.symbols) do
        if j > 1 then inlines:extend { pandoc.Str(','), pandoc.Space() } end
        inlines:insert(pandoc.Math('InlineMath', symbol))
      end
      inlines:extend { pandoc.Str('\u{a0}'), pandoc.Code(pair.text) }
      out:extend(write.pair(inlines, pair))
    end
    return out
  end

  -- Code of the lines first … last of a file, in a section of the book.
  function listings.listing(id, path, first, last, code, section, is_whole)
    book.depend(path)
    return write.listing {
      id = id, path = path, first = first, words = in_words(path, first, last, is_whole), code = code,
      symbols = legend(code.text, section),
    }
  end

  -- A region of a file, or all of it. index.lua has seen to it that it is there.
  function listings.woven(path, region, classes, section)
    local lines = book.lines(path) or {}
    local at = region and (book.regions(path)[region] or { first = 1, last = 0 })
    local first, last = at and at.first or 1, at and at.last or #lines
    local code = pandoc.CodeBlock(excerpt(path, first, last), { class = table.concat(classes, ' ') })
    local id = 'code:' .. path:match('[^/]*$') .. (region and ':' .. region or '')
    return listings.listing(id, path, first, last, code, section, not region)
  end

  local function transcript(name)
    local text = book.read(book.depend(book.build .. 'transcripts/' .. name .. '.txt'))
    if text then return write.console(session(text)) end
    book.complain(book.place_of('transcript=' .. name), 'no transcript %s', name)
    return {}
  end

  function listings.CodeBlock(block)
    local path, region, name = block.attributes.file, block.attributes.region, block.attributes.transcript
    if path then
      return listings.woven(path, region, block.classes, block.attributes.section)
    elseif name then
      return transcript(name)
    elseif block.classes:includes('c') or block.classes:includes('console') then
      book.complain(book.place_of(block.text:match('[^\n]+') or '```'), 'code and transcripts come from files')
    end
    block.attributes.section = nil
    return block
  end

  -- A command to type.
  function listings.command(text)
    return write.console { { text = text, typed = true } }
  end

  return listings
end
