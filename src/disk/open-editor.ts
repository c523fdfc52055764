import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Fault, failure, type Result, success } from '../fault.ts';

/** Opens a text and gives it back as it was left. Errors: `editor-missing`, `editor-failed`. */
type EditText = (text: string) => Promise<Result<string>>;

/** Opens texts in the editor named by VISUAL, or else EDITOR, as git does: a command that may have words after it. */
export function editorOf(env: Readonly<Record<string, string | undefined>>, terminal: boolean): EditText {
  const editor = env.VISUAL?.trim() || env.EDITOR?.trim();
  return async (text) => {
    if (!editor) return failure(MISSING);
    const folder = await mkdtemp(join(tmpdir(), 'brobygger-')).catch(() => undefined);
    if (folder === undefined) return failure(FAILED);
    try {
      const file = join(folder, 'svar.txt');
      await writeFile(file, text === '' ? '' : `${text}\n`, { mode: 0o600 });
      if (!(await runEditor(editor, file, terminal))) return failure(FAILED);
      return success(asTyped(await readFile(file, 'utf8')));
    } catch {
      return failure(FAILED);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
}

/** True when the editor was closed as it should be. Ctrl+C meanwhile is the editor's own. */
function runEditor(editor: string, file: string, terminal: boolean): Promise<boolean> {
  const leaveToEditor = () => undefined;
  process.on('SIGINT', leaveToEditor);
  return new Promise<boolean>((done) => {
    // The lines waiting in a pipe are answers, and none of the editor's.
    const stdio = [terminal ? 'inherit' : 'ignore', 'inherit', 'inherit'] as const;
    const child = spawn(`${editor} "${file}"`, { shell: true, stdio: [...stdio] });
    child.on('error', () => done(false));
    child.on('exit', (code) => done(code === 0));
  }).finally(() => process.removeListener('SIGINT', leaveToEditor));
}

function asTyped(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\n+$/, '');
}

const MISSING: Fault = {
  code: 'editor-missing',
  severity: 'error',
  message: 'Der er ikke valgt et skriveprogram i VISUAL eller EDITOR.',
  wayOut: 'Skriv videre her, linje for linje.',
};

const FAILED: Fault = {
  code: 'editor-failed',
  severity: 'error',
  message:
    'Skriveprogrammet i VISUAL eller EDITOR kunne ikke åbnes eller blev afbrudt. Din tekst er, som den var.',
  wayOut: 'Skriv videre her, linje for linje.',
};
