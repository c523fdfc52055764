import { PDFArray, type PDFDocument, PDFName, PDFNumber, type PDFPage, type PDFRef } from '@cantoo/pdf-lib';
import { type LinkAnnotation, linksOf } from './links.ts';
import { kidsOf, setKids } from './structure-tree.ts';

interface Box {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/**
 * Makes one place to stop at for the tab key of a link that is broken over lines, where Chromium makes one for each run of its
 * text: a rectangle around all of it, with the lines that are clicked on in it (QuadPoints; ISO 32000-1, 12.5.6.5). Lines stay
 * apart where the rectangle would cover another link, for not every reader program heeds the lines.
 */
export function joinLinks(pdf: PDFDocument): void {
  const links = linksOf(pdf);
  for (const page of pdf.getPages()) {
    const onPage = new Set(page.node.Annots()?.asArray());
    for (const { element, annotations } of links) {
      const own = annotations.filter(({ ref }) => onPage.has(ref));
      if (own.length < 2) continue;
      const others = links
        .flatMap((link) => (link.element === element ? [] : link.annotations))
        .filter(({ ref }) => onPage.has(ref))
        .map(boxOf);
      const joined = join(own, others);
      const gone = new Set(own.filter((each) => !joined.includes(each)));
      setKids(
        element.dict,
        kidsOf(element.dict).filter((kid) => ![...gone].some((each) => each.kid === kid)),
      );
      removeAnnotations(page, new Set([...gone].map(({ ref }) => ref)));
    }
  }
}

/** Those that stay, around what they now stand for. */
function join(annotations: readonly LinkAnnotation[], others: readonly Box[]): readonly LinkAnnotation[] {
  const lines = new Map<LinkAnnotation, Box[]>();
  for (const annotation of annotations) {
    const box = boxOf(annotation);
    const same = [...lines].find(([, boxes]) => boxes.some((each) => isOneLine(each, box)));
    if (same === undefined) lines.set(annotation, [box]);
    else same[1].push(box);
  }
  const whole = around([...lines.values()].flat());
  const [first] = annotations;
  if (first !== undefined && !others.some((other) => overlap(whole, other))) {
    settle(first, [...lines.values()].map(around));
    return [first];
  }
  for (const [annotation, boxes] of lines) settle(annotation, [around(boxes)]);
  return [...lines.keys()];
}

function settle({ dict }: LinkAnnotation, lines: readonly Box[]): void {
  const { left, bottom, right, top } = around(lines);
  dict.set(PDFName.of('Rect'), dict.context.obj([left, bottom, right, top]));
  if (lines.length < 2) return;
  // Not counterclockwise, as the standard says, but in the order that all programs write and read.
  const points = lines.flatMap((line) => [
    ...[line.left, line.top, line.right, line.top],
    ...[line.left, line.bottom, line.right, line.bottom],
  ]);
  dict.set(PDFName.of('QuadPoints'), dict.context.obj(points));
}

function boxOf({ dict }: LinkAnnotation): Box {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = dict
    .lookup(PDFName.of('Rect'), PDFArray)
    .asArray()
    .map((number) => (number instanceof PDFNumber ? number.asNumber() : 0));
  return { left: Math.min(x1, x2), bottom: Math.min(y1, y2), right: Math.max(x1, x2), top: Math.max(y1, y2) };
}

function around(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    bottom: Math.min(...boxes.map(({ bottom }) => bottom)),
    right: Math.max(...boxes.map(({ right }) => right)),
    top: Math.max(...boxes.map(({ top }) => top)),
  };
}

/** Runs of one line are equally high but for what is raised, and touch. */
function isOneLine(a: Box, b: Box): boolean {
  const shared = Math.min(a.top, b.top) - Math.max(a.bottom, b.bottom);
  const touch = a.left <= b.right + 1 && b.left <= a.right + 1;
  return touch && shared > Math.min(a.top - a.bottom, b.top - b.bottom) / 2;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.bottom < b.top && b.bottom < a.top;
}

function removeAnnotations(page: PDFPage, gone: ReadonlySet<PDFRef>): void {
  const annotations = page.node.Annots();
  for (let index = (annotations?.size() ?? 0) - 1; index >= 0; index -= 1) {
    const ref = annotations?.get(index);
    if (ref !== undefined && gone.has(ref as PDFRef)) annotations?.remove(index);
  }
}
