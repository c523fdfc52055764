import { success } from '../fault.ts';
import type { Format, PressTools } from './format.ts';
import type { WebStyle } from './html/web-style.ts';
import { setupOf } from './recipe.ts';

/** One web page that needs nothing outside itself, for a newspaper, a home page or a reader who wants it larger. */
export const html: Format = {
  id: 'html',
  name: 'webside',
  mediaType: 'text/html; charset=utf-8',
  setup: async (tools) => setupWith(await styleOf(tools), tools),
  async open(tools) {
    const [{ webPage }, style] = await Promise.all([import('./html/web-page.ts'), styleOf(tools)]);
    return success({
      setup: await setupWith(style, tools),
      async make({ markdown, pictures, branding }) {
        const page = webPage(markdown, { style, pictures, branding });
        return page.ok ? success(new TextEncoder().encode(page.value)) : page;
      },
      [Symbol.asyncDispose]: async () => undefined,
    });
  },
};

async function styleOf({ styles }: PressTools): Promise<WebStyle> {
  const { loadWebStyle } = await import('./html/web-style.ts');
  return loadWebStyle(styles);
}

function setupWith({ main, print }: WebStyle, tools: PressTools): Promise<string | null> {
  return setupOf(tools, main, print);
}
