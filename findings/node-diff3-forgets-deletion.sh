#!/usr/bin/env bash
# Package:   node-diff3 3.2.1; the system's git as the second opinion
#
# Behaviour: Among lines that are alike, one side deletes a line and the other changes a line. With
#            excludeFalseConflicts: true (its default) the merge is clean and the deletion is gone. Which of the lines the
#            deletion hits is a guess of the diff, and it guesses the same one for both sides: "both deleted the last".
#
# Seen:      original  - [INDSÆT navn] three times
#            ours      - [INDSÆT navn] twice (one deleted)
#            theirs    - Eva, and twice - [INDSÆT navn] (one filled in)
#            node-diff3: Eva, and two gaps; git merge-file: Eva, and one gap
#
# Expected:  one name and one gap, or a conflict. The manual calls a conflict false when both sides made an identical
#            change; here they made different ones. With excludeFalseConflicts: false there is a conflict that shows both
#            sides empty, so that too doesn't show what they did.
#
# Harm:      Lists of gaps to fill, blank lines and rows with only dashes are alike in our papers. A line that a branch
#            took out is back after the merge, with no conflict to look at.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts node-diff3@3.2.1

cat > run.mjs <<'JS'
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { diff3Merge } from 'node-diff3'

const gap = '- [INDSÆT navn]'
const original = [gap, gap, gap]
const ours = [gap, gap]
const theirs = ['- Eva', gap, gap]

for (const excludeFalseConflicts of [true, false]) {
  console.log(`excludeFalseConflicts: ${excludeFalseConflicts}`)
  for (const { ok, conflict } of diff3Merge(ours, original, theirs, { excludeFalseConflicts })) {
    console.log(ok ? `  ok ${JSON.stringify(ok)}` : `  conflict ours=${JSON.stringify(conflict.a)} theirs=${JSON.stringify(conflict.b)}`)
  }
}
for (const [name, lines] of Object.entries({ ours, original, theirs })) writeFileSync(name, lines.map((line) => `${line}\n`).join(''))
console.log('git merge-file')
console.log(execFileSync('git', ['merge-file', '-p', 'ours', 'original', 'theirs'], { encoding: 'utf8' }).trim().replace(/^/gm, '  '))
JS
seen=$(node run.mjs)
printf '%s\n' "$seen"

expected=$(cat <<'OUT'
excludeFalseConflicts: true
  ok ["- Eva","- [INDSÆT navn]","- [INDSÆT navn]"]
excludeFalseConflicts: false
  ok ["- Eva","- [INDSÆT navn]","- [INDSÆT navn]"]
  conflict ours=[] theirs=[]
git merge-file
  - Eva
  - [INDSÆT navn]
OUT
)
if [[ $seen != "$expected" ]]; then
  echo 'The behaviour has changed.' >&2
  exit 1
fi
