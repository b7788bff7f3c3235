-- values.lua: the numbers of the text, and what it claims of them. build/values/NAME.txt holds what the program NAME
-- printed: lines "name value".
local book = require 'book'
local values = {}

local known = {}

local function values_of(program)
  if known[program] then return known[program] end
  local lines = book.lines(book.depend(book.build .. 'values/' .. program .. '.txt'))
  if not lines then return nil end
  known[program] = {}
  for _, line in ipairs(lines) do
    local name, value = line:match('^(%S+)%s+(.*)$')
    if name then known[program][name] = value end
  end
  return known[program]
end

local function as_number(text)
  local x = tonumber(text)
  return x and (math.tointeger(x) or x)
end

-- Showing a number --------------------------------------------------------------------------------

local function with_commas(digits)
  local reversed = digits:reverse():gsub('(%d%d%d)', '%1,'):reverse()
  return (reversed:gsub('^(%-?),', '%1'))
end

-- 1.2e-05 as 1.2 × 10⁻⁵, -3 with a minus, 109386 as 109,386.
local function show_number(x, format)
  if not format and math.type(x) == 'integer' then
    return pandoc.Str((with_commas(tostring(x)):gsub('^%-', '−')))
  end
  local text = string.format(format or '%.3g', x)
  local digits, exponent = text:match('^(.-)[eE]([-+]%d+)$')
  if not exponent then return pandoc.Str((text:gsub('^%-', '−'))) end
  local power = string.format('10^{%d}', tonumber(exponent))
  if digits == '1' or digits == '-1' then
    return pandoc.Math('InlineMath', digits:gsub('1', '') .. power)
  end
  return pandoc.Math('InlineMath', digits .. ' \\times ' .. power)
end

-- What is wrong with showing x in this format of C, or nil.
local function problem_with(format, x)
  if not format then return nil end
  local kind = format:match('^%%[-+ #0]*%d*%.?%d*([defgEG])$')
  if not kind then return 'is no format for one number, such as "%.2f"' end
  if not pcall(string.format, format, x) then
    return ('cannot show %.6g: %%%s takes whole numbers; "%%.0f" rounds'):format(x, kind)
  end
end

-- `program.name`{.value format="%.1e"}
function values.show(code)
  local program, name = code.text:match('^([%w_]+)%.([%w_]+)$')
  local text = program and (values_of(program) or {})[name]
  local x = text and as_number(text)
  local problem = x and problem_with(code.attributes.format, x)
  if not text then
    book.complain(book.place_of(code.text), 'unknown value %s', code.text)
  elseif problem then
    book.complain(book.place_of(code.text), '%s: format="%s" %s', code.text, code.attributes.format, problem)
  elseif x then
    return show_number(x, code.attributes.format)
  end
  return pandoc.Str(text or '?')
end

-- Claims ------------------------------------------------------------------------------------------
-- [ten times smaller]{claim="vcurve.ratio > 8"}: false stops the build.

local function near(a, b, rtol)
  return math.abs(a - b) <= rtol * math.max(math.abs(a), math.abs(b))
end

local function lookup(program)
  local found = values_of(program)
  if not found then error('no program ' .. program .. ' gave values', 0) end
  return setmetatable({}, { __index = function(_, name)
    if not found[name] then error('unknown value ' .. program .. '.' .. name, 0) end
    return as_number(found[name]) or found[name]
  end })
end

local terms = setmetatable({
  abs = math.abs, max = math.max, min = math.min, sqrt = math.sqrt, log = math.log, exp = math.exp,
  floor = math.floor, pi = math.pi, near = near,
}, { __index = function(_, program) return lookup(program) end })

-- What is wrong with a claim about a piece of text, or nil.
local function problem_of(claim, text)
  local test, problem = load('return ' .. claim, 'claim', 't', terms)
  if not test then return 'claim ' .. claim .. ': ' .. problem end
  local ran, holds = pcall(test)
  if not ran then return 'claim ' .. claim .. ': ' .. tostring(holds) end
  if type(holds) ~= 'boolean' then return 'claim ' .. claim .. ' is neither true nor false but ' .. tostring(holds) end
  if not holds then return 'not so: "' .. text .. '" claims ' .. claim end
end

function values.claim(span)
  local claim = span.attributes.claim
  if span.attributes.as then book.complain(book.place_of('as='), 'as= is for the terms of the glossary') end
  if not claim then return nil end
  local problem = problem_of(claim, pandoc.utils.stringify(span))
  if problem then book.complain(book.place_of(claim), '%s', problem) end
  return span.content
end

return values
