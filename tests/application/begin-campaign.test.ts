import { describe, expect, it } from 'vitest';
import {
  beginCampaign,
  type CampaignBegun,
  type CampaignRequest,
} from '../../src/application/begin-campaign.ts';
import { isRefused } from '../../src/application/outcome.ts';
import { failure } from '../../src/fault.ts';
import { asJson } from '../builders/as-json.ts';
import { A_LINK, BROKEN, FULL_DISK, memoryPorts } from '../builders/memory-ports.ts';
import { CATALOGUE, EXAMPLE_DATE } from '../builders/papers.ts';

const wish = (more: Partial<CampaignRequest> = {}): CampaignRequest => ({
  municipalities: ['Randers', 'århus kommune'],
  out: '/hjem/k',
  sender: {},
  date: EXAMPLE_DATE,
  ownCatalogue: undefined,
  ...more,
});

async function begun(
  memory: ReturnType<typeof memoryPorts>,
  more: Partial<CampaignRequest> = {},
): Promise<CampaignBegun> {
  const value = await beginCampaign(wish(more), memory.ports);
  expect(asJson(value)).toEqual(value);
  if (isRefused(value)) throw new Error(value.faults[0]?.code);
  return value;
}

const RANDERS = '/hjem/k/randers/svar.yaml';
const AARHUS = '/hjem/k/aarhus/svar.yaml';

describe('a campaign begun', () => {
  it('has an answer file for each municipality, with what is known', async () => {
    const memory = memoryPorts();
    const sender = { name: 'Kim Holm', email: 'kim@eksempel.dk', theme: 'screening' };
    expect(await begun(memory, { sender })).toEqual({
      outcome: 'done',
      made: [RANDERS, AARHUS],
      kept: [],
      faults: [],
    });
    const answers = memory.text('k/aarhus/svar.yaml');
    for (const line of ['Aarhus', 'DH Aarhus', 'Kim Holm', 'formand', 'kim@eksempel.dk', 'screening'])
      expect(answers).toContain(`: ${line}\n`);
  });

  it('is for all municipalities when none are named', async () => {
    const { made } = await begun(memoryPorts(), { municipalities: undefined });
    expect(made).toHaveLength(CATALOGUE.municipalities.length);
  });

  it('begins no municipality twice', async () => {
    const { made } = await begun(memoryPorts(), { municipalities: ['Randers', 'randers kommune'] });
    expect(made).toEqual([RANDERS]);
  });

  it('keeps a file that is there', async () => {
    const memory = memoryPorts({ 'k/randers/svar.yaml': '# Vores egen\n' });
    expect(await begun(memory)).toMatchObject({ outcome: 'done', made: [AARHUS], kept: [RANDERS] });
    expect(memory.text('k/randers/svar.yaml')).toBe('# Vores egen\n');
  });

  it.each([
    ['the folder is a link', { 'k/randers': A_LINK }],
    ['there is no room', { 'k/randers/svar.yaml': FULL_DISK }],
  ])('begins the others where %s', async (_where, failing) => {
    const memory = memoryPorts({}, { failing });
    expect(await begun(memory)).toEqual({
      outcome: 'not-made',
      made: [AARHUS],
      kept: [],
      faults: Object.values(failing),
    });
    expect([...memory.files.keys()]).toEqual([AARHUS]);
  });

  it.each<[string, Partial<CampaignRequest>]>([
    ['a municipality is not there', { municipalities: ['Randers', 'Rnders'] }],
    ['the address is none', { sender: { email: 'ikke en adresse' } }],
    ['the theme is not there', { sender: { theme: 'screning' } }],
  ])('is refused where %s, and nothing is written', async (_where, more) => {
    const { ports, files } = memoryPorts();
    expect(await beginCampaign(wish(more), ports)).toMatchObject({ refused: true, outcome: 'refused' });
    expect(files.size).toBe(0);
  });

  it('needs a catalogue: refused over one’s own, broken over ours', async () => {
    const { ports } = memoryPorts({}, { catalogue: () => failure<never>(BROKEN) });
    expect(await beginCampaign(wish({ ownCatalogue: '/hjem/eget' }), ports)).toMatchObject({
      outcome: 'refused',
    });
    expect(await beginCampaign(wish(), ports)).toMatchObject({ outcome: 'broken' });
  });
});
