-- book.lua: what the weaver, the writers and the index all need to know of the project's files.
local book = { build = 'build/' }

-- Complaints ------------------------------------------------------------------------------------
-- All are collected, so that one build shows a writer everything that is wrong.

local complaints = {}

function book.complain(place, message, ...)
  complaints[#complaints + 1] = place .. ': ' .. message:format(...)
end

-- Called last: no page is better than a wrong one, except while one writes (make html DRAFT=1).
function book.stop_if_wrong()
  if #complaints == 0 then return end
  io.stderr:write(table.concat(complaints, '\n'), '\n')
  complaints = {}
  if not os.getenv('DRAFT') then os.exit(1) end
end

-- Files -----------------------------------------------------------------------------------------

function book.read(path)
  local file = io.open(path, 'rb')
  if not file then return nil end
  local text = file:read('a')
  file:close()
  return text
end

function book.lines(path)
  local text = book.read(path)
  if not text then return nil end
  local lines = {}
  for line in (text:gsub('\n$', '') .. '\n'):gmatch('(.-)\r?\n') do lines[#lines + 1] = line end
  return lines
end

-- Where a piece of text stands in the chapters: "chapters/1-derivatives.md:12". A long piece may go on in
-- the next line; then its beginning is looked for.
function book.place_of(needle)
  for _, path in ipairs(PANDOC_STATE.input_files) do
    for number, line in ipairs(book.lines(path) or {}) do
      if line:find(needle, 1, true) then return path .. ':' .. number end
    end
  end
  local shorter = needle:match('^(.*) ')
  return shorter and book.place_of(shorter) or PANDOC_STATE.input_files[1]
end

-- Dependencies ----------------------------------------------------------------------------------

local made_from = {}

-- Remembers that what is being made depends on the file; returns its path.
function book.depend(path)
  made_from[path] = true
  return path
end

-- Tells make what the target was made from.
function book.write_dependencies(target, path)
  local names = {}
  for name in pairs(made_from) do names[#names + 1] = name end
  table.sort(names)
  local file = assert(io.open(path, 'w'))
  file:write(target, ': ', table.concat(names, ' '), '\n')
  for _, name in ipairs(names) do file:write(name, ':\n') end
  file:close()
end

-- Regions ---------------------------------------------------------------------------------------
-- `// region NAME` … `// endregion`, or with # in scripts.

local function marker(line)
  local opens = line:match('^%s*//%s*region%s+(%S+)%s*$') or line:match('^%s*#%s*region%s+(%S+)%s*$')
  local closes = line:match('^%s*//%s*endregion%s*$') or line:match('^%s*#%s*endregion%s*$')
  return opens, closes
end

local known = {}

-- The regions of a file, by name: { first = line, last = line, mark = line of the marker }.
-- Whatever is wrong with them is complained about, once.
function book.regions(path)
  if known[path] then return known[path] end
  local regions, open = {}, nil
  for number, line in ipairs(book.lines(path) or {}) do
    local place, opens, closes = path .. ':' .. number, marker(line)
    if opens and open then
      book.complain(place, 'region %s opens inside region %s', opens, open.name)
    elseif opens and regions[opens] then
      book.complain(place, 'region %s is already in line %d', opens, regions[opens].mark)
    elseif opens then
      open = { name = opens, mark = number, first = number + 1 }
    elseif closes and not open then
      book.complain(place, 'endregion without a region')
    elseif closes then
      open.last = number - 1
      if open.last < open.first then book.complain(place, 'region %s is empty', open.name) end
      regions[open.name], open = open, nil
    end
  end
  if open then book.complain(path .. ':' .. open.mark, 'region %s is never closed', open.name) end
  known[path] = regions
  return regions
end

-- The index -------------------------------------------------------------------------------------

local entries, by_id

-- What can be referred to, in the order of the book, and by id: { kind, id, number, page, title }. index.lua makes it.
function book.index()
  if entries then return entries, by_id end
  entries, by_id = {}, {}
  for _, line in ipairs(book.lines(book.depend(book.build .. 'weave/index.txt')) or {}) do
    local kind, id, number, page, title = line:match('^(.-)\t(.-)\t(.-)\t(.-)\t(.*)$')
    local entry = { kind = kind, id = id, number = number, page = page, title = title }
    if kind then entries[#entries + 1] = entry end
    if kind and id ~= '' and kind ~= 'symbol' then by_id[id] = entry end
  end
  return entries, by_id
end

-- Exercises -------------------------------------------------------------------------------------

-- The one list, in book order: chapters { number, folder, title, exercises } with exercises
-- { name, points, title, challenge, chapter, number = '1.2' }, which are also found by name. The grader's
-- own program has read and checked tests/exercises (tests/grader/list.mk).
function book.exercises()
  local chapters, by_name = {}, {}
  for _, line in ipairs(book.lines('build/list/table') or {}) do
    local kind, first, second, title, star = line:match('^(%l+)\t([^\t]*)\t([^\t]*)\t([^\t]*)\t?(.*)$')
    if kind == 'chapter' then
      chapters[#chapters + 1] = { number = first, folder = second, title = title, exercises = {} }
    else
      local last = chapters[#chapters]
      local exercise = {
        name = first, points = tonumber(second), chapter = last, title = title, challenge = star == 'challenge',
        number = last.number .. '.' .. #last.exercises + 1,
      }
      last.exercises[#last.exercises + 1] = exercise
      by_name[first] = exercise
    end
  end
  return chapters, by_name
end

return book
