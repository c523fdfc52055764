import { askFigure } from './ask-figure.ts';
import { askGoal } from './ask-goal.ts';
import { askPrompt, type FinalReply } from './ask-prompt.ts';
import type { Asking } from './asking.ts';
import { withoutPersonalNumbers } from './long-text-tools.ts';
import { offerDraft } from './offer-draft.ts';
import type { WholeQuestion } from './parse-input.ts';
import type { Prompt } from './prompt.ts';
import { questionPrompt } from './question-prompt.ts';

/**
 * Puts a whole question, however many prompts it takes. A value has the shape svar.yaml holds; `enter` keeps the
 * answer there is.
 */
export async function askQuestion(asking: Asking): Promise<FinalReply> {
  const { question, suggestion } = asking.current;
  if (question.type === 'tal') return askFigure(asking);
  if (question.type === 'maal') return askGoal(asking);
  const whole = question as WholeQuestion;
  const { longTexts, view } = asking;
  let prompt = questionPrompt(whole, asking);
  if (prompt.kind === 'lines' && longTexts) {
    const { drafts, edit } = longTexts;
    const draft = await offerDraft(view, drafts, question.id, prompt.text);
    if (!draft) return { kind: 'command', command: 'stop' };
    const keep = (lines: readonly string[]) => drafts.keep(question.id, withoutPersonalNumbers(lines));
    prompt = { ...prompt, draft, keep, edit };
  }
  const reply = await askPrompt(asking.view, question, prompt, asking.savedWhere);
  if (reply.kind !== 'enter' || keepsAnswer(prompt)) return reply;
  const parsed = prompt.parse(prompt.enter?.meaning === 'use' ? (suggestion ?? '') : '');
  return parsed.ok ? { kind: 'value', value: parsed.value } : reply;
}

function keepsAnswer({ enter }: Prompt): boolean {
  return enter?.meaning === 'keep' || enter?.meaning === 'leave';
}
