import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFNull,
  type PDFObject,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib';

/**
 * Numbers all objects anew from 1 without a gap, and leaves out what nothing refers to, so that the table of where they stand is
 * one piece: of a file that was never changed after it was written, nothing else is asked (ISO 32000-1, 7.5.4).
 * The last step, for pages know their old number only.
 */
export function numberObjects(pdf: PDFDocument): void {
  const { context } = pdf;
  const { trailerInfo } = context;
  const { refs, containers } = inUse(pdf);
  const objects = context.enumerateIndirectObjects();
  const kept = objects.filter(([ref]) => refs.has(ref));
  const numbers = new Map(kept.map(([ref], index) => [ref, PDFRef.of(index + 1)]));
  for (const container of containers) renumber(container, numbers);
  for (const [ref] of objects) context.delete(ref);
  context.largestObjectNumber = 0;
  for (const [ref, object] of kept) context.assign(numbers.get(ref) ?? ref, object);
  const { Root, Info } = trailerInfo;
  if (Root instanceof PDFRef) trailerInfo.Root = numbers.get(Root) ?? Root;
  if (Info instanceof PDFRef) trailerInfo.Info = numbers.get(Info) ?? Info;
}

type Container = PDFDict | PDFArray;

/** What can be reached from the trailer: the numbers, and all that holds some. */
function inUse({ context }: PDFDocument): { refs: ReadonlySet<PDFRef>; containers: ReadonlySet<Container> } {
  const refs = new Set<PDFRef>();
  const containers = new Set<Container>();
  const open: (PDFObject | undefined)[] = [context.trailerInfo.Root, context.trailerInfo.Info];
  while (open.length > 0) {
    const object = open.pop();
    const container = object instanceof PDFStream ? object.dict : object;
    if (object instanceof PDFRef && !refs.has(object)) {
      refs.add(object);
      open.push(context.lookup(object));
    } else if (isContainer(container) && !containers.has(container)) {
      containers.add(container);
      open.push(...(container instanceof PDFDict ? container.values() : container.asArray()));
    }
  }
  return { refs, containers };
}

function isContainer(object: PDFObject | undefined): object is Container {
  return object instanceof PDFDict || object instanceof PDFArray;
}

function renumber(container: Container, numbers: ReadonlyMap<PDFRef, PDFRef>): void {
  if (container instanceof PDFDict) {
    for (const [key, value] of container.entries())
      if (value instanceof PDFRef) container.set(key, numbers.get(value) ?? PDFNull);
  } else {
    for (const [index, value] of container.asArray().entries())
      if (value instanceof PDFRef) container.set(index, numbers.get(value) ?? PDFNull);
  }
}
