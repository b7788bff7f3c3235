-- index.lua: numbers everything in the book that can be referred to, and checks what concerns the
-- book as a whole: ids, regions that no chapter shows, exercises without a place, terms of the glossary
-- that no chapter introduces, works that none cites.
--
--     pandoc --lua-filter index.lua -M chapters="…" -M back="…" -M sources="…" -M bibliography="…" -M index=FILE /dev/null
--
-- writes the index.
--
-- A line of the index: kind, id, number, page and title, with tabs between. It says nothing of line
-- numbers, so that it changes, and other pages with it, only when something is numbered anew.
package.path = PANDOC_SCRIPT_FILE:match('^(.*)/') .. '/?.lua;' .. package.path
local book = require 'book'
local notation = require 'notation'

local chapters, exercises = book.exercises()
local entries, seen, used, placed = {}, {}, {}, {}
local sections = {}              -- { number, page, text }, in the order of the book

-- Chapters --------------------------------------------------------------------------------------

local kinds = { fig = 'figure', eq = 'equation', tbl = 'table' }

local function add(place, kind, id, number, page, title)
  if seen[id] then book.complain(place, 'id %s is already at %s', id, seen[id]) end
  seen[id] = place
  entries[#entries + 1] = table.concat({ kind, id, number, page, title or '' }, '\t')
end

local function chapter_of(path)
  local number = path:match('/(%d+)%-[^/]*%.md$')
  for _, chapter in ipairs(chapters) do
    if chapter.number == number then return chapter end
  end
  book.complain(path .. ':1', 'tests/exercises has no chapter %s', number or 'of this name')
end

-- A heading of level 1 or 2 begins a section; what stands in it is looked through at the end.
local function begin_section(at, number)
  at.within = { number = number, page = at.page, text = '' }
  sections[#sections + 1] = at.within
end

local function split_heading(place, line)
  local marks, title, id = line:match('^(#+)%s+(.-)%s*{#(sec:[%w_-]+)}%s*$')
  if not id then book.complain(place, 'this heading needs an id: {#sec:…}') end
  return marks, title, id
end

local function heading(place, at, line)
  local marks, title, id = split_heading(place, line)
  if not id then return end
  if #marks == 1 then
    if title ~= at.chapter.title then
      book.complain(place, 'tests/exercises calls this chapter "%s"', at.chapter.title)
    end
    add(place, 'chapter', id, at.chapter.number, at.page, title)
    begin_section(at, at.chapter.number)
  elseif #marks == 2 then
    at.section = at.section + 1
    add(place, 'section', id, at.chapter.number .. '.' .. at.section, at.page, title)
    begin_section(at, at.chapter.number .. '.' .. at.section)
  else
    add(place, 'passage', id, at.chapter.number .. '.' .. at.section, at.page, title)
  end
end

local function exercise(place, at, name)
  local found = exercises[name]
  at.exercise = at.exercise + 1
  if not found or found.chapter ~= at.chapter then
    return book.complain(place, 'exercise %s is not in the list of this chapter, tests/exercises', name)
  end
  if found.number ~= at.chapter.number .. '.' .. at.exercise then
    book.complain(place, 'exercise %s is number %s in tests/exercises', name, found.number)
  end
  placed[name] = true
  add(place, 'exercise', name, found.number, at.page, found.title)
end

local function labels(place, at, line)
  for id, kind in line:gmatch('{#((%a+):[%w_-]+)[^}]*}') do
    if kinds[kind] then
      at[kind] = (at[kind] or 0) + 1
      add(place, kinds[kind], id, at.chapter.number .. '.' .. at[kind], at.page)
    end
  end
end

-- The head of a block of code: what it shows must be there.
local function fence(place, line)
  local file = line:match('file=([^%s}]+)')
  local region = file and line:match('region=([^%s}]+)')
  if file and not book.lines(file) then
    book.complain(place, 'no file %s', file)
  elseif region and not book.regions(file)[region] then
    book.complain(place, '%s has no region %s', file, region)
  elseif region then
    used[file .. ' ' .. region] = true
  end
end

-- Reads a chapter line by line. Code is skipped, but the heads of blocks are looked at.
local function scan(path)
  local chapter = chapter_of(path)
  if not chapter then return end
  local at = { chapter = chapter, section = 0, exercise = 0,
               page = path:match('([^/]+)%.md$') .. '.html' }
  local code, question
  for number, line in ipairs(book.lines(path)) do
    local place, ticks = path .. ':' .. number, line:match('^%s*(```+)')
    if code then
      if ticks and #ticks >= #code and line:match('^%s*`+%s*$') then code = nil end
    elseif ticks then
      code = ticks
      fence(place, line)
    elseif question then
      if line:match('^:::') then
        at.asks = true
        entries[#entries + 1] = table.concat({ 'question', '', '', at.page, question }, '\t')
        question = nil
      else
        question = question == '' and line or question .. ' ' .. line
      end
    elseif line:match('^::: *question') then
      question = ''
    elseif line:match('^#+ ') then
      heading(place, at, line)
    elseif line:match('^:+ *{%.exercise') then
      exercise(place, at, line:match('#([%w_]+)'))
    else
      labels(place, at, line)
      if at.within then at.within.text = at.within.text .. line .. ' ' end
    end
  end
  if not at.asks then book.complain(path .. ':1', 'a chapter begins with its question, ::: question') end
end

-- What a reader turns to --------------------------------------------------------------------------
-- The pages after the chapters have one heading, without a number. In the glossary a line that a definition
-- follows is a term: `dense`, or [logit]{as="logits"} when a chapter introduces it in another form.

-- The place of a term: the first section in which it is set in italics.
local function term(place, line)
  local name, form = line:match('^%[(.-)%]{as="(.-)"}$')
  name, form = name or line, (form or line):lower()
  for _, section in ipairs(sections) do
    if (' ' .. section.text:lower()):find('[^*]%*' .. form:gsub('%p', '%%%0') .. '%*[^*]') then
      return add(place, 'term', 'term:' .. form:gsub('[^%w]+', '-'), section.number, section.page, name)
    end
  end
  book.complain(place, 'no chapter introduces *%s*, in italics', form)
end

local function scan_back(path)
  local page, before, last_term = path:match('([^/]+)%.md$') .. '.html', '', ''
  for number, line in ipairs(book.lines(path)) do
    local place = path .. ':' .. number
    if line:match('^# ') then
      local _, title, id = split_heading(place, line)
      if id then add(place, 'back', id, '', page, title) end
    elseif line:match('^:   ') then
      term(path .. ':' .. number - 1, before)
      local sorted = before:gsub('^%[', ''):lower()
      if sorted < last_term then book.complain(place, '"%s" comes after "%s"', last_term, sorted) end
      last_term = sorted
    end
    before = line
  end
  for _, row in ipairs(notation.rows(book.lines(path), page)) do entries[#entries + 1] = row end
end

-- Every work of the bibliography, and the sections that cite it.
local function scan_bibliography(path)
  for number, line in ipairs(book.lines(path)) do
    local key, cited = line:match('^@%a+{([^,%s]+)'), false
    for _, section in ipairs(key and sections or {}) do
      if (section.text .. ' '):find('@' .. key:gsub('%p', '%%%0') .. '[^%w_]') then
        entries[#entries + 1] = table.concat({ 'cite', '', section.number, section.page, key }, '\t')
        cited = true
      end
    end
    if key and not cited then book.complain(path .. ':' .. number, 'no chapter cites %s', key) end
  end
end

-- The book as a whole ---------------------------------------------------------------------------

local function check_exercises()
  for _, chapter in ipairs(chapters) do
    for _, e in ipairs(chapter.exercises) do
      local solution = 'solutions/' .. chapter.folder .. '/' .. e.name .. '.c'
      if not placed[e.name] then book.complain('tests/exercises', 'no chapter sets exercise %s', e.name) end
      if not book.regions(solution).answer then book.complain(solution, 'no region answer') end
    end
  end
end

local function check_regions(path)
  for region, at in pairs(book.regions(path)) do
    local is_solution = region == 'answer' and path:match('^solutions/')
    if not (used[path .. ' ' .. region] or is_solution) then
      book.complain(path .. ':' .. at.mark, 'no chapter shows region %s', region)
    end
  end
end

local function each(paths, f)
  for path in paths:gmatch('%S+') do f(path) end
end

function Meta(meta)
  each(meta.chapters, scan)
  each(meta.back, scan_back)
  each(meta.bibliography, scan_bibliography)
  check_exercises()
  each(meta.sources, check_regions)
  book.stop_if_wrong()
  local file = assert(io.open(meta.index, 'w'))
  file:write(table.concat(entries, '\n'), '\n')
  file:close()
end
