-- declaration.lua: finds the declaration of a function in a header, with the comment above it, and sets both
-- in the 80 columns of the book.

-- How good it is to end a line of a comment at this place: best outside of parentheses and not beside an operator of a
-- formula, then before an operator, last within parentheses.
local function quality(line, at)
  local head, tail = line:sub(1, at - 1), line:sub(at + 1)
  local _, opened = head:gsub('%(', '')
  local _, closed = head:gsub('%)', '')
  if opened ~= closed or head:match(' [-+*/=<>]$') then return 1 end
  return tail:match('^[-+*/=<>]=? ') and 2 or 3
end

-- What stays in a line that is too long: in C all up to a comma, in a comment all before the best space.
local function head_of(line, indent)
  if not line:match('^//') then return line:sub(1, 81):match('^(.*,) ') end
  local best, head = 0, nil
  for at = 81, indent + 2, -1 do
    if line:sub(at, at) == ' ' and quality(line, at) > best then
      best, head = quality(line, at), line:sub(1, at - 1)
    end
  end
  return head
end

-- A long line goes on under the place where its text began: after a parameter's name, or after the parenthesis.
local function wrapped(line)
  local out = {}
  local hang = line:match('^//   %S.-  +') or line:match('^// *') or line:match('^.-%(') or ''
  local start = (line:match('^//') and '//' or '') .. (' '):rep(#hang - (line:match('^//') and 2 or 0))
  if line:match('^//     ') then start = start .. '    ' end -- a formula
  while #line > 80 do
    local head = head_of(line, #start)
    if not head then break end
    out[#out + 1] = head
    line = start .. line:sub(#head + 2)
  end
  out[#out + 1] = line
  return table.concat(out, '\n')
end

-- The text by which a line goes on with the one before it, if it does: in a paragraph of the comment, under
-- what is said of a parameter, or in the declaration.
local function going_on(line, before)
  local is_parameter = before:match('^//   %S')
  return before:match('^// %S') and line:match('^// (%S.*)')
      or is_parameter and line:match('^//' .. (' '):rep(8) .. '+(%S.*)')
      or before:match('^%a') and line:match('^ *([^/ ].*)')
end

local function join(lines)
  local out = {}
  for _, line in ipairs(lines) do
    local text = going_on(line, out[#out] or '')
    if text and not text:match('^Book: ') then
      out[#out] = out[#out] .. ' ' .. text
    else
      out[#out + 1] = line
    end
  end
  return out
end

-- The first and last line of the declaration, its comment included.
local function place(lines, name)
  for number, line in ipairs(lines) do
    if line:match('^[%a_].*[%s*]' .. name .. '%(') then
      local first, last = number, number
      while first > 1 and lines[first - 1]:match('^//') do first = first - 1 end
      while last < #lines and not lines[last]:match(';%s*$') do last = last + 1 end
      return first, last
    end
  end
end

-- The text, and where it stands; nothing when the header does not declare it. That the book explains the
-- function, the header says; a reader of the book knows.
return function(lines, name)
  local first, last = place(lines, name)
  if not first then return nil end
  local out = {}
  for _, line in ipairs(join { table.unpack(lines, first, last) }) do
    if not line:match('^// Book: ') then out[#out + 1] = wrapped(line) end
  end
  return table.concat(out, '\n'), first, last
end
