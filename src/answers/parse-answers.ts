import { isMap, type ParsedNode } from 'yaml';
import { type ParsedYaml, parseYaml } from '../content/yaml/parse-yaml.ts';
import { plainData } from '../content/yaml/plain-data.ts';
import { type Fault, failure, type Result, success } from '../fault.ts';
import type { Answers } from './answers.ts';
import { decodeAnswers } from './decode-answers.ts';
import { notAnswersFault } from './root-fault.ts';

/** Twenty times what the longest real one has. */
const LONGEST_FILE = 200_000;

/** An answers file that is sound YAML. Whether the answers make sense is for validate-answers.ts and sense/. */
export interface ParsedAnswers extends ParsedYaml {
  readonly answers: Answers;
}

/**
 * Reads svar.yaml. Bytes are preferred, as only they show a wrong encoding; text is taken as it is. Line ends of
 * Windows and old Macs are understood. Every fault has its line, column, the line itself and a way out, in Danish.
 *
 * Errors: those of decode-answers.ts and parse-yaml.ts, `file-too-large` and `not-answers`.
 */
export function parseAnswers(input: string | Uint8Array, file: string): Result<ParsedAnswers> {
  const decoded = typeof input === 'string' ? success(input) : decodeAnswers(input, file);
  if (!decoded.ok) return decoded;
  if (decoded.value.length > LONGEST_FILE) return failure(tooLarge(file));
  const parsed = parseYaml(decoded.value, file);
  if (!parsed.ok) return parsed;
  const { document } = parsed.value;
  const faults = notAnswersFault(document, parsed.value);
  if (faults.length > 0) return failure(...faults);
  return success({ ...parsed.value, answers: plainData(rootMap(document.contents)) as Answers });
}

function tooLarge(file: string): Fault {
  return {
    code: 'file-too-large',
    severity: 'error',
    message: 'Filen er alt for stor til at være en svarfil.',
    wayOut: 'Se efter, om det er den rigtige fil. En svarfil fylder sjældent mere end nogle få sider.',
    place: { file },
  };
}

function rootMap(root: ParsedNode | null): ParsedNode | null {
  return isMap(root) ? root : null;
}
