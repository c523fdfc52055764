import { copyFile, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseAnswers } from '../../src/answers/parse-answers.ts';
import { brandingOfPaper, readBranding } from '../../src/application/branding.ts';
import { shelfOnDisk } from '../../src/disk/papers/shelf.ts';
import { failure } from '../../src/fault.ts';
import { memoryPorts } from '../builders/memory-ports.ts';
import { temporaryFolder } from '../builders/temporary-folder.ts';

const picture = fileURLToPath(new URL('../formats/pdf/prik.png', import.meta.url));
// What the logo is read from is the disk; the rest is in memory.
const shelf = shelfOnDisk({ cwd: import.meta.dirname, stamp: () => '' });
const { library } = memoryPorts().ports;
const answers = (logo: string, text = 'Logo for DH', colour = '#7a1f3d') =>
  `om_jer:\n  farve: "${colour}"\n  logo: ${JSON.stringify(logo)}\n  logo_tekst: "${text}"\n`;

/** A folder of answers with a logo in it, one beside it, a link that leads out, and what only looks like a logo. */
async function branch(): Promise<string> {
  const home = await temporaryFolder();
  const folder = join(home, 'svar');
  await mkdir(join(folder, 'papirer'), { recursive: true });
  for (const path of ['svar/logo.png', 'svar/vores 100%.png', 'hemmelig.png'])
    await copyFile(picture, join(home, path));
  await symlink(join(home, 'hemmelig.png'), join(folder, 'genvej.png'));
  const script = '<svg xmlns="http://www.w3.org/2000/svg"><script>fetch("http://127.0.0.1")</script></svg>';
  for (const name of ['logo.svg', 'skjult.png']) await writeFile(join(folder, name), script);
  await writeFile(join(folder, 'stort.png'), Buffer.alloc(8_000_001));
  return folder;
}

async function read(logo: string, text?: string) {
  const parsed = parseAnswers(answers(logo, text), 'svar.yaml');
  if (!parsed.ok) throw new Error('the test file must be sound YAML');
  return readBranding(parsed.value, await branch(), shelf);
}

describe('the logo of the branch', () => {
  it.each(['logo.png', ' logo.png ', 'vores 100%.png'])(
    'is read from the folder of the answers: "%s"',
    async (name) => {
      const { branding, faults } = await read(name);
      expect(faults).toEqual([]);
      expect(branding).toMatchObject({ colour: '#7a1f3d', logo: { text: 'Logo for DH' } });
    },
  );

  it.each([
    ['../../etc/passwd', 'picture-not-here'],
    ['../hemmelig.png', 'picture-not-here'],
    ['/etc/passwd', 'picture-not-here'],
    ['genvej.png', 'picture-not-here'],
    ['http://127.0.0.1/logo.png', 'picture-not-here'],
    ['file:///etc/passwd', 'picture-not-here'],
    ['data:image/png;base64,AAAA', 'picture-not-here'],
    ['logo.svg', 'picture-of-other-kind'],
    ['skjult.png', 'picture-of-other-kind'],
    ['stort.png', 'picture-too-large'],
    ['mangler.png', 'picture-not-found'],
    ['papirer', 'picture-not-found'],
  ])('is not %s: the papers are made without it, and it is said', async (name, code) => {
    const { branding, faults } = await read(name);
    expect(branding).toEqual({ colour: '#7a1f3d' });
    expect(faults).toMatchObject([{ code, severity: 'warning', place: { line: 3 } }]);
    expect(faults[0]?.wayOut).toMatch(/Indtil da er papirerne uden logo\.$/);
  });

  it('is left out without words for those who do not see it', async () => {
    const { branding, faults } = await read('logo.png', ' ');
    expect(branding.logo).toBeUndefined();
    expect(faults).toMatchObject([{ code: 'logo-without-text', severity: 'warning' }]);
  });
});

describe('a paper that is printed alone', () => {
  async function lookOf(name: string, svar: string | undefined, at = { shelf, library }) {
    const folder = await branch();
    if (svar !== undefined) await writeFile(join(folder, 'svar.yaml'), svar);
    return brandingOfPaper(join(folder, 'papirer', name), undefined, at);
  }

  it('looks like the others of the branch, whose answers lie in the folder above', async () => {
    expect(await lookOf('strategiforslag.md', answers('logo.png'))).toMatchObject({
      colour: '#7a1f3d',
      logo: { text: 'Logo for DH' },
    });
  });

  it('has no logo when it goes to a newspaper', async () => {
    expect(await lookOf('debatindlaeg.md', answers('logo.png'))).toEqual({ colour: '#7a1f3d' });
  });

  it('has no logo where the documents cannot be read, and nobody knows', async () => {
    const fault = { code: 'catalogue-schema' as const, severity: 'error' as const, message: 'I stykker.' };
    const unread = { ...library, documents: async () => failure<never>(fault) };
    const at = { shelf, library: unread };
    expect(await lookOf('strategiforslag.md', answers('logo.png'), at)).toEqual({ colour: '#7a1f3d' });
  });

  it.each([undefined, '{', 'om_jer: [1]', answers('../hemmelig.png', 'Logo', 'red;}')])(
    'has the look of brobygger where the answers give none: %j',
    async (svar) => {
      expect(await lookOf('kort-fortalt.md', svar)).toEqual({});
    },
  );
});
