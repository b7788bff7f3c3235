-- home.lua: the way through the book on the home page: the chapters, each with its number, title, question, sections and
-- exercises, and then the rest. With the reader's own answers it says how far they are.
local book = require 'book'
local html = require 'html'

local function title_of(entry)
  return html.escape(pandoc.utils.stringify(pandoc.read(entry.title, 'markdown')))
end

local function chapter(entry, progress)
  return '<li><a class="chapter" href="' .. entry.page .. '"><span class="number">' .. entry.number .. '</span> ' ..
         title_of(entry) .. '</a>' .. (progress and progress.chapters[entry.number] or '')
end

local function place(entry, progress)
  local state = progress and progress.exercises[entry.id]
  return '<li class="' .. entry.kind .. (state and ' ' .. state.class or '') .. '"><a href="' .. entry.page .. '#' ..
         entry.id .. '">' .. title_of(entry) .. '</a>' .. (state and state.words or '') .. '</li>'
end

local function chapters(progress)
  local out, open = { '<ol>' }, false
  for _, entry in ipairs((book.index())) do
    if entry.kind == 'chapter' then
      if open then out[#out + 1] = '</ol></li>' end
      out[#out + 1] = chapter(entry, progress)
      open = true
    elseif entry.kind == 'question' then
      out[#out + 1] = '<p class="question">' .. title_of(entry) .. '</p><ol>'
    elseif entry.kind == 'section' or entry.kind == 'exercise' then
      out[#out + 1] = place(entry, progress)
    end
  end
  if open then out[#out + 1] = '</ol></li>' end
  out[#out + 1] = '</ol>'
  return table.concat(out, '\n')
end

local function back()
  local out = {}
  for _, entry in ipairs((book.index())) do
    if entry.kind == 'back' then out[#out + 1] = '<li><a href="' .. entry.page .. '">' .. title_of(entry) .. '</a></li>' end
  end
  return #out > 0 and '<ul class="back">' .. table.concat(out, '\n') .. '</ul>' or ''
end

-- The blocks of the home page after its text; progress is what yours.progress found, or nil.
return function(progress)
  local blocks = pandoc.List()
  if progress then blocks:insert(html.raw(progress.summary)) end
  blocks:insert(html.raw('<nav class="way" aria-label="Chapters">' .. chapters(progress) .. '\n' .. back() .. '</nav>'))
  return blocks
end
