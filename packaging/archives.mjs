/** Files to an archive: the same bytes for the same files, whatever machine, hour and time zone. */
import { gzipSync, zipSync } from 'fflate';
import { pack } from 'tar-stream';

const SMALLEST = 9;
const PROGRAM = 0o755;
const FILE = 0o644;

/** A file in an archive: its path there with forward slashes, its bytes, and whether it can be started. */

/** A zip whose files lie in the order given. `date` is in UTC, and is what Explorer shows. */
export function zipOf(files, date) {
  const mtime = asLocal(date);
  const tree = {};
  for (const { path, bytes } of files) tree[path] = [bytes, { mtime, level: SMALLEST }];
  return zipSync(tree);
}

/** A tar.gz whose files lie in the order given, below `folder`. */
export async function tarOf(files, date, folder) {
  const archive = pack();
  const chunks = [];
  archive.on('data', (chunk) => chunks.push(chunk));
  const ended = new Promise((resolve, reject) => archive.on('end', resolve).on('error', reject));
  for (const { path, bytes, starts } of files) {
    const header = {
      name: `${folder}/${path}`,
      mode: starts ? PROGRAM : FILE,
      mtime: date,
      size: bytes.length,
    };
    await new Promise((resolve, reject) =>
      archive.entry(header, Buffer.from(bytes), (error) => (error ? reject(error) : resolve())),
    );
  }
  archive.finalize();
  await ended;
  return gzipSync(Buffer.concat(chunks), { level: SMALLEST, mtime: 0 });
}

/** A zip knows no time zone: the numbers of the clock in UTC are what stands in it. */
function asLocal(date) {
  return new Date(
    date.getUTCFullYear(),
    date.getUTCMonth(),
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
    date.getUTCSeconds(),
  );
}
