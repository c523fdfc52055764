/** The one in package.json; a test holds them together, so that no file is read for it. */
export const VERSION = '0.1.0';
