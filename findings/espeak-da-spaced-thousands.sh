#!/usr/bin/env bash
# Package:   espeak-ng 1.0.2 (npm; eSpeak NG 1.52-dev), Danish voice. eSpeak NG is the voice that the screen reader NVDA
#            comes with.
#
# Behaviour: A number whose thousands are set apart by a space is read as two numbers, also with a no-break space:
#            "20 500" is "twenty five-hundred", "10 000 kr." is "ten nought nought nought kroner". With a dot it is right.
#
# Seen:      20.500 kr.: tˈyːʔu tˈʔusən fˈεmhˈunʁʌð kˌɒɒˈɛɐ̯
#            20 500 kr.: tˈyːʔu fˈεmhˈunʁʌð kˌɒɒˈɛɐ̯       (no word for thousand)
#            10 000 kr.: tˈʔi nˈɒlnˈɒl nˈɒl kˌɒɒˈɛɐ̯
#
# Expected:  "tyve tusind fem hundrede kroner". A space is one of the two ways of grouping digits in Danish, the
#            international standard's way, and a no-break space is exactly how one says that the groups belong together.
#            The voice does join groups with a dot.
#
# Harm:      The amount in a proposal is heard as some other amount. An author who sets numbers well, with no-break spaces,
#            makes them worse to hear.
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

for (const [name, text] of [['dot', '20.500 kr.'], ['space', '20 500 kr.'], ['no-break space', '20\u00a0500 kr.'], ['narrow no-break space', '20\u202f500 kr.'], ['no-break space', '10\u00a0000 kr.']]) {
  console.log(`${text.replace(/\s(?=\d)/, '_')} with ${name}: ${await say(text)}`)
}
JS
seen=$(node run.mjs)
printf '%s\n' "$seen"

expected=$(cat <<'OUT'
20.500 kr. with dot: tˈyːʔu tˈʔusən fˈεmhˈunʁʌð kˌɒɒˈɛɐ̯
20_500 kr. with space: tˈyːʔu fˈεmhˈunʁʌð kˌɒɒˈɛɐ̯
20_500 kr. with no-break space: tˈyːʔu fˈεmhˈunʁʌð kˌɒɒˈɛɐ̯
20_500 kr. with narrow no-break space: tˈyːʔu fˈεmhˈunʁʌð kˌɒɒˈɛɐ̯
10_000 kr. with no-break space: tˈʔi nˈɒlnˈɒl nˈɒl kˌɒɒˈɛɐ̯
OUT
)
if [[ $seen != "$expected" ]]; then
  echo 'The behaviour has changed.' >&2
  exit 1
fi
