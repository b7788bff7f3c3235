-- previews.lua: what other pages show of this one while a reader looks at a link to it (book.js): equations, figures,
-- tables, and each section's and exercise's title with its first paragraph.

local function as_html(...)
  return (pandoc.write(pandoc.Pandoc { ... }, 'html5'):gsub(' id="[^"]*"', ''))
end

-- The figure that begins in this block; its caption is the next.
local function figure(markup, caption)
  local id, drawing = markup:match('^<figure id="([^"]*)".-(<svg.-</svg>)')
  if id then return id, '<div class="plot">' .. drawing .. '</div>' .. as_html(pandoc.Para(caption.content)) end
end

local function titled(header, blocks, i)
  while blocks[i] and blocks[i].t ~= 'Para' and blocks[i].t ~= 'Header' do i = i + 1 end
  local title = pandoc.Para(pandoc.Strong(header.content))
  if blocks[i] and blocks[i].t == 'Para' then return as_html(title, blocks[i]) end
  return as_html(title)
end

local function collect(blocks, found)
  for i, block in ipairs(blocks) do
    if block.t == 'Header' and block.identifier ~= '' then
      found[block.identifier] = titled(block, blocks, i + 1)
    elseif block.t == 'RawBlock' and blocks[i + 1] and blocks[i + 1].content then
      local id, html = figure(block.text, blocks[i + 1])
      if id then found[id] = html end
    elseif block.t == 'Div' then
      if block.identifier:match('^tbl:') then found[block.identifier] = as_html(block) end
      collect(block.content, found)
    end
  end
  pandoc.walk_block(pandoc.Div(blocks), { Span = function(span)
    if span.identifier:match('^eq:') then found[span.identifier] = as_html(pandoc.Plain(span)) end
  end })
  return found
end

local function quoted(text)
  return '"' .. text:gsub('[%c"\\]', function(c) return ('\\u%04x'):format(c:byte()) end) .. '"'
end

-- Writes a script that adds them to `previews`, by page and id.
return function(blocks, page, path)
  local found, lines = collect(blocks, {}), {}
  for id, html in pairs(found) do
    lines[#lines + 1] = quoted(page .. '#' .. id) .. ':' .. quoted(html:gsub('<a href="#', '<a href="' .. page .. '#'))
  end
  table.sort(lines)
  local file = assert(io.open(path, 'w'))
  file:write('Object.assign(previews, {\n', table.concat(lines, ',\n'), '\n});\n')
  file:close()
end
