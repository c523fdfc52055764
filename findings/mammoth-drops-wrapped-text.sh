#!/usr/bin/env bash
# Package:   mammoth 1.13.0
#
# Behaviour: Text inside <w:fldSimple> (a field in its short form: a date, a caption's number, a reference to a heading, a
#            document property), <w:bdo> or <w:dir> is left out, not just the wrapper. The same field in its long form is
#            kept.
#
# Seen:      <p>Frist: .</p> for the short form, <p>Frist: 1. juli.</p> for the long one
#
# Expected:  the words that Word shows, as in the long form. A reader that doesn't know a wrapper usually keeps what's
#            inside, and mammoth does so itself with <w:smartTag> and <w:customXml>. There is a message, but it tells of
#            an unrecognised element, which sounds as harmless as the ones about unknown styles.
#
# Harm:      A date or a name is gone from the middle of a sentence that still reads well.
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
const sentence = (middle) => read(`<w:p>${run('Frist: ')}${middle}${run('.')}</w:p>`)

await sentence(`<w:fldSimple w:instr=" DOCPROPERTY Frist ">${run('1. juli')}</w:fldSimple>`)
await sentence(`${mark('begin')}<w:r><w:instrText xml:space="preserve"> DOCPROPERTY Frist </w:instrText></w:r>${mark('separate')}${run('1. juli')}${mark('end')}`)
await sentence(`<w:bdo w:val="ltr">${run('1. juli')}</w:bdo>`)
await sentence(`<w:dir w:val="ltr">${run('1. juli')}</w:dir>`)
await sentence(`<w:smartTag w:uri="urn:example" w:element="date">${run('1. juli')}</w:smartTag>`)
JS
seen=$(node run.mjs)
printf '%s\n' "$seen"

expected=$(cat <<'OUT'
<p>Frist: .</p>
  messages: An unrecognised element was ignored: w:fldSimple
<p>Frist: 1. juli.</p>
  messages: none
<p>Frist: .</p>
  messages: An unrecognised element was ignored: w:bdo
<p>Frist: .</p>
  messages: An unrecognised element was ignored: w:dir
<p>Frist: 1. juli.</p>
  messages: none
OUT
)
if [[ $seen != "$expected" ]]; then
  echo 'The behaviour has changed.' >&2
  exit 1
fi
