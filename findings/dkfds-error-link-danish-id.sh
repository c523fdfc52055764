#!/usr/bin/env bash
# Package:   dkfds 11.2.0, Det Fælles Designsystem, in Chromium 147 (@sparticuz/chromium 147.0.0, puppeteer-core 24.43.1)
#
# Behaviour: The links of the error summary at the top of a form show the field together with its label when the field's
#            id is in ASCII. With æ, ø or å in the id the script finds no field and leaves the click to the browser, which
#            puts the field at the edge of the window and the label above it, out of sight.
#
# Seen:      #omraade: click handled, label in sight
#            #område: click left alone, label out of sight
#
# Expected:  the same for both. Any id without spaces is valid HTML, and this is a design system for Danish forms. The
#            script reads the id from link.href, where the browser has written å as %C3%A5, and looks that up. The browser's
#            own jump moves the focus too, so that the link seems to work in a quick test.
#
# Harm:      Fields named after their questions ("område", "løn") are natural in a Danish form. Who presses "Skriv et
#            område" sees an empty box without its question, and at high zoom nothing else: just what the script is for.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
export TMPDIR="$dir" AWS_LAMBDA_JS_RUNTIME=nodejs20.x LD_LIBRARY_PATH="$dir/al2023/lib" FONTCONFIG_PATH="$dir/fonts"

echo '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --omit=optional \
  dkfds@11.2.0 @sparticuz/chromium@147.0.0 puppeteer-core@24.43.1

cat > run.mjs <<'JS'
import chromium from '@sparticuz/chromium'
import puppeteer from 'puppeteer-core'

const ids = ['omraade', 'område']
const browser = await puppeteer.launch({ executablePath: await chromium.executablePath(), headless: 'shell', args: ['--no-sandbox'] })
const page = await browser.newPage()
await page.setContent(`<!doctype html><html lang="da"><title>Svar</title><body>
  <div class="alert alert-error" role="alert" data-module="error-summary" tabindex="-1"><ul>
    ${ids.map((id) => `<li><a class="function-link" href="#${id}">Skriv et område</a></li>`).join('')}
  </ul></div>
  ${ids.map((id) => `<div style="height: 3000px"></div><label for="${id}">Område</label><br><input class="form-input" id="${id}">`).join('')}
  <div style="height: 3000px"></div>
</body></html>`)
await page.addScriptTag({ path: 'node_modules/dkfds/dist/js/dkfds.js' })
await page.evaluate(() => {
  DKFDS.init()
  addEventListener('click', (event) => { globalThis.handled = event.defaultPrevented })
})
for (const id of ids) {
  await page.focus(`a[href="#${id}"]`)
  await page.keyboard.press('Enter')
  await page.waitForFunction((field) => document.activeElement.id === field, {}, id)
  const [handled, inSight] = await page.evaluate((field) => [globalThis.handled, document.querySelector(`label[for="${field}"]`).getBoundingClientRect().top >= 0], id)
  console.log(`#${id}: click ${handled ? 'handled' : 'left alone'}, label ${inSight ? 'in sight' : 'out of sight'}`)
}
await browser.close()
JS
seen=$(node run.mjs)
printf '%s\n' "$seen"

if [[ $seen != $'#omraade: click handled, label in sight\n#område: click left alone, label out of sight' ]]; then
  echo 'The behaviour has changed.' >&2
  exit 1
fi
