// The least that puppeteer can do: one browser, one page, one file after the other, nothing made accessible.
// Called with the browser's path and a folder of HTML files.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';

const [executablePath, folder] = process.argv.slice(2);
const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
const page = await browser.newPage();
for (const name of (await readdir(folder)).filter((file) => file.endsWith('.html'))) {
  await page.setContent(await readFile(join(folder, name), 'utf8'));
  await writeFile(
    join(folder, name.replace(/html$/, 'pdf')),
    await page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: true }),
  );
}
await browser.close();
