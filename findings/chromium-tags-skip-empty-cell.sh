#!/usr/bin/env bash
# Package:   @sparticuz/chromium 147.0.0 (Chromium 147), driven by puppeteer-core 24.43.1; read with pdfjs-dist 5.6.205.
#
# Behaviour: In a tagged PDF an empty table cell has no tag at all. The row is one cell short, and what stands to the
#            right of the gap moves one column to the left in the tags.
#
# Seen:      TR: TH=Mål | TH=2024 | TH=2025
#            TR: TH=I job | TD=61
#
# Expected:  "TR: TH=I job | TD= | TD=61": a table's rows have the same number of cells, and ISO 32000 and PDF/UA know
#            an empty TD as any other. In the page's own accessibility tree the empty cell is there. In print too the 61
#            stands under 2025.
#
# Harm:      A figure nobody has yet is an ordinary thing in a follow-up of goals. A reader that counts columns says this
#            year's figure in last year's column, and an export to Word or a spreadsheet puts it there; only one that goes
#            by the Headers of the cell, which still name 2025, is right. Nothing warns: true on paper, false when heard.
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
await page.setContent(`<!doctype html><html lang="da"><title>Opfølgning</title>
  <table>
    <thead><tr><th>Mål</th><th>2024</th><th>2025</th></tr></thead>
    <tbody><tr><th scope="row">I job</th><td></td><td>61</td></tr></tbody>
  </table>`)
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
const table = (await page.getStructTree()).children[0].children.find((node) => node.role === 'Table')
for (const row of table.children) {
  console.log(`${row.role}: ${row.children.map((cell) => `${cell.role}=${textOf(cell).trim()}`).join(' | ')}`)
}
JS
node print.mjs
seen=$(node read.mjs)
printf '%s\n' "$seen"

if [[ $seen != $'TR: TH=Mål | TH=2024 | TH=2025\nTR: TH=I job | TD=61' ]]; then
  echo 'The behaviour has changed.' >&2
  exit 1
fi
