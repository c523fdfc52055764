import type { Document, YAMLError } from 'yaml';
import type { Fault } from '../../../fault.ts';
import { TOO_MANY_NAMES } from '../limited-names.ts';
import { faultAt, lineOf, placeAt, placeOfLine, type SourceText } from '../source-text.ts';
import { bracketFault, unclosedBracket } from './bracket-faults.ts';
import { colonFault } from './colon-faults.ts';
import { duplicateKey } from './duplicate-key.ts';
import { indentFault, tabFault } from './indent-faults.ts';
import { lineWithoutColon } from './line-without-colon.ts';
import { escapeFault, unclosedQuote } from './quote-faults.ts';
import { reservedSign } from './reserved-sign.ts';
import { unexpectedText } from './unexpected-text.ts';

type Explain = (error: YAMLError, source: SourceText, document: Document.Parsed) => Fault;

/** What each of the library's codes means to somebody who has never heard of YAML. */
const EXPLAIN: Partial<Record<YAMLError['code'], Explain>> = {
  BAD_ALIAS: (error, source) => reservedSign(error.pos[0], source),
  BAD_DIRECTIVE: (error, source) => reservedSign(error.pos[0], source),
  BAD_DQ_ESCAPE: escapeFault,
  BAD_INDENT: (error, source) =>
    error.message.startsWith('Flow') ? unclosedBracket(error.pos[0], source) : indentFault(error, source),
  BAD_SCALAR_START: (error, source) => reservedSign(error.pos[0], source),
  BLOCK_AS_IMPLICIT_KEY: colonFault,
  DUPLICATE_KEY: duplicateKey,
  MISSING_CHAR: missingCharacter,
  MULTILINE_IMPLICIT_KEY: (error, source) => lineWithoutColon(lineOf(source, error.pos[0]), source),
  MULTIPLE_DOCS: documentMarker,
  RESOURCE_EXHAUSTION: (error, source) =>
    error.message === TOO_MANY_NAMES ? tooManyNames(error, source) : tooDeep(error, source),
  TAB_AS_INDENT: tabFault,
  UNEXPECTED_TOKEN: unexpectedText,
};

/** More than anybody mends before looking again. */
const MOST_TOLD = 100;

/** Faults that leave the lines after them readable. After any other fault, what follows is only its echo. */
const LOCAL = new Set([
  'duplicate-key',
  'reserved-start',
  'backslash',
  'tab-indent',
  'colon-in-text',
  'text-after-quote',
  'text-after-bracket',
]);

/** The library's errors as Danish faults: one a line, and none that is only the echo of another. */
export function yamlFaults(document: Document.Parsed, source: SourceText): readonly Fault[] {
  const exhausted = document.errors.filter((error) => error.code === 'RESOURCE_EXHAUSTION');
  const tabs = document.errors.filter((error) => error.code === 'TAB_AS_INDENT');
  const errors = [exhausted, tabs, document.errors].find((some) => some.length > 0) ?? [];
  const faults: Fault[] = [];
  const explained = new Set<number | undefined>();
  for (const error of errors.toSorted((a, b) => a.pos[0] - b.pos[0])) {
    const line = lineOf(source, error.pos[0]);
    if (explained.has(line)) continue;
    const fault = (EXPLAIN[error.code] ?? unreadable)(error, source, document);
    if (explained.has(fault.place?.line)) continue;
    faults.push(fault);
    explained.add(line).add(fault.place?.line);
    if (!LOCAL.has(fault.code) || faults.length === MOST_TOLD) break;
  }
  return faults;
}

function missingCharacter(error: YAMLError, source: SourceText, document: Document.Parsed): Fault {
  const [offset] = error.pos;
  if (error.message.includes('quote')) return unclosedQuote(document, source, offset);
  if (error.message.includes('Comments')) return commentWithoutSpace(offset, source);
  if (/Flow|flow/.test(error.message)) return bracketFault(offset, source);
  return lineWithoutColon(lineOf(source, offset), source);
}

function commentWithoutSpace(offset: number, source: SourceText): Fault {
  return faultAt(placeAt(source, offset), {
    code: 'comment-without-space',
    message: 'Der mangler et mellemrum foran tegnet #.',
    wayOut: 'Skriv et mellemrum foran #. Så bliver resten af linjen læst som en bemærkning.',
  });
}

function documentMarker(error: YAMLError, source: SourceText): Fault {
  return faultAt(placeOfLine(source, lineOf(source, error.pos[0])), {
    code: 'document-marker',
    message: 'Her begynder et nyt dokument midt i filen.',
    wayOut: 'Slet de linjer, hvor der kun står --- eller tre punktummer.',
  });
}

function tooDeep(error: YAMLError, source: SourceText): Fault {
  return faultAt(placeAt(source, error.pos[0]), {
    code: 'too-deep',
    message: 'Her står så mange parenteser eller trin inden i hinanden, at filen ikke kan være rigtig.',
    wayOut: 'Slet de overflødige parenteser eller mellemrum.',
  });
}

function tooManyNames(error: YAMLError, source: SourceText): Fault {
  return faultAt(placeAt(source, error.pos[0]), {
    code: 'too-many-names',
    message: 'Her begynder et afsnit med så mange navne, at filen ikke kan være rigtig.',
    wayOut: 'Se efter, om det er den rigtige fil, eller om noget er sat ind mange gange.',
  });
}

function unreadable(error: YAMLError, source: SourceText): Fault {
  return faultAt(placeAt(source, error.pos[0], error.pos[1] - error.pos[0]), {
    code: 'unreadable-line',
    message: 'Linjen kan ikke læses.',
    wayOut:
      'Se efter anførselstegn, kolon og mellemrum forrest på linjen. Sammenlign med linjerne over og under.',
  });
}
