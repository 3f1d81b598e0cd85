import type { Reading, ReadingChoices, Readings } from '../answers';

/** May an issuer that numbers its external cards in its own way use 0000? */
export const externalSerialZero = {
  id: 'cn2020.c.outer.serial/zero',
  choices: ['invalid', 'valid'],
  default: 'invalid',
} as const satisfies ReadingChoices;

/** The same question for internal cards. */
export const internalSerialZero = {
  id: 'cn2020.c.inner.serial/zero',
  choices: ['invalid', 'valid'],
  default: 'invalid',
} as const satisfies ReadingChoices;

/** The `readings` option of the card code functions. */
export type CardCodeReadings = Readings<typeof externalSerialZero | typeof internalSerialZero>;

/**
 * The named readings of the card codes, with their texts; a function, so that no parser carries the texts.
 *
 * @example
 * cardCodeReadings().map((reading) => reading.default) // ['invalid', 'invalid']
 */
export function cardCodeReadings(): readonly Reading[] {
  const texts = {
    question: {
      zh: '颁发机构自行赋码时，序列码能否取 0000？',
      en: 'Where the issuer assigns numbers in its own way, may the serial be 0000?',
    },
    meanings: {
      invalid: {
        zh: '不能：自行赋码只改变顺序，取值仍为 0001—9999',
        en: 'No: only the order is free, the range stays 0001-9999',
      },
      valid: { zh: '能：四位数字任取，给出提示', en: 'Yes: any four digits, with a warning' },
    },
    reason: {
      zh: '通篇只写出 0001—9999 一个取值范围，自行赋码的说法没有另写范围。',
      en: 'The only range the rule names is 0001-9999; leaving the numbering to the issuer names no other.',
    },
  };
  return [
    { ...externalSerialZero, clause: 'cn2020.c.outer.serial', ...texts },
    { ...internalSerialZero, clause: 'cn2020.c.inner.serial', ...texts },
  ];
}
