import { appendFile, readFile } from 'node:fs/promises';

const HEADER = 'day,commit,what,ours in seconds,ratio,ratio of processor time,peak in MB\n';

/** What was measured before, beside what is measured now, so that a slow-down shows. A row is a line of CSV. */
export class History {
  #path;
  #last = new Map();

  constructor(path) {
    this.#path = path;
  }

  async read() {
    const text = await readFile(this.#path, 'utf8').catch(() => '');
    for (const line of text.split('\n').slice(1)) {
      const [day, , what, , ratio] = line.split(',');
      if (ratio) this.#last.set(what, { day, ratio: Number(ratio) });
    }
    return this;
  }

  /** The ratio that was measured last, and its day; undefined when there is none. */
  last(what) {
    return this.#last.get(what);
  }

  /** `rows` as they were measured: see bench.mjs. */
  async add(rows, { day, commit }) {
    const isNew = (await readFile(this.#path, 'utf8').catch(() => '')) === '';
    const fixed = (number) => (Number.isFinite(number) ? number.toFixed(2) : '');
    const lines = rows.map(({ id, ours, ratio, cpuRatio }) =>
      [
        day,
        commit,
        id,
        fixed(ours?.seconds),
        fixed(ratio),
        fixed(cpuRatio),
        fixed(ours?.peak ?? Number.NaN),
      ].join(','),
    );
    await appendFile(this.#path, `${isNew ? HEADER : ''}${lines.join('\n')}\n`);
  }
}
