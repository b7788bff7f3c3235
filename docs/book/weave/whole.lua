-- whole.lua: the book in one piece, on paper and in an e-reader. Hints and solutions stand at its end, out of sight;
-- what the home page says comes first, and what a reader turns to comes last.
local book = require 'book'
local whole = { hints = pandoc.List(), solutions = pandoc.List() }

-- Takes away and returns what comes after the chapters.
function whole.take_back(blocks)
  local _, by_id = book.index()
  for i, block in ipairs(blocks) do
    local entry = block.t == 'Header' and by_id[block.identifier]
    if entry and entry.kind == 'back' then
      local back = pandoc.List { table.unpack(blocks, i) }
      for last = #blocks, i, -1 do blocks:remove(last) end
      return back
    end
  end
  return pandoc.List()
end

-- Puts a few words in front of the first paragraph.
function whole.labelled(label, blocks)
  local first = blocks[1]
  if first.t ~= 'Para' then
    local out = pandoc.List { pandoc.Para(label) }
    out:extend(blocks)
    return out
  end
  first.content:insert(1, label)
  first.content:insert(2, pandoc.Space())
  return blocks
end

-- The hints and the solution of an exercise, each under a heading that `title` makes of "hints" or "solutions".
function whole.keep_for_the_end(exercise, title, hint)
  local answers = { hints = pandoc.List(), solutions = pandoc.List { exercise.solution } }
  for i, given in ipairs(exercise.hints) do answers.hints:extend(hint(i, given.content)) end
  for kind, blocks in pairs(answers) do
    whole[kind]:insert(title(kind))
    whole[kind]:extend(blocks)
  end
end

function whole.append_answers(blocks)
  for _, part in ipairs { { 'Hints', whole.hints }, { 'Solutions', whole.solutions } } do
    blocks:insert(pandoc.Header(1, part[1], { id = part[1]:lower() }))
    blocks:extend(part[2])
  end
end

return whole
