#!/usr/bin/env bash
# Package:   @sparticuz/chromium 147.0.0 (Chromium 147), driven by puppeteer-core 24.43.1; read with @cantoo/pdf-lib 2.11.1.
#
# Behaviour: The id of a heading that a link leads to becomes a name in the PDF, percent-coded, so that a Danish letter of the id
#            is six bytes of the name, and nothing limits how long it grows.
#
# Seen:      for two ids as Markdown tools make them of a heading, with eight and with twelve Danish letters:
#            id 61 signs, name in the PDF 101 bytes
#            id 100 signs, name in the PDF 160 bytes
#
# Expected:  a short name, or a string: names of more than 127 bytes are not allowed in PDF/A-1 to PDF/A-3 (ISO 19005-2, 6.1.13),
#            and ISO 32000-1 names the same limit (annex C). The engine keeps the bookmarks of the same headings without names.
#
# Harm:      A paper with one long heading and a link to it is no PDF/A, however it is made conformant afterwards, while all its
#            neighbours are; veraPDF says it, and no viewer does. What makes ids from headings, as most Markdown tools do, must cut them.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
export TMPDIR="$dir" AWS_LAMBDA_JS_RUNTIME=nodejs20.x LD_LIBRARY_PATH="$dir/al2023/lib" FONTCONFIG_PATH="$dir/fonts"

echo '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --omit=optional \
  @sparticuz/chromium@147.0.0 puppeteer-core@24.43.1 @cantoo/pdf-lib@2.11.1

cat > print.mjs <<'JS'
import { readFileSync } from 'node:fs'
import chromium from '@sparticuz/chromium'
import { PDFDocument, PDFName } from '@cantoo/pdf-lib'
import puppeteer from 'puppeteer-core'

const ids = ['målet-for-støtte-på-øerne-når-både-møde-og-prøve-er-afsluttet', 'målet-for-støtte-på-øerne-når-både-møde-og-prøve-er-afsluttet-og-årets-første-høring-i-råd-og-udvalg']
const browser = await puppeteer.launch({ executablePath: await chromium.executablePath(), headless: 'shell', args: ['--no-sandbox'] })
for (const id of ids) {
  const page = await browser.newPage()
  await page.setContent(`<!doctype html><html lang="da"><title>Mål</title><p><a href="#${id}">Til målet</a></p><h1 id="${id}">Mål</h1>`)
  const pdf = await PDFDocument.load(await page.pdf({ format: 'A4', tagged: true, outline: true }))
  const [name] = pdf.catalog.lookup(PDFName.of('Dests')).keys()
  console.log(`id ${id.length} signs, name in the PDF ${name.decodeText().length} bytes`)
}
await browser.close()
JS
seen=$(node print.mjs)
printf '%s\n' "$seen"

if [[ $seen != $'id 61 signs, name in the PDF 101 bytes\nid 100 signs, name in the PDF 160 bytes' ]]; then
  echo 'The behaviour has changed.' >&2
  exit 1
fi
