# The page about a class, out of class.json and the two drawings.
def html: tostring | gsub("&"; "&amp;") | gsub("<"; "&lt;") | gsub(">"; "&gt;");
def percent: . * 100 | round | "<span class=\"whole\">\(.) %</span>";
def number: . * 10 | round / 10 | tostring;
def rows(f): map("<tr>" + ([f] | map("<td>\(.)</td>") | join("")) + "</tr>") | join("\n");
def table(heads): "<table><thead><tr>" + (heads | map("<th>\(.)</th>") | join("")) + "</tr></thead><tbody>\n" + . + "\n</tbody></table>";
def example: "For example <code>\(.call | html)</code>" +
  (if (.inputs // [] | length) > 0 then ", where " + (.inputs[:3] | map("<code>\(.name) = \(.value)</code>") | join(", ")) else "" end) +
  (if .elements then .what as $what | .elements[0] | ": <code>\($what)\(.index)</code> was \(.got | html) and should be \(.expected | html)."
   elif .expected then ": it gave \(.got | html) and should give \(.expected | html)."
   elif .law then "; what should hold and does not: \(.law | html)." else "." end);
# A drawing of gnuplot in the colours of the page, so that it follows the theme (compare docs/book/screen/drawing.lua).
def drawing($svg; $what):
  {"32,32,32": "ink", "89,89,89": "soft", "140,140,140": "line", "184,78,0": "wrong", "0,104,159": "part", "0,120,87": "right"} as $roles
  | $svg | sub("^<\\?xml[^>]*>\\s*"; "") | sub("<!DOCTYPE[^>]*>\\s*"; "") | sub("<title>[^<]*</title>\\s*<desc>[^<]*</desc>"; "<title>\($what)</title>")
  | gsub("rgb\\(\\s*(?<r>[0-9]+),\\s*(?<g>[0-9]+),\\s*(?<b>[0-9]+)\\)"; "var(--\($roles["\(.r),\(.g),\(.b)"] // "ink"))")
  | gsub("(?<name>stroke|fill|color)='(?<value>var[^']*)'"; "style='\(.name):\(.value)'")
  | gsub("(?<name>stroke|fill|color)=\"(?<value>var[^\"]*)\""; "style='\(.name):\(.value)'")
  | "<div class=\"drawing\">\(.)</div>";
# A name stands in its own direction of writing, whatever is beside it.
def name: "<bdi>\(html)</bdi>";
def names: map(name) | if length > 8 then "<details><summary>\(length) students</summary>\(join(", "))</details>" else join(", ") end; # many are folded away
# An exercise's name may break where it has an underline.
def code: "<code class=\"exercise\">\(html | gsub("_"; "_<wbr>"))</code>";

. as $class
| [.students[] | select(.not_graded | not)] as $graded
| [.students[] | select(.not_graded)] as $left
| ($graded | length) as $all
| [.exercises | to_entries[] | {i: .key} + .value] as $exercises

# each exercise with what the class has of it
| [$exercises[] | . as $e | [$graded[].answers[$e.i]] as $answers
   | $e + {right: ([$answers[] | select(.outcome == "right")] | length),
           tried: ([$answers[] | select(.outcome == "right" or .outcome == "wrong")] | length)}] as $tally

# each known mistake, with who holds it and one example
| [$graded[] | .name as $who | .answers[] | select(.mistake) | {who: $who} + .]
  | group_by([.exercise, .mistake.name])
  | map({exercise: .[0].exercise, name: .[0].mistake.name, sentence: .[0].mistake.sentence, holders: length, example: .[0].failure})
  | sort_by(-.holders) as $mistakes

# the demand that fails most often, where no known mistake explains it
| [$graded[] | .answers[] | select(.outcome == "wrong" and (.mistake | not) and .failure)]
  | group_by([.exercise, .failure.sentence])
  | map({exercise: .[0].exercise, sentence: .[0].failure.sentence, holders: length})
  | sort_by(-.holders) as $demands

# what stopped answers before there was anything to compare
| [$graded[] | .name as $who | .answers[] | select(.stopped) | {who: $who, what: (.stopped | rtrimstr("\n")), exercise}]
  | group_by(.what) | map({what: .[0].what, who: (map(.who) | unique), exercises: (map(.exercise) | unique)})
  | sort_by(-(.who | length)) as $stops

# where each student stands: the first exercise that is no challenge and not right
| [$graded[] | .name as $who
   | [.answers | to_entries[] | select(.value.outcome != "right" and ($class.exercises[.key].challenge | not))][0]
   | select(.) | {who: $who, exercise: .value.exercise, outcome: .value.outcome, i: .key}]
  | group_by(.i) | map({exercise: .[0].exercise, wrong: map(select(.outcome == "wrong") | .who), before: map(select(.outcome != "wrong") | .who)}) as $stuck

| def heading: "<!DOCTYPE html>
<html lang=\"en-GB\">
<head>
<meta charset=\"utf-8\">
<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">
<title>\($class.class | html): the class</title>
<style>
\($style)</style>
</head>
<body>
<h1>\($class.class | html)</h1>
<p>Round \($class.round): \($all) graded\(if ($left | length) > 0 then ", \($left | length) not graded" else "" end).\(
  if $all > 0 then " On average \([$graded[].earned] | add / $all | number) of \($graded[0].points | number) points." else "" end) \($class.place)</p>";

  heading,
  (if ($left | length) == 0 then empty else
    "<h2>Not graded</h2>",
    ($left | group_by(.not_graded) | map({why: .[0].not_graded, who: map(.name)}) | rows((.why | html), (.who | names)) | table(["why", "who"])) end),
  ([$class.students[] | .remarks -= [.not_graded] | select(.remarks | length > 0)] | if length == 0 then empty else
    "<h2>Files that were not graded</h2>",
    (rows((.name | name), (.remarks | map(html) | join("<br>"))) | table(["who", "what"])) end),
  (if $all == 0 then empty else
    "<h2>How far the class is</h2>", drawing($exercises_drawn; "what the class has of each exercise"), drawing($totals_drawn; "how the points are spread"),
    "<h2>The hardest</h2>",
    ([$tally[] | select(.tried > .right)] | sort_by(.right / .tried) | .[:8]
     | if length == 0 then "<p>Everything that was tried is right.</p>" else
         rows((.name | code), (.title | html), "\(.right) of \(.tried)", (.right / .tried | percent))
         | table(["exercise", "", "right, of those who tried", ""]) end),
    "<h2>What the class believes</h2>",
    (if ($mistakes | length) == 0 then "<p>No known mistake was met.</p>" else
      ($mistakes | .[:15]
       | rows("\(.holders)", (.exercise | code),
              (.sentence | html) + (if .example then "<br><span class=\"soft\">\(.example | example)</span>" else "" end))
       | table(["students", "exercise", "the known mistake"])) end),
    (if ($demands | length) == 0 then empty else
      "<p>Where no known mistake explains the answer, these demands failed most often:</p>",
      ($demands | .[:10] | rows("\(.holders)", (.exercise | code), (.sentence | html)) | table(["students", "exercise", "demand"])) end),
    (if ($stops | length) == 0 then empty else
      "<h2>What stopped answers</h2>",
      ($stops | .[:15] | rows((.what | html), (.who | names), (.exercises | length | if . == 1 then "1 exercise" else "\(.) exercises" end))
       | table(["what", "who", "in"])) end),
    "<h2>Who is stuck where</h2>",
    ($stuck | rows((.exercise | code), (.wrong | names), (.before | names))
     | table(["next exercise", "tried, and not right", "not tried yet"])),
    "<h2>Answers that resemble one another</h2>",
    "<p class=\"soft\">A hint, and no proof: read both. What the skeleton, the reference or many students have does not count.</p>",
    (if ($class.similar | length) == 0 then "<p>None stands out.</p>" else
      ($class.similar | rows((.a | name), (.b | name), (.share | percent), (.exercises | map(code) | join(", ")))
       | table(["", "", "shared, of what is rare in the class", "in"])) end)
  end),
  "</body>\n</html>"
