-- yours.lua: what the pages say of the reader's own answers, when the book is made with CODE=folder.
-- yours.mk has left in build/yours what became of each: outcomes, command, figures/NAME.note.
local book = require 'book'
local escape = require('html').escape
local yours = {}

-- "a", "a and b", "a, b and c"
local function enumerated(items)
  if #items < 2 then return items[1] or '' end
  return table.concat(items, ', ', 1, #items - 1) .. ' and ' .. items[#items]
end

-- Figures ---------------------------------------------------------------------------------------

-- In which order what keeps an answer from being drawn, or from being right, is told.
local troubles = {
  { 'wrong', '%s %s not pass yet', 'does', 'do' },
  { 'interrupted', '%s crashed or did not end when it was graded', '', '' },
  { 'compile_error', '%s %s not compile', 'does', 'do' },
  { 'todo', '%s %s not solved yet', 'is', 'are' },
  { 'missing', '%s %s missing', 'is', 'are' },
  { 'broken', '%s could not be graded', '', '' },
}

local swatch = '<svg class="swatch" viewBox="0 0 30 12" aria-hidden="true"><path class="band" d="M5,6 H25"/>' ..
               '<path d="M2,6 H28"/></svg> '

local function links_to(names, page)
  local _, by_id = book.index()
  local out = {}
  for _, name in ipairs(names) do
    local entry = by_id[name]
    local elsewhere = entry.page ~= page and entry.page or ''
    out[#out + 1] = '<a href="' .. elsewhere .. '#' .. name .. '"><code>' .. name .. '</code></a>'
  end
  return enumerated(out)
end

-- How it went; the exercises by what became of them; those that ran; the first that is not right.
local function read_note(lines)
  local states, run, next_one = {}, {}, nil
  for i = 2, #lines do
    local name, state = lines[i]:match('^(%S+) (%S+)$')
    states[state] = states[state] or {}
    table.insert(states[state], name)
    if state == 'right' or state == 'wrong' then run[#run + 1] = name end
    if state ~= 'right' then next_one = next_one or name end
  end
  return lines[1], states, run, next_one
end

-- What is drawn, in words; over: whether the reference's curves are under the reader's.
local function what_is_drawn(outcome, run, over)
  if outcome == 'none' then return 'Drawn with the reference alone.' end
  if outcome ~= 'drawn' then
    return 'Drawn with the reference alone: with your ' .. run .. ' the program of this figure ' .. escape(outcome) .. '.'
  end
  if not over then return 'Drawn with your ' .. run .. ' alone, since its axes or numbers are not the reference’s.' end
  return swatch .. 'Thin, with the numbers: drawn with your ' .. run .. '. Broad and pale: with the reference.'
end

-- What keeps exercises from being drawn or from being right.
local function what_is_amiss(states, drawn, links)
  local said = { drawn and states.wrong and 'The text and the caption keep the reference’s numbers.' or nil }
  for _, trouble in ipairs(troubles) do
    local names = states[trouble[1]]
    if names then
      local words = trouble[2]:format(links(names), #names == 1 and trouble[3] or trouble[4])
      local stands_in = drawn and trouble[1] ~= 'wrong'
      said[#said + 1] = words .. (stands_in and ': the reference stands in.' or '.')
    end
  end
  return said
end

-- The figure NAME with the reader's functions: whether it was drawn, a note in HTML that says so, and what to
-- add to its description. Nil for a figure that no exercise's function has a part in.
function yours.figure(own, name, page, over)
  local lines = book.lines(own .. 'figures/' .. name .. '.note')
  if not lines then return nil end
  for _, suffix in ipairs { '.note', '.svg', '.dat', '.alt' } do book.depend(own .. 'figures/' .. name .. suffix) end
  local outcome, states, run, next_one = read_note(lines)
  local drawn = outcome == 'drawn'
  local function links(names) return links_to(names, page) end
  local said = { what_is_drawn(outcome, links(run), over), table.unpack(what_is_amiss(states, drawn, links)) }
  if next_one then
    local command = book.lines(book.depend(own .. 'command'))[1]
    said[#said + 1] = '<code>' .. escape(command) .. ' EX=' .. next_one .. '</code>'
  end
  local alt = drawn and (over and 'Drawn over it' or 'Drawn') .. ' with the reader\'s functions: ' ..
              book.read(own .. 'figures/' .. name .. '.alt')
  return {
    drawn = drawn,
    note = '<p class="yours">' .. table.concat(said, ' ') .. '</p>',
    alt = (alt or ''):gsub('%s+', ' '):gsub(' $', ''),
  }
end

-- The home page ---------------------------------------------------------------------------------

local marks = {
  right = { class = 'right', words = ' <span class="state">right</span>' },
  todo = { class = 'todo', words = '' },
  missing = { class = 'todo', words = '' },
}
local not_yet = { class = 'wrong', words = ' <span class="state">not right yet</span>' }

local function of_points(earned, points)
  return ('%.4g of %g points'):format(earned, points)
end

-- How far the reader is: a summary in HTML, and words for each chapter (by number) and exercise (by name).
function yours.progress(own)
  local _, by_id = book.index()
  local chapters, exercises, earned, points, right, count, next_one = {}, {}, 0, 0, 0, 0, nil
  for _, line in ipairs(book.lines(book.depend(own .. 'outcomes')) or {}) do
    local chapter, folder, name, state, got, of = line:match('^(%S+) (%S+) (%S+) (%S+) (%S+) (%S+)$')
    exercises[name] = marks[state] or not_yet
    if state ~= 'right' then next_one = next_one or { name = name, path = folder .. '/' .. name .. '.c' } end
    chapters[chapter] = chapters[chapter] or { earned = 0, points = 0 }
    local sum = chapters[chapter]
    sum.earned, sum.points = sum.earned + got, sum.points + of
    earned, points = earned + got, points + of
    right, count = right + (state == 'right' and 1 or 0), count + 1
  end
  for number, sum in pairs(chapters) do
    chapters[number] = '<span class="earned">' .. of_points(sum.earned, sum.points) .. '</span>'
  end
  local way_on = 'Every exercise is right.'
  if next_one then
    local entry = by_id[next_one.name]
    way_on = 'Next: <a href="' .. entry.page .. '#' .. next_one.name .. '">Exercise ' .. entry.number .. ', ' ..
             escape(pandoc.utils.stringify(pandoc.read(entry.title, 'markdown'))) .. '</a>, in <code>' ..
             next_one.path .. '</code>.'
  end
  local bar = ('<progress max="%g" value="%.4g" aria-labelledby="progress"></progress>'):format(points, earned)
  return {
    chapters = chapters,
    exercises = exercises,
    summary = '<section class="progress"><h2 id="progress">Your progress</h2>' .. bar .. '<p>' ..
              of_points(earned, points) .. ', ' .. right .. ' of ' .. count .. ' exercises right. ' .. way_on ..
              '</p></section>',
  }
end

return yours
