import { buildIfChanged } from '../../build.mjs';

/** Run by vitest before the tests that start the program, and before they are run again as somebody edits. */
export default async function buildFirst(project) {
  await buildIfChanged();
  project.onTestsRerun(buildIfChanged);
}
