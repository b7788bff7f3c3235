-- drawing.lua: makes what gnuplot drew part of a page. Its colours become variables of style.css, so that it follows
-- the theme; its letters are the page's; its ids get the figure's name, since a page has many figures.
local book = require 'book'
local drawing = {}

-- The palette of style.gp, by role. What has no role keeps its value.
local roles = {
  ['#202020'] = 'ink', ['#595959'] = 'soft', ['#8c8c8c'] = 'line', white = 'paper', black = 'ink',
  ['#b84e00'] = '2', ['#00689f'] = '3', ['#007857'] = '4', ['#a8467c'] = '5', ['#876000'] = '6',
}
local is_colour = { fill = true, stroke = true, color = true }
local has_no_role = { none = true, currentColor = true }

local function in_hexadecimal(colour)
  local r, g, b = colour:match('^rgb%(%s*(%d+),%s*(%d+),%s*(%d+)%)$')
  return r and ('#%02x%02x%02x'):format(r, g, b) or colour
end

local function themed_colour(value, figure)
  local colour = in_hexadecimal(value)
  if has_no_role[colour] then return value end
  if not roles[colour] then
    book.complain('chapters/figures/' .. figure .. '.gp', 'colour %s is not in style.gp', colour)
    return value
  end
  return 'var(--plot-' .. roles[colour] .. ')'
end

-- One attribute of an element, or nothing where the page decides.
local function themed_attribute(name, value, figure, prefix)
  if name == 'font-family' or name == 'xmlns:xlink' then return '' end
  if is_colour[name] then value = themed_colour(value, figure) end
  if name == 'id' then value = prefix .. value end
  if name == 'xlink:href' then name = 'href' end
  if name == 'href' then value = value:gsub('^#', '#' .. prefix) end
  value = value:gsub('url%(#', 'url(#' .. prefix)
  return ' ' .. name .. '="' .. value .. '"'
end

local function themed_tag(tag, figure, prefix)
  if tag:match('^<svg') then tag = tag:gsub('%s+width="%d+"%s+height="%d+"', '', 1) end
  return (tag:gsub('%s+([%a][%w:-]*)%s*=%s*(["\'])(.-)%2', function(name, _, value)
    return themed_attribute(name, value, figure, prefix)
  end):gsub('%s+(/?>)$', '%1'))
end

-- The SVG that gnuplot drew for the figure, as part of a page on which `prefix` begins no other id.
function drawing.themed(svg, figure, prefix)
  svg = svg:gsub('^%s*<%?xml.-%?>%s*', ''):gsub('<title>.-</title>%s*', ''):gsub('<desc>.-</desc>%s*', '')
           :gsub('<filter.-</filter>%s*', '')
  return (svg:gsub('<[^/!][^>]*>', function(tag) return themed_tag(tag, figure, prefix) end))
end

-- With a description for those who do not see it, already escaped.
function drawing.described(svg, alt)
  return (svg:gsub('<svg', '<svg role="img" aria-label="' .. alt:gsub('%%', '%%%%') .. '"', 1))
end

-- An e-reader knows nothing of variables: with the colours of the light page.
function drawing.in_light(svg, css)
  local light = {}
  for name, colour in css:gmatch('%-%-([%w-]+): light%-dark%((#%x+)') do light[name] = colour end
  for name, other in css:gmatch('%-%-([%w-]+): var%(%-%-([%w-]+)%)') do light[name] = light[other] end
  return (svg:gsub('var%(%-%-([%w-]+)%)', light))
end

-- The reader's drawing over the reference's ----------------------------------------------------------
-- Both come from the same file of gnuplot, so each curve of the one has its like in the other, a group of the same
-- id. What is found or learned is in colour: there the reference's becomes a broad pale band (style.css) with larger
-- points, and the reader's is drawn over it as the figure has it. A right answer's curve runs inside the band. All
-- else, numbers and titles with it, is the reader's.

-- The end of the group that begins at this place.
local function end_of_group(svg, from)
  local depth, at = 0, from
  repeat
    local _, name, slash = svg:find('<(/?)g[%s>]', at)
    depth = depth + (slash == '' and 1 or -1)
    at = svg:find('>', name, true) + 1
  until depth == 0
  return at - 1
end

-- Calls f(id, text) for each curve, and returns the drawing with what f returned in its place.
local function replace_curves(svg, f)
  local out, at = {}, 1
  while true do
    local from, _, id = svg:find('<g id="([^"]*gnuplot_plot_[^"]*)"', at)
    if not from then break end
    local to = end_of_group(svg, from)
    out[#out + 1] = svg:sub(at, from - 1) .. f(id, svg:sub(from, to))
    at = to + 1
  end
  return table.concat(out) .. svg:sub(at)
end

local function with_larger_points(group)
  return (group:gsub('scale%(([%d.]+)%)', function(size)
    size = tonumber(size)
    return ('scale(%.2f)'):format(size + (size < 8 and 0.7 * size or 5.6))
  end))
end

-- The numbers along the axes, and those that stand alone in the drawing.
local function bare_numbers(svg)
  local out = {}
  local rest = replace_curves(svg, function() return '' end)
  for text in rest:gmatch('<text>(.-)</text>') do
    local words = text:gsub('<[^>]*>', ''):gsub('%s', '')
    if words:match('%d') and not words:match('%a') then out[#out + 1] = words end
  end
  return table.concat(out, ' ')
end

-- The reader's drawing with the reference's curves under it; nil where the axes differ, since curves on other axes say
-- nothing beside each other.
function drawing.over(reference, yours)
  if bare_numbers(reference) ~= bare_numbers(yours) then return nil end
  local curves, over = {}, {}
  replace_curves(reference, function(id, group) curves[id] = group return group end)
  local below = replace_curves(yours, function(id, group)
    local theirs = curves[id]
    if not theirs or theirs == group and not group:match('%-%-plot%-[2-6]') then return group end
    over[#over + 1] = group:gsub(' id="([^"]*)"', ' class="yours" data-curve="%1"', 1)
    return '<g class="reference">\n' .. with_larger_points(theirs) .. '</g>'
  end)
  return (below:gsub('</svg>', function(closing) return table.concat(over) .. closing end))
end

return drawing
