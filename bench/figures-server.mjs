import { createServer } from 'node:http';

/** The quarters that the made-up tables know. */
const QUARTERS = [2020, 2021, 2022, 2023, 2024, 2025].flatMap((year) =>
  [1, 2, 3, 4].map((quarter) => `${year}K${quarter}`),
);
const AGES = Array.from({ length: 100 }, (_, age) => [String(age), `${age} år`]);
const TABLES = {
  AUK01: {
    YDELSESTYPE: [
      ['FL', 'Fleksjob'],
      ['LY', 'Ledighedsydelse'],
      ['FP', 'Førtidspension'],
    ],
    KØN: [['TOT', 'I alt']],
    ALDER: [['TOT', 'I alt']],
  },
  FOLK1A: {
    ALDER: [['IALT', 'Alder i alt'], ...AGES],
    KØN: [['TOT', 'I alt']],
    CIVILSTAND: [['TOT', 'I alt']],
  },
};

/**
 * A StatBank on this machine that answers at once, in the recorded forms: description as JSON, figures as CSV with byte order mark,
 * semicolons and CRLF. Every figure is 1000. `asked` counts the questions.
 */
export async function figuresServer(areas) {
  const counted = { asked: 0 };
  const server = createServer(async (request, response) => {
    counted.asked += 1;
    let text = '';
    for await (const part of request) text += part;
    const body = JSON.parse(text);
    if (request.url.endsWith('/tableinfo')) {
      const { [body.table]: own } = TABLES;
      const variables = Object.entries({
        OMRÅDE: ['000', ...areas].map((id) => [id, `Område ${id}`]),
        ...own,
        Tid: QUARTERS.map((id) => [id, id]),
      }).map(([id, values]) => ({ id, values: values.map(([code, name]) => ({ id: code, text: name })) }));
      response.writeHead(200, { 'content-type': 'text/json' });
      response.end(JSON.stringify({ id: body.table, variables }));
      return;
    }
    const header = body.variables.map(({ code }) => code.toUpperCase()).join(';');
    const rows = body.variables.reduce(
      (lines, { values }) => lines.flatMap((line) => values.map((value) => `${line}${value};`)),
      [''],
    );
    response.writeHead(200, { 'content-type': 'text/csv' });
    response.end(`\uFEFF${header};INDHOLD\r\n${rows.map((row) => `${row}1000\r\n`).join('')}`);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}/v1`,
    counted,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
