-- exercises.lua: an exercise. The chapter says what to do, with three hints; everything else is looked up.
local book = require 'book'
local declaration = require 'declaration'

local function is_hint(block) return block.t == 'Div' and block.classes:includes('hint') end

local function parts_of(div)
  local task, hints = pandoc.List(), pandoc.List()
  for _, block in ipairs(div.content) do (is_hint(block) and hints or task):insert(block) end
  return task, hints
end

local function points(exercise)
  local text = exercise.points .. (exercise.points == 1 and ' point' or ' points')
  return exercise.challenge and '★ challenge · ' .. text or text
end

return function(write, listings)
  local _, known = book.exercises()

  -- What the build knows of an exercise: the contract, where to work, how to have it judged.
  local function given(exercise, where, section)
    local header = 'code/' .. exercise.chapter.folder .. '.h'
    local contract, first, last = declaration(book.lines(header) or {}, exercise.name)
    if not contract then
      book.complain(where, '%s does not declare %s', header, exercise.name)
      return pandoc.List()
    end
    local code = pandoc.CodeBlock(contract, { class = 'c' })
    local listing = listings.listing('code:' .. exercise.name, header, first, last, code, section)
    local path = 'code/' .. exercise.chapter.folder .. '/' .. exercise.name .. '.c'
    return write.workplace(exercise, listing, path, 'make check EX=' .. exercise.name)
  end

  return function(div)
    local where = book.place_of('#' .. div.identifier)
    local exercise = known[div.identifier]
    if not exercise then
      book.complain(where, 'no exercise %s in tests/exercises', div.identifier)
      return nil
    end
    local task, hints = parts_of(div)
    if #hints ~= 3 then book.complain(where, 'an exercise has three hints, not %d', #hints) end
    task:extend(given(exercise, where, div.attributes.section))
    local path = 'solutions/' .. exercise.chapter.folder .. '/' .. exercise.name .. '.c'
    local solution = listings.woven(path, 'answer', { 'c' }, div.attributes.section)
    return write.exercise {
      name = exercise.name, number = exercise.number, title = exercise.title, challenge = exercise.challenge,
      points = points(exercise), task = task, hints = hints, solution = solution,
    }
  end
end
