import { notEncodable } from './messages';

/** The two digits of a year of issue; the rules write the last two of 2000 to 2099. */
export function writeYear(year: number): string {
  return writeInteger('year', year, 2000, 2099).slice(2);
}

/** The four digits of a serial, `first` being the lowest that may be given out. */
export function writeSerial(serial: number, first: 0 | 1): string {
  return writeInteger('serial', serial, first, 9999).padStart(4, '0');
}

function writeInteger(part: string, number: number, first: number, last: number): string {
  if (!Number.isInteger(number) || number < first || number > last) {
    throw new RangeError(notEncodable(part, `${first}-${last}`));
  }
  return String(number);
}

/** The place of `choice` among the choices a part can have. */
export function requireChoice<T extends string>(part: string, choice: T, choices: readonly T[]): T {
  if (!choices.includes(choice)) throw new RangeError(notEncodable(part, choices.join(' | ')));
  return choice;
}
