#!/bin/sh
# make grade: what a teacher is given by Moodle, Canvas, Gradescope, GitHub Classroom, nbgrader and plain zipping, and
# what comes of it. One exercise is graded, so that the layouts are what is tested.
. tests/project/tap.sh
needs zip jq gnuplot
rm -rf build/marks/test-*

right=$work/right.c wrong=$work/wrong.c
sed '/region/d' solutions/engine/softmax.c >"$right"
sed 's|^// .*||' tests/engine/mistakes/softmax/not_normalised.c >"$wrong"

# put FILE FROM: a file with its folders
put() {
    mkdir -p "$(dirname "$1")"
    cp "$2" "$1"
}

# grade FOLDER-OR-ARCHIVE [NAME=VALUE...]: its name begins with test-, so that it disturbs no other class
grade() {
    from=$1
    shift
    env EX=softmax "$@" make -s grade FROM="$from" >"$said" 2>&1
}

# both_found NAME FOLDER-OR-ARCHIVE ADA BEN: Ada's answer is right and Ben's is wrong
both_found() {
    grade "$2"
    status=$?
    [ "$status" -eq 0 ] && says "^$3  *3/3" "^$4  *0.*/3" ': 2 graded, 0 not graded\.'
    result $? "layout: $1"
}

# ---- Layouts ----

t=$work/test-plain
put "$t/Ada/engine/softmax.c" "$right"
put "$t/Ben/code/engine/softmax.c" "$wrong"
both_found "a folder each, with or without code/" "$t" Ada Ben

t=$work/test-flat
put "$t/Ada/softmax.c" "$right"
put "$t/Ben/Softmax-1.c" "$wrong"
both_found "flat folders, and a name with -1 behind it" "$t" Ada Ben

t=$work/test-deep
put "$t/Ada/downhill-main/code/engine/softmax.c" "$right"
put "$t/Ben/my work/Engine/softmax.c" "$wrong"
put "$t/Ben/my work/notes.pdf" "$wrong"
both_found "deeper folders, and a capital letter" "$t" Ada Ben

t=$work/test-project # the whole repository, with the reference and the questions in it
put "$t/Ada/code/engine/softmax.c" "$right"
put "$t/Ada/solutions/engine/softmax.c" "$wrong"
put "$t/Ada/tests/engine/softmax.c" tests/engine/softmax.c
put "$t/Ada/.downhill/replaced/softmax-2026.c" "$wrong"
put "$t/Ben/code/engine/softmax.c" "$wrong"
put "$t/Ben/solutions/engine/softmax.c" "$right"
both_found "GitHub Classroom: a repository each" "$t" Ada Ben

t=$work/test-moodle
put "$t/Ada Lovelace_1204_assignsubmission_file_/engine/softmax.c" "$right"
put "$t/Ben Okri_1205_assignsubmission_file_/softmax.c" "$wrong"
both_found "Moodle: a folder each" "$t" 'Ada Lovelace' 'Ben Okri'
t=$work/test-moodle-flat
put "$t/Ada Lovelace_1204_assignsubmission_file_softmax.c" "$right"
put "$t/Ben Okri_1205_assignsubmission_file_softmax.c" "$wrong"
both_found "Moodle: all files in one folder" "$t" 'Ada Lovelace' 'Ben Okri'

t=$work/test-canvas
put "$t/lovelaceada_17_4001_softmax.c" "$right"
put "$t/okriben_LATE_18_4002_softmax-1.c" "$wrong"
both_found "Canvas: all files in one folder" "$t" lovelaceada_17 okriben_18

t=$work/test-gradescope
put "$t/assignment_77_export/submission_1/engine/softmax.c" "$right"
put "$t/assignment_77_export/submission_2/softmax.c" "$wrong"
put "$t/assignment_77_export/submission_metadata.yml" "$wrong"
grade "$t"
says '^submission_1  *3/3' '^submission_2  *0.*/3'
result $? "layout: Gradescope's export"

t=$work/test-nbgrader
put "$t/submitted/ada/downhill/engine/softmax.c" "$right"
put "$t/submitted/ben/downhill/softmax.c" "$wrong"
both_found "nbgrader: submitted/STUDENT/ASSIGNMENT" "$t" ada ben

t=$work/test-hidden
put "$t/.ada/softmax.c" "$right"
put "$t/ben/.work/softmax.c" "$wrong"
put "$t/.git/softmax.c" "$right"
both_found "hidden folders" "$t" '\.ada' ben

(cd "$work/test-deep" && zip -qr ../test-all.zip .)
both_found "one archive" "$work/test-all.zip" Ada Ben
t=$work/test-zips
mkdir -p "$t"
(cd "$work/test-deep/Ada" && zip -qr "$t/Ada.zip" .)
(cd "$work/test-deep/Ben" && tar -czf "$t/Ben.tar.gz" .)
both_found "an archive each" "$t" Ada Ben
(cd "$work" && zip -qr test-wrapped.zip test-zips)
both_found "archives in an archive" "$work/test-wrapped.zip" Ada Ben

t=$work/test-canvas-again # one that handed in twice, one that handed in an archive, and two with one name
put "$t/lovelaceada_17_4001_softmax.c" "$wrong"
put "$t/lovelaceada_LATE_17_4044_softmax-1.c" "$right"
put "$t/okriben_18_4002_work/softmax.c" "$wrong"
(cd "$t/okriben_18_4002_work" && zip -qr ../okriben_18_4002_work.zip . && rm -r ../okriben_18_4002_work)
put "$t/okriben_LATE_19_4003_softmax.c" "$right"
grade "$t" && says '^lovelaceada_17  *3/3' 'softmax.c: what was handed in later is graded' '^okriben_18  *0.*/3' '^okriben_19  *3/3' ': 3 graded'
result $? "Canvas: what was handed in last counts, in an archive or late"

t=$work/test-team
put "$t/team_1_2_red/softmax.c" "$right"
put "$t/team_1_3_blue/softmax.c" "$wrong"
both_found "folders with names such as Canvas gives to files" "$t" team_1_2_red team_1_3_blue

t=$work/test-gradescope-people
for number in 1 2 3 4; do put "$t/export/submission_$number/softmax.c" "$right"; done
put "$t/export/submission_4/softmax.c" "$wrong"
cat >"$t/export/submission_metadata.yml" <<'END'
---
submission_1:
  :submitters:
  - :name: "Ada \u00c5ngstr\u00f6m"
    :sid: '204'
    :email: ada@example.org
  :created_at: 2026-01-02 12:00:00.123456789 Z
submission_2:
  :submitters:
  - :name: Cem Noor
    :email: cem@example.org
  - :name: Dan Noor
    :email: dan@example.org
submission_3:
  :submitters:
  - :name: Eve
    :email: eve1@example.org
submission_4:
  :submitters:
  - :name: Eve
    :email: eve2@example.org
END
cat >"$work/people.csv" <<'END'
Name,SID,Email
Ada Angstrom,204,a.a@example.org
Cem Noor,,cem@example.org
Noor Dan,,dan@example.org
Eve,,eve2@example.org
Eve,,eve1@example.org
END
echo '{"due": "2026-01-01T00:00", "late": {"per_day": 0.25, "at_most": 0.5}}' >"$work/late.json"
export TZ=UTC
grade "$t" ROSTER="$work/people.csv" COURSE="$work/late.json" && says '^Ada Ångström  *1.5/3 (late: 50 % kept)' '^Cem Noor and Dan Noor  *' '^Eve_3  *' '^Eve_4  *' &&
    grep -q 'a.a@example.org","1.5"' build/marks/test-gradescope-people/import.csv
result $? "Gradescope: the names and the time that its list gives"
unset TZ
grade "$t" ROSTER="$work/people.csv" && ! says ' row of ' &&
    [ "$(grep -c '"\(cem\|dan\|eve1\)@example.org","3"' build/marks/test-gradescope-people/import.csv)" -eq 3 ] &&
    grep -q 'eve2@example.org","[0-2]' build/marks/test-gradescope-people/import.csv
result $? "Gradescope: a group, and two of one name, find their rows"

# ---- What is not understood ----

t=$work/test-odd
put "$t/Ada/engine/softmax.c" "$right"
mkdir -p "$t/nobody"
put "$t/Cem/answers.txt" "$wrong"
put "$t/Dan/softmaxx.c" "$right"
put "$t/Eve/softmax.c" "$right"
put "$t/Eve/old/softmax.c" "$wrong"
mkdir -p "$t/Fay/engine"
ln -s "$t/Ada/engine/softmax.c" "$t/Fay/engine/softmax.c"
ln -s "$t/Ada" "$t/Gil"
echo 'no archive' >"$t/Hal.zip"
mkfifo "$t/Cem/softmax.c"
! grade "$t" && says '^Ada  *3/3' '^nobody  *not graded: nothing in it' '^Cem  *not graded' ': softmaxx.c: no exercise has this name' \
    ': softmax.c: .*they differ' ': engine/softmax.c: it is a link' '^Gil  *not graded: it is a link' '^Hal  *not graded' ': 1 graded, 7 not graded'
result $? "what is not understood is named and gets no marks"
! grep -q '^"\(nobody\|Eve\|Fay\)",[0-9]' build/marks/test-odd/marks.csv && grep -q '^"Fay",not graded' build/marks/test-odd/marks.csv
result $? "what is not graded has no points in the table"
! grade "$work/nowhere" && says 'nowhere' 'No such file'
result $? "a folder that is not there"
! grade "$right" && says 'no archive'
result $? "a file that is no archive"

t=$work/test-left-out
put "$t/Ada/softmax.c" "$right"
for number in 1 2 3 4 5; do put "$t/Ada/helper$number.c" "$wrong"; done
put "$t/Cem/Homework.docx" "$wrong"
printf 'PK\005\006\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0' >"$t/Dan.zip"
! grade "$t" && says ': helper1.c, helper2.c, helper3.c and 2 more: no exercise has this name' '^Dan  *not graded: nothing in it$' \
    '^Cem  *not graded: .*there is Homework.docx' && ! says helper4
result $? "an empty archive is a student's too, and what is said of many files is said once"
grep -q 'Not graded: .*Homework.docx' build/marks/test-left-out/students/Cem.html && grep -q 'nothing in it' build/marks/test-left-out/students/Dan.txt &&
    grep -q 'helper3.c and 2 more' build/marks/test-left-out/class.html
result $? "those who are not graded get a page that says why, and the teacher's page has what was left out"

# ---- Archives that are empty, damaged or hostile ----

mkdir -p "$work/test-nothing"
printf 'PK\005\006\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0' >"$work/test-nothing.zip"
tar -cf "$work/test-nothing.tar" -T /dev/null
for from in test-nothing test-nothing.zip test-nothing.tar; do
    ! grade "$work/$from" && says 'there is no submission in it' && ! says class.html
    result $? "nothing in it: $from"
done
tar -C "$work/test-plain" -cf "$work/test-whole.tar" Ada Ben
head -c 3000 "$work/test-whole.tar" >"$work/test-cut.tar"
! grade "$work/test-cut.tar" && says '^Ada  *3/3' 'test-cut.tar: this archive is damaged .* not all of it was read'
result $? "an archive of which a part is missing is no whole class"
t=$work/test-cut-inside
put "$t/Ada/softmax.c" "$right"
head -c 100 "$work/test-zips/Ben.tar.gz" >"$t/Ben.tar.gz"
! grade "$t" && says '^Ada  *3/3' '^Ben  *not graded' ': 1 graded, 1 not graded'
result $? "a damaged archive costs its own marks"
t=$work/test-bomb
put "$t/Ada/softmax.c" "$right"
mkdir -p "$t/Ben" && head -c 200000000 /dev/zero >"$t/Ben/softmax.c"
(cd "$t" && zip -qr ../test-bomb.zip .)
(cd "$t/Ben" && zip -q ../Cem.zip softmax.c && rm -r ../Ben)
! grade "$work/test-bomb.zip" && says '^Ada  *3/3' ': softmax.c: it is too large' && ! grade "$t" &&
    says '^Ada  *3/3' ': softmax.c: it is too large'
result $? "an answer that swells when it is unpacked is not read"
t=$work/test-ways-out
put "$t/Ada/softmax.c" "$right"
mkdir -p "$t/Ben" "$t/Cem"
ln -s "$right" "$t/Ben/softmax.c"
tar -C "$t" -cPf "$work/test-ways-out.tar" --transform 's|^Cem|../../Cem|;s|^Ada/|/Ada/|' --add-file="$t/Ada/softmax.c" Ada Ben 2>/dev/null
put "$t/Dan/softmax.c" "$right"
tar -C "$t" -rPf "$work/test-ways-out.tar" --transform 's|^Dan|../../../Dan|' Dan
! grade "$work/test-ways-out.tar" && says ': softmax.c: it is a link' ': softmax.c: its path leads out of its folder' && ! says '^Dan  *3/3' &&
    [ ! -e "$work/../Dan" ]
result $? "links, and paths that lead out of the archive, are named and not read"

# ---- Hostile answers ----

t=$work/test-hostile
put "$t/Ada/softmax.c" "$right"
mkdir -p "$t/Ben" "$t/Cem"
printf '#include "engine.h"\nvoid softmax(size_t k, const double *logits, double *p) { for (;;) ; }\n' >"$t/Ben/softmax.c"
printf '#include <stdio.h>\n#include <unistd.h>\n#include "engine.h"\nvoid softmax(size_t k, const double *logits, double *p) { printf("process %%d.\\n", (int)getpid()); }\n' \
    >"$t/Cem/softmax.c"
grade "$t" && says '^Ada  *3/3' '^Ben  *0/3' '^Cem  *0/3'
result $? "an answer that never ends costs its own marks"
# A process of the desk has a number of five digits or more here; in a sandbox with processes of its own, few.
number=$(grep -o 'process [0-9]*\.' build/marks/test-hostile/students/Cem.txt | head -n 1 | tr -dc 0-9)
if bwrap --unshare-all --ro-bind / / --proc /proc true 2>/dev/null; then
    echo "process '$number'" >"$said"
    [ "${number:-9999}" -lt 100 ]
    result $? "answers run in the sandbox"
else
    skip "answers run in the sandbox" "bubblewrap cannot part processes here"
fi

# ---- The results ----

t=$work/test-plain/
cp build/marks/test-plain/marks.csv "$work/first.csv"
touch "$work/moment"
grade "$t" && cmp -s build/marks/test-plain/marks.csv "$work/first.csv" &&
    [ -z "$(find build/marks/test-plain/kept -newer "$work/moment")" ]
result $? "a second grading keeps what was graded, however the folder is spelt"
echo '// more' >>"$t/Ben/code/engine/softmax.c"
grade "$t" && [ "$(find build/marks/test-plain/kept -newer "$work/moment" | wc -l)" -eq 2 ] # the file and its folder
result $? "a changed submission is graded anew, and it alone"
mkdir -p "$work/test-answers/Ada/engine"
cp solutions/engine/softmax.c solutions/engine/dense_relu.c "$work/test-answers/Ada/engine"
kept=build/marks/test-answers/kept/Ada.json.gz
three='EX=softmax dense_relu cross_entropy'
grade "$work/test-answers" "$three" && zcat "$kept" | jq -c '.exercises[].from = "before"' | gzip >"$work/before.gz" &&
    cp "$work/before.gz" "$kept" && echo '// more' >>"$work/test-answers/Ada/engine/softmax.c" &&
    grade "$work/test-answers" "$three" && zcat "$kept" | jq -c '[.exercises[] | [.exercise, .status, .from]]' >"$said" &&
    says '"dense_relu","right","before"' '"softmax","right",null' '"cross_entropy","missing",null'
result $? "of its answers are graded anew those alone that changed or are missing"
! grade "$t" CC=/nowhere/gcc >/dev/null 2>&1 && ! grep -q '"Ada",0' build/marks/test-plain/marks.csv
result $? "without a compiler nobody gets marks"
[ "$(cut -d, -f1 build/marks/test-plain/marks.csv | tr '\n' ' ')" = 'submission "Ada" "Ben" ' ]
result $? "the table of marks has a line each"
page=build/marks/test-plain/students/Ben
grep -q 'known mistake: not_normalised' $page.txt && grep -q 'not_normalised' $page.html && grep -q 'SEED=' $page.html &&
    grep -q 'The answers ran' $page.html && grep -q '(seed [0-9]*, in [a-z]*)' $page.txt && grep -q 'The answers ran' build/marks/test-plain/class.html
result $? "a student's page says which mistake it was"
page=build/marks/test-plain/class.html
grep -q '1 of 2' $page && grep -q 'should be' $page && grep -q '<svg' $page
result $? "the class's page shows the hardest, the mistake and the drawings"
[ "$(find build/marks/test-plain -path '*Ben*' | wc -l)" -le 5 ] && [ -z "$(find build/marks/test-plain/trial -mindepth 1 -type d)" ]
result $? "a submission leaves three files behind"

t=$work/test-names
put "$t/=1+1/softmax.c" "$right"
put "$t/$(printf 'line\nbreak')/softmax.c" "$right"
put "$t/ @SUM(1)/softmax.c" "$right"
put "$t/$(printf 'red\033[31m')/softmax.c" "$right"
put "$t/semi;colon \$(date) \"q\"/softmax.c" "$right"
# shellcheck disable=SC2016 # the name of a student is as odd as that
grade "$t" && grep -q "^\"'=1+1\",3" build/marks/test-names/marks.csv && grep -q 'semi;colon $(date) ""q""' build/marks/test-names/marks.csv &&
    grep -q "^\"' @SUM" build/marks/test-names/marks.csv && [ "$(wc -l <build/marks/test-names/marks.csv)" -eq 6 ] &&
    ! LC_ALL=C grep -q "$(printf '\033')" "$said" build/marks/test-names/marks.csv && says '5 graded, 0 not graded'
result $? "odd names"
cp -R "$t" "$work/test-\$HOME \$(shell echo)??/"
grade "$work/test-\$HOME \$(shell echo)??/" && says '5 graded, 0 not graded'
result $? "FROM with dollar signs and a trigraph"

t=$work/test-letters
long=$(printf '%0240d' 0)
for name in "$long" 'Núñez, José' 'עדה' "$(printf 'bad\377byte')" '<b>&amp;' '%s%n' '-rf'; do
    put "$t/$name/softmax.c" "$right"
done
(cd "$t" && zip -qr ../test-letters.zip .)
for from in test-letters test-letters.zip; do
    grade "$work/$from" LC_ALL=C && says ': 7 graded, 0 not graded' && grep -q '^"Núñez, José",3' build/marks/test-letters/marks.csv &&
        [ "$(jq '.students | length' build/marks/test-letters/class.json)" -eq 7 ]
    result $? "names that are long, in other scripts, or in no encoding: $from"
done

t=$work/test-namesakes
put "$t/Ada Lovelace_1204_assignsubmission_file_/softmax.c" "$right"
put "$t/Ada Lovelace_1300_assignsubmission_file_/softmax.c" "$wrong"
put "$t/Ben Okri_1205_assignsubmission_file_/softmax.c" "$right"
printf '\357\273\277Identifier;Name\r\nParticipant 1204;Ada Lovelace\r\nParticipant 1300;Ada Lovelace\r\n;"Ben\r\nOkri"\r\n' >"$work/semicolons.csv"
grade "$t" ROSTER="$work/semicolons.csv" && says '^Ada Lovelace_1204  *3/3' '^Ada Lovelace_1300  *0.*/3' '^Ben Okri  *3/3' &&
    grep -q '^"Identifier";"Name";"Downhill"$' build/marks/test-namesakes/import.csv &&
    grep -q '1204";"Ada Lovelace";"3"' build/marks/test-namesakes/import.csv &&
    grep -q '1300";"Ada Lovelace";"[0-2.]*"$' build/marks/test-namesakes/import.csv && grep -q '^Okri";"3"$' build/marks/test-namesakes/import.csv
result $? "namesakes are parted, and a roster with BOM, CRLF and semicolons has both"
composed=$(printf 'J\303\274rgen M\303\274ller') decomposed=$(printf 'Ju\314\210rgen Mu\314\210ller')
jamo=$(printf '\341\204\200\341\205\265\341\206\267\341\204\206\341\205\265\341\206\253') # 김민, as a Mac spells it
t=$work/test-spellings
put "$t/${decomposed}_1204_assignsubmission_file_/softmax.c" "$right"
put "$t/${jamo}_1205_assignsubmission_file_/softmax.c" "$right"
put "$t/Conor O'Brien_1206_assignsubmission_file_/softmax.c" "$right"
put "$t/Zoé_1207_assignsubmission_file_/softmax.c" "$right"
printf 'Name,Mail\n%s,a\n김민,b\nCONOR O\342\200\231BRIEN,c\nZoe\314\201,d\n' "$composed" >"$work/spellings.csv"
grade "$t" ROSTER="$work/spellings.csv" && [ "$(grep -c ',"3"$' build/marks/test-spellings/import.csv)" -eq 4 ] && ! says ' row of ' &&
    grep -q "^\"$composed\",3" build/marks/test-spellings/marks.csv
result $? "a name is one name in composed and decomposed letters, in capitals, and with another apostrophe"
says '^김민 \{37\}3/3' "^$composed \{28\}3/3"
result $? "the marks stand below each other, whatever the script"
printf '\357\273\277' >"$work/bom"
head -c 3 build/marks/test-spellings/marks.csv | cmp -s - "$work/bom" && ! head -c 3 build/marks/test-plain/marks.csv | cmp -s - "$work/bom"
result $? "the table of marks has the mark by which Excel knows UTF-8, where it is needed"
t=$work/test-one-name
put "$t/$composed/softmax.c" "$right"
put "$t/$decomposed/dense_relu.c" solutions/engine/dense_relu.c
grade "$t" EX='softmax dense_relu' && says ': 1 graded' "^$composed  *6/6"
result $? "two folders of one name, spelt differently, are one student's"

t=$work/test-numbers
put "$t/Ada Lovelace_17_assignsubmission_file_/softmax.c" "$right"
put "$t/Ben Okri_18_assignsubmission_file_/softmax.c" "$wrong"
printf 'Kennung,Name,ID\nTeilnehmer/in 17,Ada King,18\nTeilnehmer/in 18,Ben Okri,17\n' >"$work/numbers.csv"
grade "$t" ROSTER="$work/numbers.csv" && grep -q 'Ada King","18","3"' build/marks/test-numbers/import.csv && ! says ' row of '
result $? "Moodle's number finds the row of one who has another name there, in any language, and is no ID number"
t=$work/test-logins
put "$t/a_smith/softmax.c" "$right"
put "$t/ben/softmax.c" "$wrong"
printf 'login,last,mail\nxyz,Smith,m\nben,Okri,n\n' >"$work/logins.csv"
grade "$t" ROSTER="$work/logins.csv" && says 'No row of .* is a_smith' && grep -q '"Smith","m",""' build/marks/test-logins/import.csv
result $? "what stands behind a line in a login is no number"
t=$work/test-classroom
put "$t/descent-ada-l/code/engine/softmax.c" "$right"
put "$t/descent-ben/code/engine/softmax.c" "$wrong"
printf 'identifier,github_username\nAda,ada-l\nBen,ben\n' >"$work/classroom.csv"
grade "$t" ROSTER="$work/classroom.csv" && grep -q '"ada-l","3"' build/marks/test-classroom/import.csv && ! says ' row of '
result $? "GitHub Classroom: the roster has the names behind that of the assignment"
grade "$t" ROSTER="$work/people.csv" && says 'None has: import.csv has no marks' && ! says 'No row of'
result $? "a roster of another class is one complaint"

t=$work/test-namesakes
printf 'First\tLast\nAda\tLovelace\nAda\tLovelace\n' >"$work/tabs.csv"
grade "$t" ROSTER="$work/tabs.csv" && says 'More than one row of .* is Ada Lovelace_1204' 'No row of .* is Ben Okri' &&
    ! grep -q '[0-9]' build/marks/test-namesakes/import.csv
result $? "a mark is given to no row where it is doubtful whose it is"
printf 'Group\nred\n' >"$work/groups.csv"
grade "$t" ROSTER="$work/groups.csv" && says 'None has'
result $? "a roster without names or numbers"
: >"$work/empty.csv"
printf '\377\376A\0\n\0' >"$work/utf16.csv"
! grade "$t" ROSTER="$work/empty.csv" && says 'it is empty' && ! grade "$t" ROSTER="$work/utf16.csv" && says 'UTF-8' &&
    ! grade "$t" ROSTER="$work/nowhere.csv" && says 'nowhere.csv: No such file'
result $? "a roster that cannot be read"

cat >"$work/roster.csv" <<'END'
First name,Last name,ID number,Email address
Ada,Lovelace,17,ada@example.org
"Ben ""B."" ",Okri,18,ben@example.org
Zoe,Absent,19,zoe@example.org
END
grade "$work/test-canvas" ROSTER="$work/roster.csv" && sed -n 1p build/marks/test-canvas/import.csv | grep -q '"Downhill"$' &&
    grep -q 'ada@example.org","3"' build/marks/test-canvas/import.csv && grep -q 'ben@example.org","[0-2]' build/marks/test-canvas/import.csv &&
    grep -q 'zoe@example.org",""' build/marks/test-canvas/import.csv
result $? "the roster comes back with one more column"

grade "$work/test-canvas" PSEUDONYMS=1 && ! grep -q lovelace build/marks/test-canvas/marks.csv build/marks/test-canvas/class.html &&
    grep -q lovelace build/marks/test-canvas/pseudonyms.csv && ls build/marks/test-canvas/students/student-*.html >"$said"
result $? "names give way to pseudonyms"

t=$work/test-secret-names
put "$t/Ada Lovelace/softmax.c" "$right"
put "$t/Ada Lovelace/Ada.c" "$right"
put "$t/Ben Okri/Ben.docx" "$wrong"
put "$t/Cem Noor/softmax.c" "$wrong"
put "$t/Dan Noor/softmax.c" "$right"
put "$t/Eve Noor/softmax.c" "$wrong"
marks=build/marks/test-secret-names
! grade "$t" ROSTER="$work/people.csv" && [ -e $marks/import.csv ] && ! grade "$t" PSEUDONYMS=1 && ! says 'Ada\|Ben\|Noor' &&
    ! grep -q 'Ada\|Ben\|Noor' $marks/class.html $marks/class.json $marks/marks.csv && [ ! -e $marks/import.csv ] &&
    [ -z "$(find $marks/students -type f ! -name 'student-*')" ] && sed 1d $marks/marks.csv | cut -d, -f1 | LC_ALL=C sort -c
result $? "pseudonyms: no page, file, order or remark gives a name away"
! grade "$t" && [ ! -e $marks/pseudonyms.csv ] && [ -z "$(find $marks/students -name 'student-*')" ] && [ -e "$marks/students/Ada Lovelace.txt" ]
result $? "what an earlier grading left and this one was not asked for is gone"

cat >"$work/course.json" <<'END'
{"points": {"softmax": 10}, "due": "2026-01-01T00:00", "late": {"per_day": 0.25, "at_most": 0.5}, "round": 2}
END
touch -d 2026-01-02T12:00 "$work/test-flat/Ada/softmax.c"
grade "$work/test-flat" && grep -q '^"Ada",3,3' build/marks/test-flat/marks.csv
before=$(grep -o 'SEED=[0-9]*' build/marks/test-flat/students/Ada.html | head -n 1)
grade "$work/test-flat" COURSE="$work/course.json" && grep -q '^"Ada",5,10,10' build/marks/test-flat/marks.csv &&
    [ "$before" != "$(grep -o 'SEED=[0-9]*' build/marks/test-flat/students/Ada.html | head -n 1)" ]
result $? "the course's points, lateness and round"
says '^Ada  *5/10 (late: 50 % kept)' && head -n 1 build/marks/test-flat/marks.csv | grep -q ',kept$' && grep -q '^"Ada",5,10,10,0.5$' build/marks/test-flat/marks.csv &&
    grep -q '10/10' build/marks/test-flat/students/Ada.txt && ! grep -q '3/3' build/marks/test-flat/students/Ada.txt && grep -q '50 % of the points below' build/marks/test-flat/students/Ada.txt
result $? "lateness stands beside the marks, and a student's text has the course's points"
grade "$work/test-flat" EX='softmax cross_entropy' && grep -q 'cross_entropy  *missing' build/marks/test-flat/students/Ada.txt && ! grep -q 'file is gone' build/marks/test-flat/students/Ada.txt
result $? "a student is not told that a file is gone which was not handed in"
while IFS='|' read -r rules said_of_them; do
    echo "$rules" >"$work/course.json"
    ! grade "$work/test-flat" COURSE="$work/course.json" && says "$said_of_them"
    result $? "a rule that is wrong is named: $rules"
done <<'END'
{"points": {"softmaks": 1}}|softmaks: no exercise has this name
{"points": {"softmax": -1}}|softmax: no number, or out of range
{"dew": "2026-01-01T00:00"}|dew: there is no such rule
{"due": "2026-01-01T00:00", "late": {"perday": 1}}|perday: there is no such rule
{"due": "tomorrow"}|due: no time
{"due": "2026-02-30T00:00"}|due: no time
{"late": {"per_day": 0.1}}|late: nothing is late without due
{"round": 1.5}|round: no whole number
{"round": 1|the file: 
END
! grade "$work/test-flat" COURSE="$work/nowhere.json" && says 'No such file'
result $? "rules that are not there"

t=$work/test-stopped
for number in 1 2 3 4 5 6 7 8 9; do put "$t/student $number/softmax.c" "$wrong"; done
put "$t/student 3/softmax.c" "$work/test-hostile/Ben/softmax.c" # which never ends: there is time to stop
# Ctrl-C goes to all that runs in the foreground: here, to a process group.
EX=softmax setsid env --default-signal=INT make -s grade FROM="$t" >"$said" 2>&1 &
group=$!
until [ -e "build/marks/test-stopped/kept/student 2.json.gz" ] || ! kill -0 $group 2>/dev/null; do sleep 0.1; done
kill -INT -$group
wait $group
says 'Stopped\. What was graded is kept' && ! says 'Success' && ! says 'graded, .* not graded' && [ -e "build/marks/test-stopped/kept/student 2.json.gz" ] &&
    grade "$t" && says ': 9 graded, 0 not graded\.'
result $? "Ctrl-C says that the same command goes on, and it does"

t=$work/test-page
put "$t/Ada/softmax.c" "$right"
mkdir -p "$t/Ben"
iconv -f UTF-8 -t UTF-16 "$right" >"$t/Ben/softmax.c"
echo 'void softmax(' >"$work/broken.c"
put "$t/Cem/softmax.c" "$work/broken.c"
grade "$t" && grep -q 'UTF-16.*<bdi>Ben</bdi>' build/marks/test-page/class.html && grep -q 'it does not compile.*<bdi>Cem</bdi>' build/marks/test-page/class.html
result $? "the class's page says what stopped answers, and names keep their direction of writing"
printf 'softmax\t1\t0\t0\t0\n\n\n' >"$work/rows.dat"
seq -f '%.2f' 0.01 0.04 0.97 >>"$work/rows.dat"
: >"$work/values.gp"
gnuplot -e "name='totals'; medium='svg'; target='$work/totals.svg'; data='$work/rows.dat'; data_values='$work/values.gp'" \
    chapters/figures/style.gp tests/verbs/class/totals.gp >"$said" 2>&1 && grep -q '<svg' "$work/totals.svg" && ! grep -q '[>[:space:]][0-9]*\.5[[:space:]]*<' "$work/totals.svg"
result $? "no half students are counted"

rm -rf build/marks/test-deep
grade "$work/test-deep" SHARD=1/2 && says ': 1 graded' && grade "$work/test-deep" SHARD=2/2 && touch "$work/moment" &&
    grade "$work/test-deep" && says ': 2 graded' && [ -z "$(find build/marks/test-deep/kept -type f -newer "$work/moment")" ]
result $? "two shards and their merging give the class"

rm -rf build/marks/test-zips
grade "$work/test-zips" & grade "$work/test-zips"
wait
[ "$(sort -u build/marks/test-zips/marks.csv | wc -l)" -eq 3 ]
result $? "two gradings at once leave one whole table"
finish
