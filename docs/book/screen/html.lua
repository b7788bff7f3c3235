-- html.lua: what the pages and the EPUB share: HTML for each piece of the book. A formula is MathML, a figure is a
-- drawing within the text.
local mathml = require 'mathml'
local drawing = require 'drawing'
local html = { drawing = 'svg' }

function html.raw(text) return pandoc.RawBlock('html', text) end

function html.escape(text)
  return (text:gsub('[&<>"]', { ['&'] = '&amp;', ['<'] = '&lt;', ['>'] = '&gt;', ['"'] = '&quot;' }))
end

function html.term(emph, id)
  return pandoc.Span(emph.content, { id = id, class = 'dfn' })
end

function html.defined(inlines, entry)
  return { pandoc.Span(inlines, { id = entry.id:gsub('^term', 'glossary') }) }
end

function html.code(code) return code end

-- A formula that stands by itself, and its number.
function html.equation(math, id, number)
  local inlines = pandoc.List { pandoc.Span({ math }, { class = 'formula' }) }
  if number then inlines:insert(number) end
  return pandoc.Span(inlines, { id = id or '', class = 'equation' })
end

-- Code under its place, with its symbols below.
function html.listing(id, caption, listing)
  local blocks = pandoc.List { pandoc.Div({ pandoc.Plain(caption) }, { class = 'place' }), listing.code }
  if #listing.symbols > 0 then
    blocks:insert(pandoc.Div({ pandoc.Plain(listing.symbols) }, { class = 'symbols' }))
  end
  return pandoc.Div(blocks, { id = id, class = 'listing' })
end

function html.console(lines)
  local out = {}
  for i, line in ipairs(lines) do
    local text = html.escape(line.text)
    out[i] = line.typed and '<b><span class="prompt">$ </span>' .. text .. '</b>' or text
  end
  return html.raw('<pre class="console"><code>' .. table.concat(out, '\n') .. '</code></pre>')
end

-- A drawing with its description; `below` is more HTML under the caption. The knobs of a figure that one drags
-- stand above it, and tell the scripts of the page what to load.
function html.figure(figure, svg, below)
  local live = figure.knobs and ' data-live="' .. figure.name .. '"' or ''
  return {
    html.raw('<figure id="' .. figure.id .. '"' .. live .. '><div class="plot">' ..
             drawing.described(svg, html.escape(figure.alt)) .. '</div>' .. (figure.knobs or '') .. '<figcaption>'),
    pandoc.Plain(figure.caption),
    html.raw((below or '') .. '</figcaption></figure>'),
  }
end

-- The browser decides how wide columns are. But a long table is shown before its last rows have come, and would move with
-- them: its first row says what pandoc takes from the source, the lengths of the dashes.
function html.table(tbl, id)
  local rows = 0
  for _, body in ipairs(tbl.bodies) do rows = rows + #body.body end
  local long = rows > 20
  if long then tbl.attr.classes:insert('long') end
  for i, spec in ipairs(tbl.colspecs) do
    if long and spec[2] then tbl.head.rows[1].cells[i].attr.attributes.style = ('width: %.0f%%'):format(100 * spec[2]) end
    tbl.colspecs[i] = { spec[1], nil }
  end
  return pandoc.Div({ tbl }, { id = id or '', class = 'scroll' })
end

local names = { note = 'Note', source = 'Source' }

function html.aside(div, class)
  if not names[class] then return nil end
  return pandoc.Div(div.content, pandoc.Attr('', { class }, { { 'role', 'note' }, { 'aria-label', names[class] } }))
end

function html.workplace(_, listing, path, command)
  return pandoc.List {
    listing,
    pandoc.Para { pandoc.Str('Write it in '), pandoc.Code(path), pandoc.Str(' and have it judged:') },
    html.console { { text = command, typed = true } },
  }
end

-- A browser breaks the line between a formula and the comma after it, unless they are one.
local function keep_punctuation(inlines)
  local out = pandoc.List()
  for i, it in ipairs(inlines) do
    local before = inlines[i - 1]
    local follows = it.t == 'Str' and before and before.t == 'Math' and before.mathtype == 'InlineMath'
    local mark, rest = (follows and it.text or ''):match('^([,.;:!?)]+)(.*)$')
    if mark then
      out[#out] = pandoc.Span({ before, pandoc.Str(mark) }, { class = 'whole' })
      out:insert(pandoc.Str(rest))
    else
      out:insert(it)
    end
  end
  return out
end

html.passes = { { Inlines = keep_punctuation }, table.unpack(mathml) }

return html
