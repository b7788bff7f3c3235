-- tables.lua: a table on paper. pandoc sets every table so that it may be broken across pages; a short one stays in one
-- piece.
local tex = require 'tex'
local set_widths = require 'widths'

local letters = { AlignRight = 'r', AlignCenter = 'c' }

-- LaTeX's description of a column: one letter, or a paragraph of a share of the line. TeX breaks no word that begins a
-- paragraph, unless something stands before it.
local function column(spec, count)
  if not spec[2] then return letters[spec[1]] or 'l' end
  local ragged = spec[1] == 'AlignRight' and 'left' or 'right'
  return ('>{\\ragged%s\\arraybackslash\\hspace{0pt}}p{(\\linewidth-%d\\tabcolsep)*\\real{%.4f}}'):format(ragged, 2 * count - 2, spec[2])
end

local function add_rows(out, rows)
  for _, row in ipairs(rows) do
    for i, cell in ipairs(row.cells) do
      if i > 1 then out:insert(tex.inline(' & ')) end
      out:extend(pandoc.utils.blocks_to_inlines(cell.contents))
    end
    out:insert(tex.inline(' \\\\\n'))
  end
end

local function in_one_piece(tbl)
  local columns, out = {}, pandoc.List { tex.inline('\\begin{booktable}') }
  for i, spec in ipairs(tbl.colspecs) do columns[i] = column(spec, #tbl.colspecs) end
  if #tbl.caption.long > 0 then
    out:extend(pandoc.utils.blocks_to_inlines(tbl.caption.long))
    out:insert(tex.inline('\\par\\smallskip\n'))
  end
  out:insert(tex.inline('\\begin{tabular}{@{}' .. table.concat(columns) .. '@{}}\\toprule\n'))
  add_rows(out, tbl.head.rows)
  if #tbl.head.rows > 0 then out:insert(tex.inline('\\midrule\n')) end
  add_rows(out, tbl.bodies[1].body)
  out:insert(tex.inline('\\bottomrule\\end{tabular}\\end{booktable}'))
  return pandoc.Plain(out)
end

return function(tbl, id)
  set_widths(tbl)
  local caption = tbl.caption.long
  if id then caption[#caption].content:insert(1, tex.anchor(id)) end
  return #tbl.bodies[1].body <= 20 and in_one_piece(tbl) or tbl
end
