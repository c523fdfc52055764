import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, parseDocument } from 'yaml';

const register = new URL('../strategies/kommuner.yaml', import.meta.url);

/** One example's answers for each of the 98 municipalities, written into `folder`. Gives the paths. */
export async function municipalityAnswers(example, folder) {
  await mkdir(folder, { recursive: true });
  const municipalities = parse(await readFile(register, 'utf8'));
  const answers = parseDocument(await readFile(example, 'utf8'));
  return Promise.all(
    municipalities.map(async ({ kode, navn }) => {
      answers.setIn(['kommune', 'navn'], navn);
      const path = join(folder, `${kode}.yaml`);
      await writeFile(path, answers.toString());
      return path;
    }),
  );
}
