-- tex.lua: pieces of LaTeX.
local tex = {}

function tex.block(text) return pandoc.RawBlock('latex', text) end
function tex.inline(text) return pandoc.RawInline('latex', text) end

-- A target of links.
function tex.anchor(id) return tex.inline('\\anchor{' .. id .. '}') end

local special = {
  ['\\'] = '\\textbackslash{}', ['~'] = '\\textasciitilde{}', ['^'] = '\\textasciicircum{}',
  ['{'] = '\\{', ['}'] = '\\}', ['#'] = '\\#', ['$'] = '\\$', ['%'] = '\\%', ['&'] = '\\&', ['_'] = '\\_',
}

function tex.escape(text)
  return (text:gsub('[\\{}#$%%&_~^]', special))
end

-- As the PDF has descriptions.
function tex.utf16_in_hexadecimal(text)
  local out = {}
  for _, code in utf8.codes(text) do
    if code >= 0x10000 then
      out[#out + 1] = ('%04X'):format(0xD800 + (code - 0x10000 >> 10))
      code = 0xDC00 + (code - 0x10000 & 0x3FF)
    end
    out[#out + 1] = ('%04X'):format(code)
  end
  return table.concat(out)
end

return tex
