import { z } from 'zod';
import { departmentCodes, isCardCode, parseCardCode, parseExaminerCode } from '../dist/card-codes.js';
import { examinerCodeCodec } from '../dist/schemas.js';
import { digits, flatText, randomOf, readOnce } from './random.mjs';

const random = randomOf(20250328);

const writers = {
  examiner: () => `${digits(random(27), 2)}3100${1 + random(3)}${digits(1 + random(9999), 4)}`,
  external: () => `R${departmentCodes[random(36)]}${digits(20 + random(7), 2)}${digits(1 + random(9999), 4)}`,
  internal: () =>
    `${'HYS'[random(3)]}${digits(random(1e6), 6)}${digits(20 + random(7), 2)}${digits(1 + random(9999), 4)}`,
};

/** Six ways in which codes come in wrong, in equal shares. */
const spoilers = [
  (code) => code.slice(0, -1),
  (code) => `${code}1`,
  (code) => `${code.slice(0, 5)}X${code.slice(6)}`,
  (code) => `${code.slice(0, -4)}0000`,
  (code) => `Q${code.slice(1)}`,
  (code) => `${code[0]}9${code[2]}9${code.slice(4)}`,
];

/** Half of the codes good, half bad, in no order that a processor could learn. */
function codes(write) {
  return Array.from({ length: 4096 }, () => {
    const code = write();
    return flatText(random(2) === 0 ? code : spoilers[random(spoilers.length)](code));
  });
}

const rule = /^(?<year>\d{2})3100(?<grade>[123])(?<serial>(?!0000)\d{4})$/;
const grades = ['senior', 'examiner', 'special-ability'];
const byRegExp = (text) => {
  const groups = rule.exec(text)?.groups;
  if (groups === undefined) return undefined;
  return {
    kind: 'examiner',
    code: text,
    year: 2000 + Number(groups.year),
    grade: grades[Number(groups.grade) - 1],
    serial: Number(groups.serial),
  };
};

const byZod = z
  .string()
  .regex(rule)
  .transform((text) => byRegExp(text));

const examiners = codes(writers.examiner);
const kinds = Object.values(writers);
const mixed = codes(() => kinds[random(3)]());

export const codeJobs = [
  {
    job: 'parse an examiner code to typed parts, half of them bad',
    budget: 2,
    inputs: examiners,
    floor: readOnce,
    ours: { parseExaminerCode: (text) => parseExaminerCode(text) },
    peers: {
      'RegExp with named groups, no reasons': byRegExp,
      'zod string + regex + transform': (text) => byZod.safeParse(text),
      'our own zod codec': (text) => examinerCodeCodec.safeDecode(text),
    },
  },
  {
    job: 'parse a code of any kind, half of them bad',
    inputs: mixed,
    floor: readOnce,
    ours: { parseCardCode: (text) => parseCardCode(text), isCardCode: (text) => isCardCode(text) },
    peers: {},
  },
];
