import { askFigure } from './ask-figure.ts';
import { askGoal } from './ask-goal.ts';
import { askPrompt, type FinalReply } from './ask-prompt.ts';
import type { Asking } from './asking.ts';
import type { WholeQuestion } from './parse-input.ts';
import { questionPrompt } from './question-prompt.ts';

/**
 * Puts a whole question, however many prompts it takes. A value has the shape svar.yaml holds; `enter` keeps the
 * answer there is.
 */
export async function askQuestion(asking: Asking): Promise<FinalReply> {
  const { question, suggestion, previous } = asking.current;
  if (question.type === 'tal') return askFigure(asking);
  if (question.type === 'maal') return askGoal(asking);
  const whole = question as WholeQuestion;
  const prompt = questionPrompt(whole, asking);
  const reply = await askPrompt(asking.view, question, prompt, asking.savedWhere);
  if (reply.kind !== 'enter' || previous !== undefined) return reply;
  const parsed = prompt.parse(suggestion ?? '');
  return parsed.ok ? { kind: 'value', value: parsed.value } : reply;
}
