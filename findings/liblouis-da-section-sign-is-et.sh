#!/usr/bin/env bash
# Package:   liblouis 3.24.0 (Debian liblouis-bin, liblouis20 and liblouis-data 3.24.0-1), table da-dk-g26.ctb, Danish
#            contracted six-dot braille
#
# Behaviour: The section sign of a law and the word "et" (a, one) are the same cell. "§ 3" and "et 3" can't be told apart
#            in braille, and turned back into print both become "et 3".
#
# Seen:      "§ 3, stk. 2" -> ⠬⠀⠼⠉⠂⠀⠵⠅⠄⠀⠼⠃ -> "et 3, stk. 2"
#            in uncontracted braille (da-dk-g16.ctb) "et 3" is ⠑⠞⠀⠼⠉, and the two differ
#
# Expected:  that contracting adds no ambiguity, and that what is turned into braille can be turned back: the rest of a
#            paper does ("15.000 kr.", "1. juli", addresses). What could be taken for a contraction is set off with dots 56
#            (a single letter is, see "a 3").
#
# Harm:      In a paper that argues from law each reference reads "et 3" on a braille display with the usual contracted
#            table. Where a paper will be read in braille, "paragraf 3" is the safe form.
set -euo pipefail

dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"

chmod 755 .
packages='liblouis20=3.24.0-1 liblouis-bin=3.24.0-1 liblouis-data=3.24.0-1'
# shellcheck disable=SC2086
apt-get download -qq $packages 2> /dev/null || { apt-get update -qq && apt-get download -qq $packages; }
for package in ./*.deb; do dpkg-deb -x "$package" .; done
LD_LIBRARY_PATH=$(dirname "$PWD"/usr/lib/*/liblouis.so.20)
export LD_LIBRARY_PATH LOUIS_TABLEPATH=$PWD/usr/share/liblouis/tables

braille() { printf '%s\n' "$2" | usr/bin/lou_translate -f "unicode.dis,$1"; }
print() { printf '%s\n' "$2" | usr/bin/lou_translate -b "unicode.dis,$1"; }
seen=$(
  for text in '§ 3, stk. 2' 'et 3, stk. 2' '15.000 kr.' 'a 3'; do
    cells=$(braille da-dk-g26.ctb "$text")
    printf '"%s" contracted %s back "%s"\n' "$text" "$cells" "$(print da-dk-g26.ctb "$cells")"
  done
  for text in '§ 3' 'et 3'; do printf 'uncontracted "%s" %s\n' "$text" "$(braille da-dk-g16.ctb "$text")"; done
)
printf '%s\n' "$seen"

expected=$(cat <<'OUT'
"§ 3, stk. 2" contracted ⠬⠀⠼⠉⠂⠀⠵⠅⠄⠀⠼⠃ back "et 3, stk. 2"
"et 3, stk. 2" contracted ⠬⠀⠼⠉⠂⠀⠵⠅⠄⠀⠼⠃ back "et 3, stk. 2"
"15.000 kr." contracted ⠼⠁⠑⠄⠚⠚⠚⠀⠅⠗⠄ back "15.000 kr."
"a 3" contracted ⠰⠁⠀⠼⠉ back "a 3"
uncontracted "§ 3" ⠬⠀⠼⠉
uncontracted "et 3" ⠑⠞⠀⠼⠉
OUT
)
if [[ $seen != "$expected" ]]; then
  echo 'The behaviour has changed.' >&2
  exit 1
fi
