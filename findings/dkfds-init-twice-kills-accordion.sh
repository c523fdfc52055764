#!/usr/bin/env bash
# Package:   dkfds 11.2.0, Det Fælles Designsystem, in jsdom 26.1.0
#
# Behaviour: After a second DKFDS.init() accordions that were there at the first don't open any more: a press opens and
#            closes them at once. After a third they work, after a fourth not.
#
# Seen:      inits: 1, a press opens: true
#            inits: 2, a press opens: false
#            inits: 3, a press opens: true
#
# Expected:  that init can be called again when a part of the page was replaced. (It takes a scope, but that doesn't
#            help for an accordion around the part.) The script does take the handler off before it puts it on; but with a
#            function made on the spot, which is never the one that was put on, so nothing is taken off and no error raised.
#
# Harm:      A local page that asks one question at a time and calls init after each has help texts that open at every
#            other question only. aria-expanded is right at all times, so no checker sees it.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts dkfds@11.2.0 jsdom@26.1.0

cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs'
import { JSDOM } from 'jsdom'


const { window } = new JSDOM(`<!doctype html><html lang="da"><body>
  <ul class="accordion"><li>
    <h2><button type="button" class="accordion-button" aria-expanded="false" aria-controls="help">Hjælp</button></h2>
    <div id="help" class="accordion-content" aria-hidden="true">Tekst</div>
  </li></ul>
</body></html>`, { runScripts: 'outside-only', pretendToBeVisual: true, url: 'http://localhost/' })
window.eval(readFileSync('node_modules/dkfds/dist/js/dkfds.js', 'utf8'))

const button = window.document.querySelector('button')
for (let inits = 1; inits <= 3; inits++) {
  window.DKFDS.init()
  button.setAttribute('aria-expanded', 'false')
  button.click()
  console.log(`inits: ${inits}, a press opens: ${button.getAttribute('aria-expanded')}`)
}
JS
seen=$(node run.mjs)
printf '%s\n' "$seen"

expected=$(cat <<'OUT'
inits: 1, a press opens: true
inits: 2, a press opens: false
inits: 3, a press opens: true
OUT
)
if [[ $seen != "$expected" ]]; then
  echo 'The behaviour has changed.' >&2
  exit 1
fi
