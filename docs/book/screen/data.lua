-- data.lua: the data of a figure, folded: as a table that book.js makes when it is opened, and as the file for gnuplot. The
-- tables of a chapter would be half of what a browser has to keep of its page.
local book = require 'book'
local html = require 'html'

-- The data of the figure in `folder`; beside the page it is in the folder `link`.
return function(summary, folder, name, link)
  local rows = (book.read(folder .. name .. '.dat') or ''):gsub('\n\n+', '\n'):gsub('^\n', '')
  return '<details class="data"><summary>' .. summary .. '</summary><div class="scroll" data-rows="' .. html.escape(rows) ..
         '"></div><p><a href="' .. link .. '/' .. name .. '.dat">The same for gnuplot: ' .. name .. '.dat</a></p></details>'
end
