#!/usr/bin/env bash
# Package:   @sparticuz/chromium 147.0.0 (Chromium 147), driven by puppeteer-core 24.43.1; read with @cantoo/pdf-lib 2.11.1.
#
# Behaviour: With `outline: true` a heading's bookmark is its lines put end to end with nothing between them. A <br> in a
#            heading joins the words around it, and so does a heading that just gets too long for its line.
#
# Seen:      "Flere i arbejdeForslag til strategi"
#            "Handicaprådet"
#            "Handicapogjob"
#
# Expected:  "Flere i arbejde Forslag til strategi", "Handicap og job". The name that the same engine gives a heading in
#            the accessibility tree of a page has a space at a <br> and where a line wraps, and a bookmark is one line by
#            nature, so a line end can only have been meant as a space there. Short headings are right, so a test paper
#            shows nothing.
#
# Harm:      The bookmarks are how readers who can't skim find their way in a long paper, and the only part of the PDF
#            that every viewer reads aloud alike: "arbejdeForslag" can't be spoken or searched for.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
export TMPDIR="$dir" AWS_LAMBDA_JS_RUNTIME=nodejs20.x LD_LIBRARY_PATH="$dir/al2023/lib" FONTCONFIG_PATH="$dir/fonts"

echo '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --omit=optional \
  @sparticuz/chromium@147.0.0 puppeteer-core@24.43.1 @cantoo/pdf-lib@2.11.1

cat > print.mjs <<'JS'
import chromium from '@sparticuz/chromium'
import puppeteer from 'puppeteer-core'

const browser = await puppeteer.launch({ executablePath: await chromium.executablePath(), headless: 'shell', args: ['--no-sandbox'] })
const page = await browser.newPage()
await page.setContent(`<!doctype html><html lang="da"><title>Forslag</title>
  <h1>Flere i arbejde<br>Forslag til strategi</h1>
  <h2>Handicaprådet</h2>
  <h2 style="width: 1px">Handicap og job</h2>`)
await page.pdf({ path: 'paper.pdf', tagged: true, outline: true })
await browser.close()
JS
cat > read.mjs <<'JS'
import { readFileSync } from 'node:fs'
import { PDFDocument, PDFName } from '@cantoo/pdf-lib'

const pdf = await PDFDocument.load(readFileSync('paper.pdf'))
const show = (item) => {
  for (; item; item = item.lookup(PDFName.of('Next'))) {
    console.log(JSON.stringify(item.lookup(PDFName.of('Title')).decodeText()))
    show(item.lookup(PDFName.of('First')))
  }
}
show(pdf.catalog.lookup(PDFName.of('Outlines')).lookup(PDFName.of('First')))
JS
node print.mjs
seen=$(node read.mjs)
printf '%s\n' "$seen"

if [[ $seen != $'"Flere i arbejdeForslag til strategi"\n"Handicaprådet"\n"Handicapogjob"' ]]; then
  echo 'The behaviour has changed.' >&2
  exit 1
fi
