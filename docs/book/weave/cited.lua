-- cited.lua: says under each work of the bibliography which sections cite it. It runs after citeproc, which makes the
-- bibliography; weave.lua has put what is to be said into the metadata, by the work's key.
function Pandoc(doc)
  local cited = doc.meta.cited or {}
  return doc:walk {
    Div = function(div)
      local words = cited[div.identifier:match('^ref%-(.+)$') or '']
      if not words then return nil end
      div.content[#div.content].content:extend { pandoc.Space(), pandoc.Span(words, { class = 'cited' }) }
      return div
    end,
  }
end
