import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { mailDraft } from '../../../src/formats/mail/mail-draft.ts';

const READ = `
import email, email.policy, json, sys
mail = email.message_from_binary_file(sys.stdin.buffer, policy=email.policy.default)
json.dump({
  'subject': mail['subject'],
  'unsent': mail['x-unsent'],
  'text': mail.get_body().get_content(),
  'files': [[one.get_filename(), one.get_content_type(), len(one.get_content())] for one in mail.iter_attachments()],
  'defects': [str(one) for part in mail.walk() for one in part.defects],
}, sys.stdout)
`;

const hasPython = spawnSync('python3', ['--version']).status === 0;
if (!hasPython)
  process.stderr.write('\nSKIPPED: tests/formats/mail/other-readers.slow.test.ts. There is no python3.\n');

describe.runIf(hasPython)('a draft of a mail', () => {
  it('is read by Python as it was written, without a defect', async () => {
    const draft = await mailDraft({
      subject: 'Punkt til handicaprådets dagsorden: ÆØÅ',
      text: 'Kære Åse\n\nVenlig hilsen\nKirsten\n',
      attachments: [
        { name: 'Spørgsmål til kommunen.pdf', mediaType: 'application/pdf', content: new Uint8Array(70_000) },
      ],
      date: '2026-11-22',
    });
    const { stdout } = spawnSync('python3', ['-c', READ], { input: draft });
    expect(JSON.parse(stdout.toString())).toEqual({
      subject: 'Punkt til handicaprådets dagsorden: ÆØÅ',
      unsent: '1',
      text: 'Kære Åse\n\nVenlig hilsen\nKirsten\n',
      files: [['Spørgsmål til kommunen.pdf', 'application/pdf', 70_000]],
      defects: [],
    });
  });
});
