/** What the file with a branch's answers is called, unless somebody has called it something else. */
export const ANSWERS_NAME = 'svar.yaml';
