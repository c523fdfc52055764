import { success } from '../fault.ts';
import type { Format } from './format.ts';

/** One web page that needs nothing outside itself, for a newspaper, a home page or a reader who wants it larger. */
export const html: Format = {
  id: 'html',
  async open({ styles }) {
    const [{ webPage }, { loadWebStyle }] = await Promise.all([
      import('./html/web-page.ts'),
      import('./html/web-style.ts'),
    ]);
    const style = await loadWebStyle(styles);
    return success({
      async make({ markdown, pictures, branding }) {
        const page = webPage(markdown, { style, pictures, branding });
        return page.ok ? success(new TextEncoder().encode(page.value)) : page;
      },
      [Symbol.asyncDispose]: async () => undefined,
    });
  },
};
