import { type Result, success } from '../fault.ts';
import type { Format, Press, PressTools } from './format.ts';
import type { PdfStandard } from './pdf/conform/pdf-standard.ts';
import { setupOf } from './recipe.ts';

/** For archives and every reader program: PDF/UA-1 and PDF/A-2a, printed by a browser of the machine. */
export const pdf: Format = pdfOf('archive');

/** The same papers as PDF/UA-2, PDF/A-4f and Well-Tagged PDF. */
export const pdfUa2: Format = pdfOf('ua2');

function pdfOf(standard: PdfStandard): Format {
  return {
    id: 'pdf',
    name: 'PDF',
    mediaType: 'application/pdf',
    async setup(tools) {
      const { firstBrowserMark } = await import('./pdf/browser/browser-mark.ts');
      return setupWith(await firstBrowserMark(tools.machine), standard, tools);
    },
    async open(tools): Promise<Result<Press>> {
      const { machine, styles, startConformThread } = tools;
      const { startBrowser } = await import('./pdf/browser/start-browser.ts');
      // The browser takes the longest, so that what prints is read while it starts.
      const starting = startBrowser(machine);
      const [{ openPrinter }, { browserMark }] = await Promise.all([
        import('./pdf/printer.ts'),
        import('./pdf/browser/browser-mark.ts'),
      ]);
      const started = await starting;
      if (!started.ok) return started;
      const thread = startConformThread();
      const opened = await openPrinter({ machine, styles, starting, standard, conform: thread?.conform });
      if (!opened.ok) return opened;
      const printer = opened.value;
      return success({
        setup: await setupWith(await browserMark(started.value.found, machine), standard, tools),
        make: ({ markdown, pictures, branding }) => printer.print(markdown, pictures, branding),
        async [Symbol.asyncDispose]() {
          await Promise.all([printer.close(), thread?.end()]);
        },
      });
    },
  };
}

async function setupWith(
  browser: string | null,
  standard: PdfStandard,
  tools: PressTools,
): Promise<string | null> {
  if (browser === null) return null;
  const { loadPrintStyle } = await import('./pdf/print-style.ts');
  const { fonts, style } = await loadPrintStyle(tools.styles);
  return setupOf(tools, standard, fonts, style, browser);
}
