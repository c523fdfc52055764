// The last step of `npm run build`: the program and its libraries in few files. Reading hundreds of modules one by one takes longer than printing a paper.
export default {
  input: 'dist/cli/main.js',
  platform: 'node',
  // The libraries that are CommonJS ask for these.
  transform: { define: { __filename: 'import.meta.filename', __dirname: 'import.meta.dirname' } },
  output: { dir: 'dist/program', cleanDir: true, minify: { compress: false, mangle: false, codegen: true } },
};
