import { basename, dirname, join } from 'node:path';
import { originalOf } from '../../answers/conflict-copy.ts';
import type { GivenFile, Ports } from '../ports.ts';
import { syncedBy } from './synced-folder.ts';

/** The folder of this program among the documents of a person. */
const HOME = 'brobygger';

/** Where the answers of this person lie, and what to know about them, a sentence each. Nothing in it keeps papers from being made. */
export async function tellOfAnswers({ host, answers }: Pick<Ports, 'host' | 'answers'>): Promise<string> {
  const home = join(await host.documents(), HOME);
  const found = await answers.find([{ path: home, name: HOME }]);
  const files = (
    await Promise.all(found.map(async (file) => ((await isYaml(file, answers)) ? [file] : [])))
  ).flat();
  const program = syncedBy(home);
  const open = await Promise.all(files.map((file) => isOpenElsewhere(file, answers)));
  return [
    `${home}: ${counted(files.length)}.`,
    ...(program ? [synced(program)] : []),
    ...files.filter((_, index) => open[index]).map(({ name }) => `${name} er åben i en anden brobygger.`),
    ...files.flatMap((file) => copyOf(file, files)),
  ].join(' ');
}

async function isYaml({ path }: GivenFile, answers: Ports['answers']): Promise<boolean> {
  return /\.ya?ml$/.test(path) && answers.exists(path);
}

/** Asked by taking the right to write, which is given back at once. */
async function isOpenElsewhere({ path }: GivenFile, answers: Ports['answers']): Promise<boolean> {
  const held = await answers.hold(path);
  if (held.ok) await held.value.release();
  return !held.ok && held.faults.some(({ code }) => code === 'answers-in-use');
}

function copyOf(file: GivenFile, files: readonly GivenFile[]): readonly string[] {
  const beside = files
    .filter(({ path }) => dirname(path) === dirname(file.path))
    .map(({ path }) => basename(path));
  const original = originalOf(basename(file.path), beside);
  return original === undefined
    ? []
    : [
        `${file.name} ligner en kopi af ${original}. Er der svar i begge, så saml dem med: brobygger flet. Slet så den ene.`,
      ];
}

function counted(files: number): string {
  if (files === 0) return 'ingen svar endnu';
  return files === 1 ? '1 svarfil' : `${files} svarfiler`;
}

function synced(program: string): string {
  return `Mappen bliver holdt ens på flere computere af ${program}. Luk brobygger på den ene, før I fortsætter på den anden.`;
}
