import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CardCodeParts,
  couldBecomeCardCode,
  departmentCodes,
  formatCardCode,
  isCardCode,
  normalizeCardCode,
  parseCardCode,
} from '../../src/card-codes';

const year = fc.integer({ min: 2000, max: 2099 });
const serial = fc.integer({ min: 1, max: 9999 });
const sixDigits = fc.integer({ min: 0, max: 999_999 }).map((number) => String(number).padStart(6, '0'));
const parts: fc.Arbitrary<CardCodeParts> = fc.oneof(
  fc.record({
    kind: fc.constant('examiner' as const),
    year,
    grade: fc.constantFrom('senior', 'examiner', 'special-ability'),
    serial,
  }),
  fc.record({
    kind: fc.constant('external-supervisor' as const),
    department: fc.constantFrom(...departmentCodes),
    year,
    serial,
  }),
  fc.record({
    kind: fc.constant('internal-supervisor' as const),
    sector: fc.constantFrom('industry', 'employer', 'social-organization'),
    issuer: sixDigits,
    year,
    serial,
  }),
);
const code = parts.map((known) => formatCardCode(known));

/** A valid code in which one character was replaced, left out or added. */
const nearlyACode = fc
  .tuple(code, fc.nat(13), fc.string({ maxLength: 1, unit: 'binary' }), fc.nat(1))
  .map(([text, at, unit, removed]) => text.slice(0, at) + unit + text.slice(at + removed));

describe('card codes', () => {
  it('say after parsing what was formatted', () => {
    fc.assert(
      fc.property(parts, (known) => {
        expect(parseCardCode(formatCardCode(known))).toMatchObject({ ok: true, value: known });
      }),
    );
  });

  it('are what the printed rule describes and nothing else', () => {
    const departments = departmentCodes.join('|');
    const rule = new RegExp(
      `^(?:\\d{2}3100[123](?!0000)\\d{4}|R(?:${departments})\\d{2}(?!0000)\\d{4}|[HYS]\\d{8}(?!0000)\\d{4})$`,
    );
    fc.assert(
      fc.property(fc.oneof(code, nearlyACode), (text) => {
        expect(isCardCode(text)).toBe(rule.test(text) && !text.includes('\n'));
      }),
      { numRuns: 2000 },
    );
  });

  it('are judged alike by the guard and the parser, and anything at all gets an answer', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), nearlyACode), (x) => {
        const parsed = parseCardCode(x);
        expect(isCardCode(x)).toBe(parsed.ok);
        if (parsed.ok) return;
        for (const { clause, message } of parsed.issues)
          expect([clause, message.zh, message.en]).not.toContain('');
      }),
      { numRuns: 1000 },
    );
  });

  it('stay within the text when they point at a place', () => {
    fc.assert(
      fc.property(nearlyACode, (text) => {
        const parsed = parseCardCode(text);
        const [start, end] = (parsed.ok ? undefined : parsed.issues[0]?.span) ?? [0, 0];
        expect(0 <= start && start <= end && end <= text.length).toBe(true);
      }),
    );
  });

  it('are suggested only if they are valid', () => {
    fc.assert(
      fc.property(nearlyACode, (text) => {
        const parsed = parseCardCode(text);
        const suggestion = parsed.ok ? undefined : parsed.issues[0]?.suggestion;
        if (suggestion !== undefined) expect(isCardCode(suggestion)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('can be reached through each of their beginnings, and through no other text', () => {
    fc.assert(
      fc.property(code, fc.nat(13), fc.string({ minLength: 1, maxLength: 2 }), (text, length, other) => {
        expect(couldBecomeCardCode(text.slice(0, length))).toBe(true);
        expect(couldBecomeCardCode(text + other)).toBe(false);
      }),
    );
  });

  it('lose the way for good once no code begins like this', () => {
    fc.assert(
      fc.property(nearlyACode, (text) => {
        const lengths = Array.from(text, (_, index) => index + 1);
        const reachable = lengths.map((length) => couldBecomeCardCode(text.slice(0, length)));
        expect(reachable.lastIndexOf(true)).toBeLessThan(reachable.concat(false).indexOf(false));
      }),
    );
  });

  it('are found again under every spelling that people give them', () => {
    const dressed = fc
      .tuple(
        code,
        fc.array(fc.tuple(fc.nat(13), fc.constantFrom(' ', '-', '—', '　', '\u200b')), { maxLength: 4 }),
      )
      .chain(([text, fillers]) =>
        fc.constantFrom(...spellings(text)).map((spelled) => ({ text, dressed: fill(spelled, fillers) })),
      );
    fc.assert(
      fc.property(dressed, ({ text, dressed }) => {
        expect(normalizeCardCode(dressed)).toBe(text);
      }),
    );
  });

  it('do not change when normalized again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), nearlyACode), (text) => {
        const once = normalizeCardCode(text);
        expect(normalizeCardCode(once)).toBe(once);
      }),
    );
  });
});

function spellings(text: string): string[] {
  const fullWidth = text.replace(/./g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
  return [text, text.toLowerCase(), fullWidth];
}

function fill(text: string, fillers: readonly (readonly [number, string])[]): string {
  return fillers.reduce((filled, [at, filler]) => filled.slice(0, at) + filler + filled.slice(at), text);
}
