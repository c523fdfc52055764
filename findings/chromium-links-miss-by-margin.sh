#!/usr/bin/env bash
# Package:   @sparticuz/chromium 147.0.0 (Chromium 147), driven by puppeteer-core 24.43.1; read with @cantoo/pdf-lib 2.11.1.
#
# Behaviour: A link within a page (<a href="#goal">) leads to a spot that is wrong by the margins of the page: too far up by the
#            top margin, and too far left by the left one. The bookmark of the same heading leads to its words.
#
# Seen:      with margins of 200 px, and the heading 100 px below: in points from the top left corner of the sheet
#            bookmark 152 230, link 0 75
#
# Expected:  the same spot twice. The engine writes both destinations itself, in the same file, for the same element, and the
#            clickable box of the link is where its words are. Without a margin, as in most small tests, the two agree.
#
# Harm:      Who follows a link to a source or a note lands among the lines before it, by as much as the page has margin,
#            and with a screen magnifier sees the empty corner of the page instead of the words.
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
await page.setContent(`<!doctype html><html lang="da"><title>Mål</title>
  <style>* { margin: 0 } p { height: 100px }</style>
  <p><a href="#goal">Til målet</a></p>
  <h1 id="goal">Mål</h1>`)
await page.pdf({ path: 'paper.pdf', format: 'A4', margin: { top: '200px', left: '200px' }, tagged: true, outline: true })
await browser.close()
JS
cat > read.mjs <<'JS'
import { readFileSync } from 'node:fs'
import { PDFDocument, PDFName } from '@cantoo/pdf-lib'

const pdf = await PDFDocument.load(readFileSync('paper.pdf'))
const [page] = pdf.getPages()
const spot = (dest) => {
  const [x, y] = [2, 3].map((index) => dest.lookup(index).asNumber())
  return `${Math.round(x)} ${Math.round(page.getHeight() - y)}`
}
const bookmark = pdf.catalog.lookup(PDFName.of('Outlines')).lookup(PDFName.of('First')).lookup(PDFName.of('Dest'))
const link = pdf.catalog.lookup(PDFName.of('Dests')).lookup(PDFName.of('goal'))
console.log(`bookmark ${spot(bookmark)}, link ${spot(link)}`)
JS
node print.mjs
seen=$(node read.mjs)
printf '%s\n' "$seen"

if [[ $seen != 'bookmark 152 230, link 0 75' ]]; then
  echo 'The behaviour has changed.' >&2
  exit 1
fi
