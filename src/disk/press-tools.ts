import type { PressTools } from '../formats/format.ts';
import { builtProgram } from './built-program.ts';
import { startConformThread } from './conform-thread.ts';
import { machineOf } from './machine-of-process.ts';
import { packageStyles } from './style-sheets.ts';

/** What the formats ask of the machine that runs this process. */
export function pressTools(process: NodeJS.Process): PressTools {
  return { machine: machineOf(process), styles: packageStyles, program: builtProgram, startConformThread };
}
