/**
 * Letters of Atkinson Hyperlegible Next in bold, each with its width in thousandths of the size of the text, as the canvas of a
 * browser measures them. Digits are all as wide as the widest, as they are in a table.
 */
const BOLD =
  '!303 "390 #765 $610 %969 &731 \'210 (335 )335 *485 +606 ,271 -373 .272 /440 :272 ;272 <569 =628 >569 ?547 ' +
  '@781 A678 B643 C658 D688 E597 F566 G718 H701 I424 J561 K663 L552 M858 N717 O746 P629 Q756 R650 S610 T607 ' +
  'U690 V644 W886 X685 Y650 Z618 [340 \\440 ]344 ^582 _400 `288 a552 b596 c510 d596 e563 f365 g593 h571 i300 ' +
  'j259 k555 l318 m882 n571 o576 p596 q599 r376 s508 t376 u567 v530 w740 x539 y521 z505 {381 |254 }381 ~555 ' +
  'æ878 ø576 å552 Æ966 Ø746 Å678 é563 ü567 ö576 ä552 §555 –504 —832 ·294 •438 ’269 ”479 »649 «649 ×536 ½852 ' +
  '€678 °394 0660 1660 2660 3660 4660 5660 6660 7660 8660 9660';
/** Of any other sign, those of other scripts included: the widest that fonts have. */
const WIDEST = 1000;
const SPACE = 312;
/** Regular letters are narrower by this or more, word by word. */
const REGULAR = 0.97;

const WIDTH_OF: ReadonlyMap<string, number> = new Map([
  ...BOLD.split(' ').map((one): [string, number] => [one.charAt(0), Number(one.slice(1))]),
  [' ', SPACE],
  ['\u00a0', SPACE],
]);

/** How wide a text is at most when it is printed on one line, in parts of its size: 2 is twice as wide as its letters are high. */
export function widthInEms(text: string, bold: boolean): number {
  let width = 0;
  for (const letter of text) width += WIDTH_OF.get(letter) ?? WIDEST;
  return (width / 1000) * (bold ? 1 : REGULAR);
}
