#!/usr/bin/env bash
# Package:   marked-footnote 1.4.0 with marked 18.2.1; GitHub's rules by micromark 4.0.2 with
#            micromark-extension-gfm-footnote 2.1.0
#
# Behaviour: The second line of a note that was wrapped without indenting is no part of the note: it becomes a paragraph of
#            its own in the text, and markup that spans the two lines is left open. A note whose name differs from its
#            reference in capitals only is deleted without a word, and the reference is printed as it was typed.
#
# Seen:      [^1]: Se *loven\nher*.  ->  note "Se *loven", and a paragraph "her*." in the paper
#            [^DST] with [^dst]: Kilde  ->  the paper says "[^DST]", "Kilde" is nowhere
#
# Expected:  what GitHub shows: the note is "Se loven her.", and names are compared without regard to capitals, as those
#            of links are. marked itself continues a paragraph and a list item on an unindented line, and finds a link's
#            address whatever the capitals, in the very same text.
#
# Harm:      An editor that wraps lines at 80 characters moves half of a source into the body text. A source that vanishes
#            is worse: the claim stands without one in a paper that is sent to a politician.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts marked@18.2.1 marked-footnote@1.4.0 micromark@4.0.2 micromark-extension-gfm-footnote@2.1.0

cat > run.mjs <<'JS'
import { Marked } from 'marked'
import footnote from 'marked-footnote'
import { micromark } from 'micromark'
import { gfmFootnote, gfmFootnoteHtml } from 'micromark-extension-gfm-footnote'

const marked = new Marked().use(footnote())
/** The words of a page, without its tags, the heading of the notes and the arrows back. */
const words = (html) => html.replace(/<h2.*?<\/h2>|↩/g, '').replace(/<\/p>/g, ' / ').replace(/<[^>]+>/g, '').replace(/\s+/g, ' ').replace(/[ /]+$/, '').trim()

for (const text of ['Tekst.[^1]\n\n[^1]: Se *loven\nher*.', 'Tekst.[^DST]\n\n[^dst]: Kilde']) {
  console.log(JSON.stringify(text))
  console.log('  marked-footnote:', words(marked.parse(text)))
  console.log('  GitHub:         ', words(micromark(text, { extensions: [gfmFootnote()], htmlExtensions: [gfmFootnoteHtml()] })))
}
JS
seen=$(node run.mjs)
printf '%s\n' "$seen"

expected=$(cat <<'OUT'
"Tekst.[^1]\n\n[^1]: Se *loven\nher*."
  marked-footnote: Tekst.1 / her*. / Se *loven
  GitHub:          Tekst.1 / Se loven her.
"Tekst.[^DST]\n\n[^dst]: Kilde"
  marked-footnote: Tekst.[^DST]
  GitHub:          Tekst.1 / Kilde
OUT
)
if [[ $seen != "$expected" ]]; then
  echo 'The behaviour has changed.' >&2
  exit 1
fi
