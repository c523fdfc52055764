#!/usr/bin/env bash
# Package:   docx 9.7.1 (npm), read by pandoc 3.9 (PyPI pypandoc_binary 1.17) and python-docx 1.2.0
#
# Behaviour: docx writes a Word file whose headings and other styles are based on a style "Normal" that the file doesn't
#            have. pandoc then knows no heading in it; python-docx
#            gives None as the style of a paragraph of plain text. With the missing style put in, both read all.
#
# Seen:      as written: pandoc says "Overskrift", python-docx ['Heading 1', None]
#            with Normal: pandoc says "# Overskrift", python-docx ['Heading 1', 'Normal']
#
# Expected:  "# Overskrift" from HeadingLevel.HEADING_1. A missing base style shouldn't matter for what the style itself
#            is, and a library that ships its own styles is trusted to ship all that they name.
#
# Harm:      Who turns our Word paper into something else with pandoc (a website, a case system, an EPUB) gets a text
#            without headings, the one thing a screen reader moves by. The file names the heading styles
#            as it should, so the fault is looked for in pandoc.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts docx@9.7.1
pip install --quiet --root-user-action=ignore --disable-pip-version-check --target py python-docx==1.2.0 pypandoc_binary==1.17

cat > write.mjs <<'JS'
import { writeFileSync } from 'node:fs'
import { Document, HeadingLevel, Packer, Paragraph } from 'docx'

const children = [new Paragraph({ text: 'Overskrift', heading: HeadingLevel.HEADING_1 }), new Paragraph('Tekst')]
writeFileSync('as written.docx', await Packer.toBuffer(new Document({ sections: [{ children }] })))
JS
cat > read.py <<'PY'
import zipfile
import docx
import pypandoc

normal = b'<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
with zipfile.ZipFile('as written.docx') as written, zipfile.ZipFile('with a style Normal.docx', 'w') as completed:
    for part in written.namelist():
        content = written.read(part)
        if part == 'word/styles.xml':
            content = content.replace(b'</w:docDefaults>', b'</w:docDefaults>' + normal, 1)
        completed.writestr(part, content)

for name in ('as written', 'with a style Normal'):
    print(name)
    print('  pandoc:', pypandoc.convert_file(f'{name}.docx', 'markdown').splitlines()[0])
    styles = [paragraph.style for paragraph in docx.Document(f'{name}.docx').paragraphs]
    print('  python-docx:', [style.name if style is not None else None for style in styles])
PY
node write.mjs
seen=$(PYTHONPATH=py python3 read.py)
printf '%s\n' "$seen"

expected=$(cat <<'OUT'
as written
  pandoc: Overskrift
  python-docx: ['Heading 1', None]
with a style Normal
  pandoc: # Overskrift
  python-docx: ['Heading 1', 'Normal']
OUT
)
if [[ $seen != "$expected" ]]; then
  echo 'The behaviour has changed.' >&2
  exit 1
fi
