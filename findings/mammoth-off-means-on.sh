#!/usr/bin/env bash
# Package:   mammoth 1.13.0
#
# Behaviour: A switch of the Word format that is there in order to say "no" is read as "yes" in some places: a row with
#            <w:tblHeader w:val="0"/> becomes a header row, and bold that is turned off with "off" becomes bold, while
#            bold turned off with "0" or "false" is read right.
#
# Seen:      <thead><tr><th><p>Randers</p></th></tr></thead>
#            <p>til<strong>fra</strong>fra</p>
#
# Expected:  no <thead>, and both runs plain. All switches of the format have one type with the values 1, 0, true, false,
#            on and off. One expects one function to read them all; that bold knows "0" seems to prove it does.
#            docx 9.7.1, a common writer, writes a plain row of a table with tableHeader: false in just this way.
#
# Harm:      A row of figures becomes the header of its table: a screen reader then says the first municipality's name
#            and number at every cell below it, and the file that comes back differs from what went out.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts mammoth@1.13.0 jszip@3.10.1 docx@9.7.1

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

await read(`<w:tbl><w:tr><w:trPr><w:tblHeader w:val="0"/></w:trPr>${cell('Randers')}</w:tr><w:tr>${cell('Aarhus')}</w:tr></w:tbl>`)
await read(`<w:p>${run('til', '<w:b w:val="0"/>')}${run('fra', '<w:b w:val="off"/>')}${run('fra', '<w:b w:val="false"/>')}</w:p>`)

// The two libraries meet.
const { Document, Packer, Paragraph, Table, TableCell, TableRow } = await import('docx')
const row = (text) => new TableRow({ tableHeader: false, children: [new TableCell({ children: [new Paragraph(text)] })] })
const buffer = await Packer.toBuffer(new Document({ sections: [{ children: [new Table({ rows: [row('Randers'), row('Aarhus')] })] }] }))
console.log((await mammoth.convertToHtml({ buffer })).value)
JS
seen=$(node run.mjs)
printf '%s\n' "$seen"

expected=$(cat <<'OUT'
<table><thead><tr><th><p>Randers</p></th></tr></thead><tbody><tr><td><p>Aarhus</p></td></tr></tbody></table>
  messages: none
<p>til<strong>fra</strong>fra</p>
  messages: none
<table><thead><tr><th><p>Randers</p></th></tr><tr><th><p>Aarhus</p></th></tr></thead></table>
OUT
)
if [[ $seen != "$expected" ]]; then
  echo 'The behaviour has changed.' >&2
  exit 1
fi
