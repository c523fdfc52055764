import type { ScalarTag, Tags } from 'yaml';
import { stringifyNumber } from 'yaml/util';

/**
 * Numbers somebody wrote by hand are written back as they stood, so that saving another answer does not turn a phone
 * number without quotation marks, 0045…, into another number before `tjek` has had its say.
 */
export function keepNumbersAsWritten(tags: Tags): Tags {
  return tags.map((tag) => (isNumberTag(tag) ? { ...tag, stringify: asWritten } : tag));
}

function isNumberTag(tag: Tags[number]): tag is ScalarTag {
  return typeof tag === 'object' && (tag.tag.endsWith(':int') || tag.tag.endsWith(':float'));
}

const asWritten: NonNullable<ScalarTag['stringify']> = (item) => item.source ?? stringifyNumber(item);
