#!/usr/bin/env bash
# Package:   ical-generator 10.1.0, read by ical.js 2.2.1 (as Thunderbird does) and node-ical 0.26.1
#
# Behaviour: The url of an event is escaped as if it were text: a comma or semicolon in it gets a backslash. The line says
#            of itself that it is no text: URL;VALUE=URI.
#
# Seen:      URL;VALUE=URI:https://example.org/dagsorden\,4?punkt=1\;bilag=2
#            ical.js gives the address with the two backslashes in it; node-ical gives it as it was
#
# Expected:  the address as it is. RFC 5545 escapes values of type TEXT and says of URI that it has no escaping of its
#            own; a url that was given as a url goes in as it is. The reader that undoes it (node-ical) is the one that breaks the rule,
#            and a round trip through it hides the fault.
#
# Harm:      The agenda of a meeting can't be opened from the calendar when its address has a comma or semicolon, while
#            the same address pasted into the browser works.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts ical-generator@10.1.0 ical.js@2.2.1 node-ical@0.26.1

cat > run.mjs <<'JS'
import ICAL from 'ical.js'
import ical from 'ical-generator'
import nodeIcal from 'node-ical'

const calendar = ical()
calendar.createEvent({ id: '1', start: new Date('2026-11-22T10:00:00Z'), summary: 'Møde, nr. 4', url: 'https://example.org/dagsorden,4?punkt=1;bilag=2' })
const file = calendar.toString()
console.log(file.split('\r\n').find((line) => line.startsWith('URL')))
console.log('ical.js:  ', new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent').getFirstPropertyValue('url'))
console.log('node-ical:', Object.values(nodeIcal.sync.parseICS(file)).find(({ type }) => type === 'VEVENT').url.val)
JS
seen=$(node run.mjs)
printf '%s\n' "$seen"

expected=$(cat <<'OUT'
URL;VALUE=URI:https://example.org/dagsorden\,4?punkt=1\;bilag=2
ical.js:   https://example.org/dagsorden\,4?punkt=1\;bilag=2
node-ical: https://example.org/dagsorden,4?punkt=1;bilag=2
OUT
)
if [[ $seen != "$expected" ]]; then
  echo 'The behaviour has changed.' >&2
  exit 1
fi
