#!/usr/bin/env bash
# Package:   @sparticuz/chromium 147.0.0 (Chromium 147), driven by puppeteer-core 24.43.1; read with pdfjs-dist 5.6.205.
#
# Behaviour: In a tagged PDF the text that belongs to a tag has no space where a line of the paragraph breaks: the last
#            word of a line and the first of the next are one word. Only spaces in the middle of a line are there.
#
# Seen:      wide P Flere kommer i arbejde
#            narrow P Flerekommeriarbejde
#
# Expected:  "Flere kommer i arbejde" however wide the column is. On screen and in the DOM the space is there, and the PDF reference says of
#            tagged PDF that the spaces between words must be in the text itself, also at the end of a line, so that
#            no reader has to guess them from where the glyphs stand. The pages look perfect, and copying from most
#            viewers is right too, as they do guess; so nobody notices.
#
# Harm:      Whoever reads by tags (screen readers on a tagged PDF, reflow, export to Word or braille, a search index)
#            gets run-together words, about one in every line of a paper: in Danish, where words are compounded
#            anyway, that makes new words that can't be told from real ones.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
export TMPDIR="$dir" AWS_LAMBDA_JS_RUNTIME=nodejs20.x LD_LIBRARY_PATH="$dir/al2023/lib" FONTCONFIG_PATH="$dir/fonts"

echo '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts --omit=optional \
  @sparticuz/chromium@147.0.0 puppeteer-core@24.43.1 pdfjs-dist@5.6.205

cat > print.mjs <<'JS'
import chromium from '@sparticuz/chromium'
import puppeteer from 'puppeteer-core'

const browser = await puppeteer.launch({ executablePath: await chromium.executablePath(), headless: 'shell', args: ['--no-sandbox'] })
const page = await browser.newPage()
await page.setContent(`<!doctype html><html lang="da"><title>Forslag</title>
  <p>Flere kommer i arbejde</p>
  <p style="width: 1px">Flere kommer i arbejde</p>`)
await page.pdf({ path: 'paper.pdf', tagged: true })
await browser.close()
JS
cat > read.mjs <<'JS'
import { readFileSync } from 'node:fs'

// Text and tags are read without a canvas, which pdfjs-dist would only paint on.
globalThis.DOMMatrix = class {}
console.warn = () => {}
const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
const pdf = await getDocument({ data: new Uint8Array(readFileSync('paper.pdf')), verbosity: 0 }).promise
const page = await pdf.getPage(1)
const text = {}
const open = []
for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
  if (item.type?.startsWith('begin')) open.push(item.id)
  else if (item.type) open.pop()
  else text[open.findLast(Boolean)] = (text[open.findLast(Boolean)] ?? '') + item.str
}
const textOf = (node) => (node.type === 'content' ? (text[node.id] ?? '') : (node.children ?? []).map(textOf).join(''))
const [wide, narrow] = (await page.getStructTree()).children[0].children
console.log('wide', wide.role, textOf(wide))
console.log('narrow', narrow.role, textOf(narrow))
JS
node print.mjs
seen=$(node read.mjs)
printf '%s\n' "$seen"

if [[ $seen != $'wide P Flere kommer i arbejde\nnarrow P Flerekommeriarbejde' ]]; then
  echo 'The behaviour has changed.' >&2
  exit 1
fi
