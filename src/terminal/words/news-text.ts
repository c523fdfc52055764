import type { WhatsNew } from '../../application/diagnosis/whats-new.ts';

/** What is new for whoever has used an older version. */
export function newsText({ version, before, news }: WhatsNew): string {
  return [`Nyt i udgave ${version}, siden I brugte ${before}:`, ...news.map((one) => `- ${one}`)].join('\n');
}
