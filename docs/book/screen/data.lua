-- data.lua: the data of a figure as tables, folded, and as the file for gnuplot.
local book = require 'book'
local html = require 'html'

-- "# name" and "# columns a|b" stand before the rows of each block.
local function tables(path)
  local out = {}
  for _, line in ipairs(book.lines(path) or {}) do
    local columns, block = line:match('^# columns (.*)$'), line:match('^# (.*)$')
    if columns then
      local cells = html.escape(columns):gsub('([^|]+)|?', '<th scope="col">%1</th>')
      out[#out + 1] = '<thead><tr>' .. cells .. '</tr></thead><tbody>'
    elseif block then
      if #out > 0 then out[#out + 1] = '</tbody></table>' end
      out[#out + 1] = '<table><caption>' .. html.escape(block) .. '</caption>'
    elseif line:match('^[^#]') then
      out[#out + 1] = '<tr>' .. html.escape(line):gsub('(%S+)%s*', '<td>%1</td>') .. '</tr>'
    end
  end
  if #out > 0 then out[#out + 1] = '</tbody></table>' end
  return table.concat(out, '\n')
end

-- The data of the figure in `folder`; beside the page it is in the folder `link`.
return function(summary, folder, name, link)
  return '<details class="data"><summary>' .. summary .. '</summary><div class="scroll">' ..
         tables(folder .. name .. '.dat') .. '</div><p><a href="' .. link .. '/' .. name ..
         '.dat">The same for gnuplot: ' .. name .. '.dat</a></p></details>'
end
