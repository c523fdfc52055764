import { formatNumber } from '../../danish/number.ts';
import { askChoiceOf } from './ask-choice-of.ts';
import { askFigure } from './ask-figure.ts';
import { askGoal } from './ask-goal.ts';
import { askPrompt, type FinalReply } from './ask-prompt.ts';
import type { Asking } from './asking.ts';
import type { Asks } from './asks.ts';
import type { DraftStore } from './drafts.ts';
import { hear } from './hear.ts';
import type { ChoicePrompt, ChoicesPrompt, Prompt } from './prompt.ts';
import { questionPrompt, type WholeQuestion } from './question-prompt.ts';
import type { Reply } from './reply.ts';
import { note } from './said.ts';

/**
 * Puts a whole question, however many prompts it takes. A value has the shape svar.yaml holds; `empty` keeps the
 * answer there is.
 */
export async function* askQuestion(asking: Asking): Asks<FinalReply> {
  const { question, suggestion } = asking.current;
  if (question.type === 'tal') return yield* askFigure(asking);
  if (question.type === 'maal') return yield* askGoal(asking);
  let prompt = questionPrompt(question as WholeQuestion, asking);
  if (prompt.kind === 'lines' && asking.drafts) {
    const draft = yield* offerDraft(asking, asking.drafts);
    if (!draft) return { kind: 'command', command: 'stop' };
    prompt = { ...prompt, draft };
  }
  const heard = yield* askPrompt(asking, prompt);
  return heard.kind === 'empty' ? suggested(prompt, suggestion) : heard;
}

/** What an empty reply gives: the suggestion, where one was offered. */
function suggested(prompt: Prompt, suggestion = ''): FinalReply {
  if (prompt.offer?.meaning !== 'use') return { kind: 'empty' };
  const reply: Reply =
    prompt.kind === 'line' || prompt.kind === 'lines'
      ? { kind: 'text', text: suggestion }
      : { kind: 'chosen', values: valuesOf(prompt, suggestion) };
  const heard = hear(prompt, reply);
  return heard.ok && heard.value.kind === 'value' ? heard.value : { kind: 'empty' };
}

function valuesOf({ choices }: ChoicePrompt | ChoicesPrompt, suggestion: string): readonly string[] {
  return choices
    .filter(({ vaerdi, tekst }) => vaerdi === suggestion || tekst === suggestion)
    .map(({ vaerdi }) => vaerdi);
}

/**
 * Offers the draft of a long text that was stopped before it was confirmed. Gives the lines to go on from: none when
 * there is no draft, or when the person would rather begin afresh. Undefined when stopped; the draft is then kept.
 */
async function* offerDraft(
  { tell, current: { question } }: Asking,
  drafts: DraftStore,
): Asks<readonly string[] | undefined> {
  const lines = await drafts.read(question.id);
  if (lines.length === 0) return lines;
  const count = `${formatNumber(lines.length)} ${lines.length === 1 ? 'linje' : 'linjer'}`;
  tell(
    note(
      'draft',
      `${question.tekst}\nDu var i gang med at svare. Din kladde er her endnu, ${count}:\n${lines.join('\n')}`,
    ),
  );
  const choice = yield* askChoiceOf(
    { of: question.id, part: 'kladde' },
    'Hvad vil du gøre med kladden?',
    [
      { vaerdi: 'videre', tekst: 'Skriv videre på den, eller brug den, som den er' },
      { vaerdi: 'forfra', tekst: 'Smid den ud' },
    ],
    question,
  );
  if (choice === undefined) return undefined;
  if (choice === 'videre') return lines;
  await drafts.keep(question.id, []);
  return [];
}
