-- mathml.lua: sets a formula for the screen, and mends what pandoc's MathML looks like in Chromium. Parentheses
-- around short content must not stretch (they are set with gaps around them), a word such as relu and a sum have a
-- thin space before them only after what they are not applied to, a prime must not touch what it follows, a sign
-- after an operator stands close to its number and one that continues a line does not, indices and exponents are
-- set without space around their operators and subscripts on one level, nabla is upright, a norm's bars are close
-- to what they measure, a bar over more than a letter covers it, and fractions in aligned equations are large.

-- Newer pandocs write the same a little differently; what follows is said of one form.
local function as_one_form(mathml)
  for _, sign in ipairs { '−', '±', '%+' } do mathml = mathml:gsub('<mi>(' .. sign .. ')</mi>', '<mo>%1</mo>') end
  return (mathml:gsub(' style="text%-align: %a+"', '')
                :gsub('<mstyle mathvariant="bold">(<mi>[^<]*</mi>)</mstyle>', '%1')
                :gsub('<mstyle displaystyle="false"><mfrac>(.-)</mfrac></mstyle>', '<mfrac displaystyle="false">%1</mfrac>'))
end

local function is_tall(mathml)
  for _, tall in ipairs { 'mfrac', 'mtable', 'msqrt', 'munder', 'mover' } do
    if mathml:match('<' .. tall) then return true end
  end
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

-- The space before a word or a sum at this place: thin after a number, a letter or a bracket that closes.
local function space_before(mathml, at)
  local before = mathml:sub(1, at - 1)
  repeat
    local shorter = before:gsub('<m[^/>]*>$', '')
    local same = shorter == before
    before = shorter
  until same
  local attributes = before:match('<mo([^>]*)>[^<]*</mo>$')
  local closes = attributes and attributes:match('postfix')
  return (before:match('</m%a+>$') and (closes or not attributes)) and '0.167em' or '0'
end

local function calm_words(mathml)
  return (mathml:gsub('()<mo>(%a+)</mo>()', function(from, word, to)
    local next = mathml:sub(to):gsub('<[^>]*>', '')
    local close = next:match('^[%(%[{|=]') or mathml:match('^<annotation', to) or next:match('^\xE2\x80[\xB2-\xB4]')
    return '<mo lspace="' .. space_before(mathml, from) .. '" rspace="' .. (close and '0' or '0.167em') .. '">' .. word .. '</mo>'
  end))
end

local function calm_sums(mathml)
  return (mathml:gsub('()<mo>∑</mo>()', function(from, to)
    local alone = mathml:match('^<annotation', to)
    return '<mo lspace="' .. space_before(mathml, from) .. '"' .. (alone and ' rspace="0"' or '') .. '>∑</mo>'
  end))
end

local function free_primes(mathml)
  return (mathml:gsub('<mi>\xE2\x80[\xB2-\xB4]</mi>', '<mspace width="0.1em"></mspace>%0'))
end

local function close_signs(mathml)
  for _, pattern in ipairs { '−', '±', '%+' } do
    mathml = mathml:gsub('(<mo[^>]*>)([^<]*</mo>)<mo>(' .. pattern .. ')</mo>', function(tag, operator, sign)
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
  return (mathml:gsub('(<msub>)(<mi>[^<]*</mi>)', '%1<mpadded depth="0">%2</mpadded>')
                :gsub('(<msubsup>)(<mi>[^<]*</mi>)', '%1<mpadded depth="0">%2</mpadded>')
                :gsub('<mo>ℓ</mo>', '<mi>ℓ</mi>'))
end

-- An exponent stands as high after a parenthesis that does not stretch as after a letter: Chromium would raise it above
-- the parenthesis, so what it belongs to is told to be as high as a letter.
local function low_exponents(mathml)
  return (mathml:gsub('<msup>(<mrow><mo stretchy="false" form="prefix">.-)</msup>', function(inside)
    local base, exponent = inside:match('^(.*<mo stretchy="false" form="postfix">[^<]*</mo></mrow>)(<m.*)$')
    if not base or base:match('<msup>') then return nil end
    return '<msup><mpadded height="0.66em">' .. base .. '</mpadded>' .. exponent .. '</msup>'
  end))
end

-- In an index, an exponent or a limit no operator has space around it: n−1, not n − 1.
local scripts = { msub = true, msup = true, msubsup = true, munder = true, mover = true, munderover = true }

local function tight_scripts(mathml)
  local open, out, small = {}, {}, 0
  for tag, text in mathml:gmatch('(<[^>]*>)([^<]*)') do
    local slash, name = tag:match('^<(/?)(%a+)')
    if slash == '/' then
      if table.remove(open).small then small = small - 1 end
    elseif not tag:match('/>$') then
      local parent = open[#open]
      if parent then parent.children = parent.children + 1 end
      local element = { name = name, children = 0 }
      element.small = parent and scripts[parent.name] and parent.children > 1
      if element.small then small = small + 1 end
      open[#open + 1] = element
      if name == 'mo' and small > 0 then
        tag = '<mo lspace="0" rspace="0"' .. tag:gsub(' [lr]space="[^"]*"', ''):sub(4)
      end
    end
    out[#out + 1] = tag .. text
  end
  return mathml:match('^[^<]*') .. table.concat(out)
end

-- A sign that begins a continued line of aligned equations joins it to the line above.
local function joining_signs(mathml)
  return (mathml:gsub('(<mtd columnalign="left"><mrow></mrow>)<mo>', '%1<mo form="infix">'))
end

local function long_bars(mathml)
  return (mathml:gsub('<mover>(<msu.-)<mo accent="true">¯</mo></mover>', '<mrow class="overbar">%1</mrow>'))
end

-- An accent is the sign that stands alone: a combining character may not begin an element's text.
local accents = { ['\u{302}'] = '^', ['\u{303}'] = '~', ['\u{304}'] = '¯', ['\u{307}'] = '˙', ['\u{308}'] = '¨', ['\u{20D7}'] = '→' }

local function standing_accents(mathml)
  return (mathml:gsub('(<mo[^>]*accent="true">)([^<]*)(</mo>)', function(before, accent, after)
    return before .. (accents[accent] or accent) .. after
  end))
end

-- Fractions in aligned equations are as large as elsewhere.
local function large_in_aligned(mathml)
  return (mathml:gsub('<mtable>(<mtr><mtd columnalign="right")', '<mtable displaystyle="true">%1'))
end

-- What as_one_form wrote for the other steps is no MathML of the standard's: a fraction takes no such attribute.
local function standard_fractions(mathml)
  return (mathml:gsub('<mfrac displaystyle="false">(.-)</mfrac>', '<mstyle displaystyle="false"><mfrac>%1</mfrac></mstyle>'))
end

-- Nobody reads the source that pandoc adds to a formula: a third of all that is in a page.
local function bare(mathml)
  return (mathml:gsub('<semantics>(.*)<annotation.-</annotation></semantics>', '%1'))
end

local function mend(mathml)
  for _, step in ipairs { as_one_form, letters, calm_parentheses, low_exponents, calm_words, calm_sums, free_primes, close_signs, joining_signs,
                          nablas_and_norms, long_bars, standing_accents, large_in_aligned, tight_scripts, standard_fractions, bare } do
    mathml = step(mathml)
  end
  return mathml
end

-- An e-reader without MathML shows or speaks what the formula is in TeX.
local function with_alternative(mathml, tex)
  local escaped = tex:match('^%s*(.-)%s*$'):gsub('%s+', ' '):gsub('[&<>"]', { ['&'] = '&amp;', ['<'] = '&lt;', ['>'] = '&gt;', ['"'] = '&quot;' })
  return (mathml:gsub('<math', function(tag) return tag .. ' alttext="' .. escaped .. '"' end, 1))
end

local function set(math)
  local doc = pandoc.Pandoc { pandoc.Plain { math } }
  local mathml = mend(pandoc.write(doc, 'html5', { html_math_method = 'mathml' }))
  return pandoc.RawInline('html', FORMAT:match('^epub') and with_alternative(mathml, math.text) or mathml)
end

-- A pass of the writers; and a filter of its own, for the titles of works, which citeproc adds.
return { { Math = set } }
