#!/usr/bin/env bash
# Package:   mammoth 1.13.0
#
# Behaviour: A link that Word holds as a HYPERLINK field with something after the address (\o "tip" for a text shown on
#            hovering, \l "place" for a place in the page, \t "_blank") gets an address that runs on to the last quote:
#            the switches are part of it. No message tells of it.
#
# Seen:      <a href="https://example.org/&quot; \o &quot;Læs mere">
#
# Expected:  <a href="https://example.org/">: the address is the first quoted text of the field, and the quotes end it.
#            A field without switches is read right, and so is the same link when Word holds it as w:hyperlink. A
#            file can hold both forms, so the links of one document work in part.
#
# Harm:      A source in a paper that comes back from Word leads nowhere. The text of the link is right, so that it's
#            found only by pressing it, by the newspaper or the council.
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

const mark = (type) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
const link = (code) => `<w:p>${mark('begin')}<w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>${mark('separate')}${run('kilde')}${mark('end')}</w:p>`

await read(link('HYPERLINK "https://example.org/"'))
await read(link('HYPERLINK "https://example.org/" \\o "Læs mere"'))
await read(link('HYPERLINK "https://example.org/" \\l "afsnit-2"'))
JS
seen=$(node run.mjs)
printf '%s\n' "$seen"

expected=$(cat <<'OUT'
<p><a href="https://example.org/">kilde</a></p>
  messages: none
<p><a href="https://example.org/&quot; \o &quot;Læs mere">kilde</a></p>
  messages: none
<p><a href="https://example.org/&quot; \l &quot;afsnit-2">kilde</a></p>
  messages: none
OUT
)
if [[ $seen != "$expected" ]]; then
  echo 'The behaviour has changed.' >&2
  exit 1
fi
