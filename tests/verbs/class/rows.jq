# What the two drawings of the class's page show, out of class.json: for each exercise the shares of the class that
# have it right, partly, not at all, or to do; then, as another block, the share of the points of each student.
[.students[] | select(.not_graded | not)] as $graded
| ($graded | length) as $all
| (.exercises | to_entries[] | .key as $i | .value as $exercise
   | [$graded[].answers[$i]] as $answers
   | def share(f): ([$answers[] | select(f)] | length) / ([$all, 1] | max);
     [$exercise.name,
      share(.outcome == "right"),
      share(.outcome == "wrong" and .earned > 0),
      share(.outcome == "wrong" and .earned <= 0),
      share(.outcome == "to do" or .outcome == "missing")] | map(tostring) | join("\t")),
  "", "",
  ($graded[] | if .points > 0 then .earned / .points else 0 end | [., 1] | min)
