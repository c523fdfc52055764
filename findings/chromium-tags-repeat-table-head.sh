#!/usr/bin/env bash
# Package:   @sparticuz/chromium 147.0.0 (Chromium 147), driven by puppeteer-core 24.43.1; read with @cantoo/pdf-lib 2.11.1.
#
# Behaviour: A table over several pages has its header row painted on each of them, and each painting is put into the one
#            TH tag: its text is there as many times as the table has pages.
#
# Seen:      TH holds 3 pieces of text, on pages 1, 2, 3
#            TD holds 1 pieces of text, on pages 1
#
# Expected:  one piece, from page 1. What is repeated because of the layout is an artifact in a tagged PDF and no part
#            of the text; Chromium marks nothing as an artifact here. In the page's DOM there is one header, and a table
#            that fits on one page is right, so it shows only in long papers.
#
# Harm:      A screen reader that tells the column at each cell says "Andel Andel Andel, 61" all the way down a list of
#            municipalities, and the longer the table the longer the header.
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
await page.setContent(`<!doctype html><html lang="da"><title>Kommuner</title>
  <style>td { height: 900px }</style>
  <table><thead><tr><th>Andel</th></tr></thead>
  <tbody><tr><td>61</td></tr><tr><td>58</td></tr><tr><td>63</td></tr></tbody></table>`)
await page.pdf({ path: 'paper.pdf', tagged: true })
await browser.close()
JS
cat > read.mjs <<'JS'
import { readFileSync } from 'node:fs'
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber } from '@cantoo/pdf-lib'

const pdf = await PDFDocument.load(readFileSync('paper.pdf'))
const name = PDFName.of
const pages = pdf.getPages().map((page) => page.ref)
/** The pages of all marked content under an element, in order; a page may be told by the element or by the content. */
const contents = (node, page) => {
  if (node instanceof PDFNumber) return [page]
  if (node instanceof PDFArray) return node.asArray().flatMap((_, i) => contents(node.lookup(i), page))
  if (!(node instanceof PDFDict)) return []
  const here = node.get(name('Pg')) ?? page
  return node.has(name('MCID')) ? [here] : contents(node.lookup(name('K')), here)
}
for (const role of ['TH', 'TD']) {
  const [, cell] = pdf.context.enumerateIndirectObjects().find(([, object]) => object instanceof PDFDict && object.get(name('S')) === name(role))
  const found = contents(cell).map((page) => pages.indexOf(page) + 1)
  console.log(`${role} holds ${found.length} pieces of text, on pages ${found.join(', ')}`)
}
JS
node print.mjs
seen=$(node read.mjs)
printf '%s\n' "$seen"

if [[ $seen != $'TH holds 3 pieces of text, on pages 1, 2, 3\nTD holds 1 pieces of text, on pages 1' ]]; then
  echo 'The behaviour has changed.' >&2
  exit 1
fi
