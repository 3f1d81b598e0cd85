import { type CardCodeOptions, type ParsedCardCode, parseCardCode } from './card-code';

/**
 * One valid code for every way in which a code can go on: whatever was typed so far, the rest of one of these
 * completes it, or nothing does. R00 and R11 stand for the department table: after 0 only 0 is in it, after any
 * other first digit that is in it 1 is, too. R50 is Chongqing's.
 */
const completions = [
  '22310010001',
  'R00210001',
  'R11210001',
  'R50210001',
  'H000001210001',
  'Y000001210001',
  'S000001210001',
];

/**
 * Can what was typed so far still become a card code? For fields that speak up while somebody is typing.
 *
 * @param prefix the beginning of a code in the strict spelling; anything else than text cannot become a code
 * @param options those of `parseCardCode`, and `kind` to expect one kind only
 * @returns true for the empty text and for whole codes too
 * @example
 * couldBecomeCardCode('2231') // true
 * couldBecomeCardCode('2250') // false
 */
export function couldBecomeCardCode(
  prefix: unknown,
  options?: CardCodeOptions & { readonly kind?: ParsedCardCode['kind'] | undefined },
): boolean {
  if (typeof prefix !== 'string') return false;
  return completions.some((completion) => {
    const parsed = parseCardCode(prefix + completion.slice(prefix.length), options);
    return parsed.ok && (options?.kind ?? parsed.value.kind) === parsed.value.kind;
  });
}
