#!/usr/bin/env bash
# Package:   yaml 2.9.1
#
# Behaviour: parseDocument and toString, the pair that keeps comments and blank lines for editing a file by program, change
#            lines that nobody touched: a plain number is printed anew from its value. The + of a phone number, zeros in
#            front of a code and the last digits of a long number are gone.
#
# Seen:      telefon: +4500000000    ->  telefon: 4500000000
#            kommune: 0101           ->  kommune: 101
#            sag: 12345678901234567890 -> sag: 12345678901234567000
#            andel: 2.50             ->  andel: 2.50
#
# Expected:  that one setIn changes one line. That +45... reads as a number in YAML is known; but each scalar of the
#            document carries its text as written, and the 0 of 2.50 and the form of an exponent are kept, so one
#            trusts that the rest is too.
#
# Harm:      A person writes +45 and eight digits or a municipality's code with its zero into the file of answers; the
#            program saves another answer, and the phone number no longer works and 101 is no municipality's code.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts yaml@2.9.1

cat > run.mjs <<'JS'
import { parseDocument } from 'yaml'

const answers = parseDocument(`navn: Eva
# Ring efter kl. 10
telefon: +4500000000
kommune: 0101
sag: 12345678901234567890
andel: 2.50
`)
answers.set('navn', 'Ida')
process.stdout.write(answers.toString())
JS
seen=$(node run.mjs)
printf '%s\n' "$seen"

expected=$(cat <<'OUT'
navn: Ida
# Ring efter kl. 10
telefon: 4500000000
kommune: 101
sag: 12345678901234567000
andel: 2.50
OUT
)
if [[ $seen != "$expected" ]]; then
  echo 'The behaviour has changed.' >&2
  exit 1
fi
