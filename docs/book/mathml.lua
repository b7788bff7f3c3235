-- mathml.lua: sets a formula for the screen, and mends what pandoc's MathML looks like in Chromium. Parentheses
-- around short content must not stretch (they are set with gaps around them), a word such as relu is an operator
-- without the space of one, a prime must not touch what it follows, a sign after an operator stands close to its
-- number, nabla is upright, a norm's bars are close to what they measure, subscripts are on one level, and fractions
-- in aligned equations are large.

local function is_tall(mathml)
  return mathml:match('<mfrac>') or mathml:match('<mtable>') or mathml:match('<munder') or mathml:match('<mover')
end

-- The last opening parenthesis that has not been looked at has no other such one inside, so what closes first
-- closes it.
local function calm_parentheses(mathml)
  local opening = '<mo stretchy="true" form="prefix">'
  local closing = '<mo stretchy="true" form="postfix">'
  while true do
    local before, after = mathml:match('^(.*)' .. opening .. '(.*)$')
    if not before then return (mathml:gsub('stretchy="tall"', 'stretchy="true"')) end
    local inside, rest = after:match('^(.-)' .. closing .. '(.*)$')
    local stretchy = (not inside or is_tall(inside)) and 'tall' or 'false'
    mathml = before .. '<mo stretchy="' .. stretchy .. '" form="prefix">' ..
             (inside and inside .. '<mo stretchy="' .. stretchy .. '" form="postfix">' .. rest or after)
  end
end

local function calm_words(mathml)
  return (mathml:gsub('<mo>(%a+)</mo>()', function(word, at)
    local next = mathml:sub(at):gsub('<[^>]*>', '')
    local close = next:match('^[%(%[{|=]') or next:match('^\xE2\x80[\xB2-\xB4]')
    return '<mo lspace="0" rspace="' .. (close and '0' or '0.167em') .. '">' .. word .. '</mo>'
  end))
end

local function free_primes(mathml)
  return (mathml:gsub('<mi>\xE2\x80[\xB2-\xB4]</mi>', '<mspace width="0.1em"></mspace>%0'))
end

local function close_signs(mathml)
  for _, sign in ipairs { '−', '±', '+' } do
    mathml = mathml:gsub('(<mo[^>]*>)([^<]*</mo>)<mo>' .. sign .. '</mo>', function(tag, operator)
      if tag:match('postfix') then return nil end
      return tag .. operator .. '<mo form="prefix">' .. sign .. '</mo>'
    end)
  end
  return mathml
end

-- Nabla is an operator, upright and a little off what it is applied to. The bars of a norm have no space of
-- their own; those that pandoc writes are the sign for "parallel to", which has.
local function nablas_and_norms(mathml)
  return (mathml:gsub('<mi>∇</mi>', '<mo form="prefix" lspace="0" rspace="0.1em">∇</mo>')
                :gsub('>∥</mo>', ' lspace="0" rspace="0">‖</mo>'))
end

-- A subscript stands as low under a letter with a descender as under any other: Chromium would set it below the
-- letter's depth, so the letter gets none. And the letter for a label is no operator.
local function letters(mathml)
  for _, letter in ipairs { '<mi>[^<]*</mi>', '<mstyle mathvariant="bold"><mi>[^<]*</mi></mstyle>' } do
    mathml = mathml:gsub('(<msub>)(' .. letter .. ')', '%1<mpadded depth="0">%2</mpadded>')
                   :gsub('(<msubsup>)(' .. letter .. ')', '%1<mpadded depth="0">%2</mpadded>')
  end
  return (mathml:gsub('<mo>ℓ</mo>', '<mi>ℓ</mi>'))
end

-- Fractions in aligned equations are as large as elsewhere.
local function large_in_aligned(mathml)
  return (mathml:gsub('<mtable>(<mtr><mtd columnalign="right")', '<mtable displaystyle="true">%1'))
end

local function mend(mathml)
  mathml = calm_words(calm_parentheses(letters(mathml)))
  return large_in_aligned(nablas_and_norms(close_signs(free_primes(mathml))))
end

return function(math)
  local doc = pandoc.Pandoc { pandoc.Plain { math } }
  return pandoc.RawInline('html', mend(pandoc.write(doc, 'html5', { html_math_method = 'mathml' })))
end
