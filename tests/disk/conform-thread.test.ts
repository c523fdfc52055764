import { afterEach, describe, expect, it } from 'vitest';
import { startConformThread } from '../../src/disk/conform-thread.ts';
import { packageStyles } from '../../src/disk/style-sheets.ts';
import { openPrinter } from '../../src/formats/pdf/printer.ts';
import { describeWithBrowser, thisMachine } from '../formats/pdf/browser-at-hand.ts';

type Start = typeof startConformThread;

// As it is built; from src/ there is no file that a thread could run.
const built: { startConformThread: Start } = await import(
  new URL('../../dist/disk/conform-thread.js', import.meta.url).href
);

describe('the thread that makes prints conform', () => {
  let thread: ReturnType<Start>;

  afterEach(() => thread?.end());

  it('is not there where the program is not built', () => {
    expect(startConformThread()).toBeUndefined();
  });

  it('throws its error to all who wait and to all who come after, and keeps nobody waiting', async () => {
    thread = built.startConformThread();
    const noPdf = new TextEncoder().encode('no PDF');
    const both = await Promise.allSettled([thread?.conform(noPdf), thread?.conform(noPdf)]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(thread?.conform(noPdf)).rejects.toThrow();
  });
});

it('keeps nobody waiting after its end', async () => {
  const thread = built.startConformThread();
  const waiting = thread?.conform(new Uint8Array());
  const ended = expect(waiting).rejects.toThrow();
  await thread?.end();
  await ended;
  await expect(thread?.conform(new Uint8Array())).rejects.toThrow();
});

describeWithBrowser('a paper finished in the thread', () => {
  it('is the paper that the printer finishes itself', async () => {
    const thread = built.startConformThread();
    const papers = [];
    for (const conform of [undefined, thread?.conform]) {
      const opened = await openPrinter({ machine: thisMachine, styles: packageStyles, conform });
      if (!opened.ok) throw new Error(opened.faults[0]?.message);
      const printed = await opened.value.print('# Titel\n\nTekst.\n\n- Et\n- To\n');
      await opened.value.close();
      papers.push(printed.ok ? Buffer.from(printed.value).toString('latin1') : printed.faults[0]?.code);
    }
    await thread?.end();
    const [own, threads] = papers.map((paper) =>
      paper?.replace(/D:\d{14}[^)]*|\d{4}-\d\d-\d\dT[\d:]+[^<]*|\/ID \[[^\]]*\]/g, ''),
    );
    expect(threads).toBe(own);
    expect(own).toContain('%PDF-1.7');
  });
});
