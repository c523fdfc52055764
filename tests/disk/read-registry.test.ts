import { describe, expect, it } from 'vitest';
import { readRegistry, registryValue } from '../../src/disk/read-registry.ts';

const told = (value: string) =>
  `\r\nHKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\chrome.exe\r\n${value}\r\n\r\n`;

describe("Windows' registry", () => {
  it.each([
    [
      '    (Default)    REG_SZ    C:\\Program Files\\Google\\Chrome\\chrome.exe',
      'C:\\Program Files\\Google\\Chrome\\chrome.exe',
    ],
    ['    (Standard)    REG_EXPAND_SZ    D:\\chrome.exe', 'D:\\chrome.exe'],
    ['    (Standard)    REG_DWORD    0x1', undefined],
    ['', undefined],
  ])('is read in every language of Windows: %j', (line, value) => {
    expect(registryValue(told(line))).toBe(value);
  });

  it('is asked on Windows only, and one that does not answer has nothing', async () => {
    expect(await readRegistry('HKCU\\X', { platform: 'linux', env: {} })).toBeUndefined();
    expect(
      await readRegistry('HKCU\\X', { platform: 'win32', env: { SystemRoot: '/nowhere' } }),
    ).toBeUndefined();
  });
});
