-- sources.lua: a page for each file of which the book shows a region, with the number of every line, so that a
-- listing can lead to its place wherever the book is read.
local book = require 'book'

local head = [[
<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>PATH · Downhill</title>
<link rel="stylesheet" href="UPstyle.css">
<script>
try { document.documentElement.dataset.theme = localStorage.getItem('theme') || '' } catch (e) {}
</script>
</head>
<body class="file">
<header class="bar"><a class="brand" href="UPindex.html">Downhill</a> <span class="where">PATH</span></header>
<main>
<h1><code>PATH</code></h1>
]]

local languages = { c = 'c', h = 'c', sh = 'bash' }

local function made(path, text)
  local up = ('../'):rep(select(2, path:gsub('/', '')) + 1)
  local classes = { languages[path:match('%.(%a+)$')] or 'default', 'numberLines', 'lineAnchors' }
  local code = pandoc.write(pandoc.Pandoc { pandoc.CodeBlock(text, pandoc.Attr('line', classes)) }, 'html5')
  code = code:gsub('<a href="#line%-%d+"></a>', '') -- each line has its id without it
  return head:gsub('PATH', path):gsub('UP', up) .. code .. '\n</main>\n</body>\n</html>\n'
end

-- Writes the page below `out` unless it is there already, under a name that no other page's build writes at the
-- same time.
return function(path, text, page, out)
  local target = out .. 'book/source/' .. path .. '.html'
  local whole = made(path, text)
  if book.read(target) == whole then return end
  os.execute("mkdir -p '" .. target:match('^(.*)/') .. "'")
  local file = assert(io.open(target .. '.' .. page, 'w'))
  file:write(whole)
  file:close()
  assert(os.rename(target .. '.' .. page, target))
end
