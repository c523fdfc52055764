#!/usr/bin/env bash
# Package:   espeak-ng 1.0.2 (npm; eSpeak NG 1.52-dev), Danish voice. eSpeak NG is the voice that the screen reader NVDA
#            comes with.
#
# Behaviour: Roman numerals of two letters or more are read as ordinals: "bilag II" is "bilag anden", exactly the sound of
#            "annex second". Those of one letter are read as letters. One series of annexes is read in two ways.
#
# Seen:      bilag I    bˈʔilaj ˈi
#            bilag II   bˈʔilaj ˈanən       the same as bilag anden
#            bilag IV   bˈʔilaj fjˈeʌ       ("fjerde")
#            bilag V    bˈʔilaj ʋˈe
#
# Expected:  "bilag to", "bilag fire", or the letters. Ordinals are right for a king (Christian IV) and for a numeral
#            with a full stop; after bilag, kapitel, afsnit and del one says the cardinal number. The English and the German
#            voice of the same program say "roman two" and "römisch zwei".
#
# Harm:      "Se bilag II" sounds as a sentence that was cut off ("see annex, other ..."), and "anden" is "another" too. A
#            paper that numbers annexes or chapters in Roman numerals sends the listener to the wrong place.
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

for (const text of ['bilag I', 'bilag II', 'bilag anden', 'bilag IV', 'bilag V', 'bilag 2']) console.log(`${text}: ${await say(text)}`)
console.log(`annex II (en): ${await say('annex II', 'en')}`)
console.log(`Anhang II (de): ${await say('Anhang II', 'de')}`)
JS
seen=$(node run.mjs)
printf '%s\n' "$seen"

expected=$(cat <<'OUT'
bilag I: bˈʔilaj ˈi
bilag II: bˈʔilaj ˈanən
bilag anden: bˈʔilaj ˈanən
bilag IV: bˈʔilaj fjˈeʌ
bilag V: bˈʔilaj ʋˈe
bilag 2: bˈʔilaj tˈo
annex II (en): ˈanɛks ɹˌəʊmən tˈuː
Anhang II (de): ˈanhˌaŋ rˌøːmɪʃ tsvˈaɪ
OUT
)
if [[ $seen != "$expected" ]]; then
  echo 'The behaviour has changed.' >&2
  exit 1
fi
