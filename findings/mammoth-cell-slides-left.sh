#!/usr/bin/env bash
# Package:   mammoth 1.13.0
#
# Behaviour: A row of a Word table that begins further in (w:gridBefore, which Word writes when cells at the left of a
#            row are deleted or dragged away) is read as if it began at the left edge. No message tells of it.
#
# Seen:      header row Kommune | 2024 | 2025, then a row with the one cell 61, that Word shows under 2025, as
#            <tr><td><p>61</p></td></tr>: under Kommune.
#
# Expected:  two empty cells before the 61, or a message. Merged cells (w:gridSpan, w:vMerge) are read right, which makes
#            one trust that a table's shape is kept. Word shows nothing odd about such a row: one sees blank space.
#
# Harm:      A figure changes its column and with it what it says, silently, when a branch writes in the Word paper and
#            gets it back. In a table that is read aloud cell by cell nothing but the column's name tells what 61 is.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts mammoth@1.13.0 jszip@3.10.1

cat > run.mjs <<'JS'
import JSZip from 'jszip'
import mammoth from 'mammoth'

const part = 'http://schemas.openxmlformats.org'
async function read(body) {
  const zip = new JSZip()
  zip.file('[Content_Types].xml', `<Types xmlns="${part}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`)
  zip.file('_rels/.rels', `<Relationships xmlns="${part}/package/2006/relationships"><Relationship Id="rId1" Type="${part}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`)
  zip.file('word/document.xml', `<w:document xmlns:w="${part}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`)
  const { value, messages } = await mammoth.convertToHtml({ buffer: await zip.generateAsync({ type: 'nodebuffer' }) })
  console.log(value)
  console.log('  messages:', messages.map(({ message }) => message).join('; ') || 'none')
}
const run = (text, format = '') => `<w:r><w:rPr>${format}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const cell = (text) => `<w:tc><w:p>${run(text)}</w:p></w:tc>`

await read(`<w:tbl>
  <w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/><w:gridCol w:w="2000"/></w:tblGrid>
  <w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('Kommune')}${cell('2024')}${cell('2025')}</w:tr>
  <w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>${cell('61')}</w:tr>
</w:tbl>`)
JS
seen=$(node run.mjs)
printf '%s\n' "$seen"

expected=$(cat <<'OUT'
<table><thead><tr><th><p>Kommune</p></th><th><p>2024</p></th><th><p>2025</p></th></tr></thead><tbody><tr><td><p>61</p></td></tr></tbody></table>
  messages: none
OUT
)
if [[ $seen != "$expected" ]]; then
  echo 'The behaviour has changed.' >&2
  exit 1
fi
