import type { Message } from '../answers';

/** Every sentence this room says; what they expect stands beside the check that expects it. */

/** The code, or what stands at `place` of it, is not what it must be; positions count from 1, as in the notices. */
export const mustBe = (zh: string, en: string, place?: string | number): Message => ({
  zh: `${place === undefined ? '' : `第 ${place} 位`}应为 ${zh}。`,
  en: `${place === undefined ? 'It' : `Position ${place}`} must be ${en}.`,
});

/** Thrown, so both languages stand in one text. */
export const notEncodable = (part: string, expected: string): string =>
  `${part} 应为 ${expected}。/ ${part} must be ${expected}.`;
