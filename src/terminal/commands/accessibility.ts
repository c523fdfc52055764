import type { Command } from 'commander';
import type { Context } from '../context.ts';

/** `tilgængelighed`: what is supported, how it was tested, what is known to be bad. */
export function registerAccessibility(program: Command, context: Context): void {
  program
    .command('tilgængelighed')
    .aliases(['accessibility', 'tilgaengelighed'])
    .summary('læs, hvad der er tilgængeligt, og hvad der ikke er')
    .description('Fortæller, hvad der er tilgængeligt, hvordan det er testet, og hvad vi ved er dårligt.')
    .action(async () => {
      const { accessibilityStatement } = await import('../../application/accessibility-statement.ts');
      context.stdout.write(`${await accessibilityStatement(await context.ports())}\n`);
    });
}
