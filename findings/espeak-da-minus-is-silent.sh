#!/usr/bin/env bash
# Package:   espeak-ng 1.0.2 (npm; eSpeak NG 1.52-dev), Danish voice. eSpeak NG is the voice that the screen reader NVDA
#            comes with.
#
# Behaviour: A minus before a number is silent when it's written as a hyphen or an en dash, and with the real minus sign
#            (U+2212) the Danish voice hands over to the English one, which says "minus" in English.
#
# Seen:      -5 procent and –5 procent sound exactly like 5 procent
#            −5 procent: (en)mˈaɪnəs(da) fˈεm pʁosˈεnt
#            minus 5 procent: mˈʔinʔus fˈεm pʁosˈεnt
#
# Expected:  "minus fem procent" for all three, or at least for the sign that means nothing but minus: the voice knows the
#            Danish word, which is spelt the same, and the German voice of the same program reads −5 as "minus fünf". An
#            author who takes care to set the right sign in place of a hyphen expects it to be heard better, not in English.
#
# Harm:      "Udviklingen er –5 procent" is heard as growth of five percent: the opposite of what is printed. No check of
#            HTML or PDF can see it.
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

const plain = await say('Udviklingen er 5 procent')
console.log(`5: ${plain}`)
for (const [name, sign] of [['hyphen', '-'], ['en dash', '–']]) console.log(`${name}: ${(await say(`Udviklingen er ${sign}5 procent`)) === plain ? 'the same' : 'different'}`)
console.log(`minus sign: ${await say('Udviklingen er −5 procent')}`)
console.log(`word: ${await say('Udviklingen er minus 5 procent')}`)
console.log(`minus sign (de): ${await say('Minderung um −5 Prozent', 'de')}`)
JS
seen=$(node run.mjs)
printf '%s\n' "$seen"

expected=$(cat <<'OUT'
5: ˈʔuðʋˌʔeklʔeŋən ɛɐ̯ fˈεm pʁosˈεnt
hyphen: the same
en dash: the same
minus sign: ˈʔuðʋˌʔeklʔeŋən ɛɐ̯ (en)mˈaɪnəs(da) fˈεm pʁosˈεnt
word: ˈʔuðʋˌʔeklʔeŋən ɛɐ̯ mˈʔinʔus fˈεm pʁosˈεnt
minus sign (de): mˈɪndərˌʊŋ ʊm mˈiːnʊs fˈynf pɾoːtsˈɛnt
OUT
)
if [[ $seen != "$expected" ]]; then
  echo 'The behaviour has changed.' >&2
  exit 1
fi
