import type { ReadingChoices, Readings } from '../answers';

// What the codes need of the readings; the questions and reasons stand in readings.ts. A parser needs the ids only.

export const externalSerialZeroId = 'cn2020.c.outer.serial/zero';
/** May an issuer that numbers its external cards in its own way use 0000? */
export const externalSerialZero = {
  id: externalSerialZeroId,
  choices: ['invalid', 'valid'],
  default: 'invalid',
} as const satisfies ReadingChoices;

export const internalSerialZeroId = 'cn2020.c.inner.serial/zero';
/** The same question for internal cards. */
export const internalSerialZero = {
  id: internalSerialZeroId,
  choices: ['invalid', 'valid'],
  default: 'invalid',
} as const satisfies ReadingChoices;

export const zeroPrefixId = 'cn2020.c.inner.y.prov/zero-prefix';
/** Do issuer digits that begin with 00 say by themselves that the body is filed with the Ministry? */
export const zeroPrefix = {
  id: zeroPrefixId,
  choices: ['ambiguous', 'ministry'],
  default: 'ambiguous',
} as const satisfies ReadingChoices;

/** Can two bodies of one letter have the same six digits, each from the department where it is filed? */
export const issuerDigits = {
  id: 'cq2022s.a3.inner.agency/uniqueness',
  choices: ['may-collide', 'unique'],
  default: 'may-collide',
} as const satisfies ReadingChoices;

/** Do internal serials run by issuer, or by letter? */
export const internalSeries = {
  id: 'cq2022s.a3.inner.serial/series',
  choices: ['by-issuer', 'by-letter'],
  default: 'by-issuer',
} as const satisfies ReadingChoices;

/** The `readings` option of the card code functions. */
export type CardCodeReadings = Readings<
  | typeof externalSerialZero
  | typeof internalSerialZero
  | typeof zeroPrefix
  | typeof issuerDigits
  | typeof internalSeries
>;
