#!/usr/bin/env bash
# Package:   docx 9.7.1 (npm)
#
# Behaviour: Every bookmark that docx writes has the same number: w:id="1". The number is what joins the end of a bookmark to
#            its beginning, and it is to be the only one of its kind in the document (ECMA-376, part 1, 17.13.6.2). No
#            schema sees it, since a schema can't compare.
#
# Seen:      <w:bookmarkStart w:name="a" w:id="1"/> ... <w:bookmarkEnd w:id="1"/>
#            <w:bookmarkStart w:name="b" w:id="1"/> ... <w:bookmarkEnd w:id="1"/>
#
# Expected:  1 and 2. The library counts ids in other places, and Word counts bookmarks so.
#
# Harm:      A file that passes the schemas is still told as being at risk by a check that compares (openxml-audit 0.8.0). A
#            program that looks an end up by its number cannot tell which beginning it belongs to.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts docx@9.7.1

cat > write.mjs <<'JS'
import { writeFileSync } from 'node:fs'
import { Bookmark, Document, Packer, Paragraph, TextRun } from 'docx'

const marked = ['a', 'b', 'c'].map((id) => new Bookmark({ id, children: [new TextRun(id)] }))
const document = new Document({ sections: [{ children: [new Paragraph({ children: marked })] }] })
writeFileSync('bookmarks.docx', await Packer.toBuffer(document))
JS
node write.mjs
seen=$(python3 -c "
import re, zipfile
xml = zipfile.ZipFile('bookmarks.docx').read('word/document.xml').decode()
for mark in re.findall(r'<w:bookmark[^>]*>', xml): print(mark)
")
printf '%s\n' "$seen"

expected=$(cat <<'OUT'
<w:bookmarkStart w:name="a" w:id="1"/>
<w:bookmarkEnd w:id="1"/>
<w:bookmarkStart w:name="b" w:id="1"/>
<w:bookmarkEnd w:id="1"/>
<w:bookmarkStart w:name="c" w:id="1"/>
<w:bookmarkEnd w:id="1"/>
OUT
)
if [[ $seen != "$expected" ]]; then
  echo 'The behaviour has changed.' >&2
  exit 1
fi
