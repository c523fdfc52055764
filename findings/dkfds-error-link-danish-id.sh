#!/usr/bin/env bash
# Package:   dkfds 11.2.0, Det Fælles Designsystem, in jsdom 26.1.0
#
# Behaviour: The links of the error summary at the top of a form move to the field when its id is in ASCII. With æ, ø or å
#            in the id the script finds no field, gives up, and leaves the click alone: the keyboard stays on the link.
#
# Seen:      #omraade -> focus on omraade
#            #område -> focus on nothing new
#
# Expected:  the same for both. Any id without spaces is valid HTML, the plain link works in every browser, and this is a
#            design system for Danish forms. The script reads the id from link.href, where the browser has written å as
#            %C3%A5, and looks that up.
#
# Harm:      Fields named after their questions ("område", "løn") are natural in a Danish form. A user with a screen reader
#            presses "Skriv et område" and hears nothing; for a mouse the page at least scrolls, which is all that a
#            quick test by eye looks at.
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
  <div class="alert alert-error" role="alert" data-module="error-summary" tabindex="-1"><ul>
    <li><a class="function-link" href="#omraade">Skriv et område</a></li>
    <li><a class="function-link" href="#område">Skriv et område</a></li>
  </ul></div>
  <label for="omraade">Område</label><input class="form-input" id="omraade">
  <label for="område">Område</label><input class="form-input" id="område">
</body></html>`, { runScripts: 'outside-only', url: 'http://localhost/' })
window.HTMLElement.prototype.scrollIntoView = () => {} // jsdom has no layout
window.eval(readFileSync('node_modules/dkfds/dist/js/dkfds.js', 'utf8'))
window.DKFDS.init()

for (const link of window.document.querySelectorAll('.function-link')) {
  link.focus()
  const left = !link.dispatchEvent(new window.MouseEvent('click', { bubbles: true, cancelable: true }))
  console.log(`${link.getAttribute('href')}: click ${left ? 'handled' : 'left alone'}, focus on ${window.document.activeElement.id || 'the link still'}`)
}
JS
seen=$(node run.mjs)
printf '%s\n' "$seen"

expected=$(cat <<'OUT'
#omraade: click handled, focus on omraade
#område: click left alone, focus on the link still
OUT
)
if [[ $seen != "$expected" ]]; then
  echo 'The behaviour has changed.' >&2
  exit 1
fi
