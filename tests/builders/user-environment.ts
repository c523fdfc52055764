import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What changes how brobygger asks or prints, and may be set where the tests run: CI itself, for one, turns colours off. */
const CHANGES_THE_PROGRAM =
  /^(?:CI|NO_COLOR|FORCE_COLOR|NODE_DISABLE_COLORS|COLORTERM|ACCESSIBLE|BROBYGGER_(?!BROWSER).*|VISUAL|EDITOR)$/;

/** The environment of a new user's own machine: that of the tests, without what would change how the program asks. */
export function userEnvironment(given: Readonly<Record<string, string>> = {}): Record<string, string> {
  const kept = Object.entries(process.env).filter(([name]) => !CHANGES_THE_PROGRAM.test(name));
  const settings = join(tmpdir(), 'brobygger-no-settings-here', 'indstillinger.yaml');
  return { ...Object.fromEntries(kept), BROBYGGER_INDSTILLINGER: settings, ...given } as Record<
    string,
    string
  >;
}
