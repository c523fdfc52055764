#!/usr/bin/env bash
# Package:   espeak-ng 1.0.2 (npm; eSpeak NG 1.52-dev), Danish voice. eSpeak NG is the voice that the screen reader NVDA
#            comes with.
#
# Behaviour: A date whose day is held to its month by a no-break space is no date: "1. juli" is "en punktum juli" (one full
#            stop July), and so is "2. kvartal". With an ordinary space it is "første juli", "anden kvartal".
#
# Seen:      1. juli, ordinary space: fˈœɐ̯sdə jˈʔulʔi
#            1. juli, no-break space: ˈeːn pɒŋtˌɒm jˈʔulʔi
#
# Expected:  "første juli" both times. The two spaces differ in where a line may break and in nothing that is said;
#            typographers ask for the no-break space in just this place.
#
# Harm:      Who sets a deadline well makes it worse to hear: "senest den en punktum juli". In print the line can be kept
#            together by style instead (white-space: nowrap); a Word file has no such means.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts espeak-ng@1.0.2

cat > run.mjs <<'JS'
import espeak from 'espeak-ng'

/** What a voice says, in the phonetic alphabet; text by another voice is between its language and (da). */
async function say(text, voice = 'da') {
  const { FS } = await espeak({ arguments: ['-q', '--ipa', '-v', voice, '--phonout', 'spoken', text] })
  return FS.readFile('spoken', { encoding: 'utf8' }).trim().replace(/\s*\n\s*/g, ' | ')
}

for (const [name, text] of [['ordinary space', '1. juli'], ['no-break space', '1.\u00a0juli'], ['narrow no-break space', '1.\u202fjuli'], ['ordinary space', '2. kvartal'], ['no-break space', '2.\u00a0kvartal']]) {
  console.log(`${text.replace(/\s/, '_')} with ${name}: ${await say(text)}`)
}
JS
seen=$(node run.mjs)
printf '%s\n' "$seen"

expected=$(cat <<'OUT'
1._juli with ordinary space: fˈœɐ̯sdə jˈʔulʔi
1._juli with no-break space: ˈeːn pɒŋtˌɒm jˈʔulʔi
1._juli with narrow no-break space: ˈeːn pɒŋtˌɒm jˈʔulʔi
2._kvartal with ordinary space: ˈanən kʋɑtˈal
2._kvartal with no-break space: tˈo pɒŋtˌɒm kʋɑtˈal
OUT
)
if [[ $seen != "$expected" ]]; then
  echo 'The behaviour has changed.' >&2
  exit 1
fi
