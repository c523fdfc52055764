#!/usr/bin/env bash
# Package:   @sparticuz/chromium 147.0.0 (Chromium 147), driven by puppeteer-core 24.43.1; read with pdfjs-dist 5.6.205.
#
# Behaviour: <figure><img alt="..."><figcaption> becomes a Figure inside a Figure. The text for those who can't see it is
#            on the inner one; the outer one, which holds the caption, has none. The same image without <figure> becomes
#            one Figure with its text.
#
# Seen:      Figure alt="Søjler: 61 pct. i job"
#            Figure alt=none
#             Figure alt="Søjler: 61 pct. i job"
#             Caption
#
# Expected:  one Figure with the alt text and its Caption. <figure> is what every guide to accessible HTML asks for around
#            a chart with a caption, and PDF/UA-1 (7.3) wants a text on every Figure. The better HTML thus prints
#            worse than the plain one.
#
# Harm:      Charts are announced twice, first as a picture without a description; a checker of PDF/UA
#            finds a Figure without a text, and a municipality that may publish only conforming files sends the paper back.
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
const graph = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="6"/></svg>')}`
await page.setContent(`<!doctype html><html lang="da"><title>Graf</title>
  <img alt="Søjler: 61 pct. i job" src="${graph}">
  <figure><img alt="Søjler: 61 pct. i job" src="${graph}"><figcaption>Andel i job</figcaption></figure>`)
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
const show = (node, depth) => {
  const seen = node.role === 'Figure' || node.role === 'Caption'
  if (seen) console.log(' '.repeat(depth) + node.role + (node.role === 'Caption' ? '' : ` alt=${node.alt ? JSON.stringify(node.alt) : 'none'}`))
  for (const child of node.children ?? []) show(child, depth + Number(seen))
}
show(await page.getStructTree(), 0)
JS
node print.mjs
seen=$(node read.mjs)
printf '%s\n' "$seen"

if [[ $seen != $'Figure alt="Søjler: 61 pct. i job"\nFigure alt=none\n Figure alt="Søjler: 61 pct. i job"\n Caption' ]]; then
  echo 'The behaviour has changed.' >&2
  exit 1
fi
