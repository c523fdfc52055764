const piece = /<pre>[\s\S]*?<\/pre>|<[^>]*>|[^<]+/g;
const inline = /^<\/?(?:a|b|code|i|s|span|sup)[ >]/;

/**
 * The same HTML with no space but those that are printed, each of them once. The browser is then told to keep them all: it
 * else leaves out the space at which it breaks a line, and whoever hears the PDF hears the last word of that line and the first
 * of the next as one (ISO 32000-1, 14.8.2.5). Only the browser knows which line ends between two words, and which inside an address.
 */
export function printedSpaces(html: string): string {
  const line = new PrintedLine();
  for (const [part] of html.matchAll(piece)) {
    if (inline.test(part)) line.addMark(part);
    else if (part.startsWith('<img')) line.addPicture(part);
    else if (part === '<br>') line.break();
    else if (part.startsWith('<pre>')) line.end(spacedLines(part));
    else if (part.startsWith('<')) line.end(part);
    else line.addText(part);
  }
  return line.result();
}

/** Code keeps its spaces; one more at the end of a line keeps its last word from the first of the next. */
function spacedLines(code: string): string {
  return code.replace(/(?<=\S)\n(?=\s*\S)/g, ' \n');
}

class PrintedLine {
  readonly #before: string[] = [];
  readonly #line: string[] = [];
  /** At the beginning of a line a space is not printed, and after another one neither. */
  #dropsSpace = true;

  addMark(tag: string): void {
    this.#line.push(tag);
  }

  addPicture(tag: string): void {
    this.#line.push(tag);
    this.#dropsSpace = false;
  }

  addText(text: string): void {
    const spaced = text.replace(/[ \t\n\f\r]+/g, ' ');
    const printed = this.#dropsSpace ? spaced.replace(/^ /, '') : spaced;
    if (printed === '') return;
    this.#line.push(printed);
    this.#dropsSpace = printed.endsWith(' ');
  }

  /** The words before and after a line break that somebody has set are two. */
  break(): void {
    this.#line.push(this.#dropsSpace ? '<br>' : ' <br>');
    this.#dropsSpace = true;
  }

  /** No space ends a block; it may stand inside the bold words that do. */
  end(tag: string): void {
    const last = this.#line.findLastIndex((part) => !inline.test(part));
    const text = this.#line[last];
    if (text !== undefined && !text.startsWith('<')) this.#line[last] = text.replace(/ $/, '');
    this.#before.push(...this.#line, tag);
    this.#line.length = 0;
    this.#dropsSpace = true;
  }

  result(): string {
    this.end('');
    return this.#before.join('');
  }
}
