import {
  type ClauseId,
  choiceFor,
  type Message,
  type NoticeId,
  type ReadingChoices,
  type ReadingId,
  type Readings,
} from '../answers';
import { sources } from './sources';

/** Does the Sichuan renewal notice of 2025 still govern after that year? The texts stand with the renewals. */
export const after2025 = {
  id: 'sc2025.hdr.title/after-2025',
  choices: ['until-replaced', 'only-2025'],
  default: 'until-replaced',
} as const satisfies ReadingChoices;

/** Why no notice governs. */
export type NoticeGap =
  | 'before-first-notice'
  | 'no-renewal-notice'
  | 'undated-notice'
  | 'after-2025'
  | 'contested';

type Stretch = {
  /** First day with this answer; absent where it reaches back without limit. */
  readonly from?: string;
  /** The day from which another answer holds; absent where it reaches on without limit. */
  readonly endsBefore?: string;
  /** Readings whose other choice would change the answer. */
  readonly contested: readonly ReadingId[];
};

/** The one notice that governs a subject on a day, or the named gap. `from` and `endsBefore` bound it. */
export type NoticeInForce = { readonly subject: NoticeSubject; readonly on: string } & Stretch &
  (
    | { readonly notice: NoticeId; readonly clause: ClauseId; readonly gap?: never }
    | { readonly gap: NoticeGap; readonly why: Message; readonly notice?: never }
  );

const gaps: Readonly<Record<NoticeGap, Message>> = {
  'before-first-notice': {
    zh: '五份通知中的第一份此时尚未施行，请查更早的规定。',
    en: 'None of the five notices is in force yet: look for an earlier rule.',
  },
  'no-renewal-notice': {
    zh: '督导员证卡的复核换证此时没有通知规定，请询省职鉴中心。',
    en: 'No notice provides for renewing supervisor cards on this day: ask the provincial centre.',
  },
  'undated-notice': {
    zh: '所见副本没有日期，施行日不明，请取得原件。',
    en: 'The copy at hand bears no date, so its first day is unknown: obtain the original.',
  },
  'after-2025': {
    zh: '按此读法，2025 年的通知只管当年，之后没有通知，请查新规定。',
    en: 'By this reading the 2025 notice covers that year alone: look for a later one.',
  },
  contested: {
    zh: '2025 年的通知此后是否仍然有效，有两种读法，须先选定。',
    en: 'Whether the 2025 notice still governs can be read two ways: choose one first.',
  },
};

/** By subject, what comes before the first notice, and the notices one after the other with the clause that begins each. */
const histories = {
  'examiner-qualification-sichuan': { before: 'before-first-notice', notices: [['sc2021', 'sc2021.sign']] },
  'examiner-renewal-sichuan': {
    before: 'before-first-notice',
    notices: [
      ['sc2021', 'sc2021.sign'],
      ['sc2025', 'sc2025.2.start'],
    ],
  },
  'supervisor-renewal-sichuan': { before: 'no-renewal-notice', notices: [['sc2025', 'sc2025.2.start']] },
  'quality-management-sichuan': { before: 'undated-notice', notices: [] },
  'supervisor-regulation': { before: 'before-first-notice', notices: [['cn2020', 'cn2020.20']] },
  'examiner-chongqing': { before: 'before-first-notice', notices: [['cq2022', 'cq2022e.22']] },
  // Until Chongqing has a regulation of its own, the national one is the only one.
  'supervisor-chongqing': {
    before: 'before-first-notice',
    notices: [
      ['cn2020', 'cn2020.20'],
      ['cq2022', 'cq2022s.21'],
    ],
  },
} as const satisfies Readonly<
  Record<string, { readonly before: NoticeGap; readonly notices: readonly (readonly [NoticeId, ClauseId])[] }>
>;

/** A subject that the notices govern one after the other, with the place it is asked for. */
export type NoticeSubject = keyof typeof histories;

/** sc2025.hdr.title: the first day after the year in the title. */
const afterTheYear = '2026-01-01';

type Stage = { readonly from: string } & (
  | { readonly notice: NoticeId; readonly clause: ClauseId }
  | { readonly gap: NoticeGap }
);

function stagesOf(subject: NoticeSubject, readings: Readings | undefined): Stage[] {
  const notices: readonly (readonly [NoticeId, ClauseId])[] = histories[subject].notices;
  const stages = notices.map(([notice, clause]): Stage => {
    return { from: sources[notice].inForceFrom ?? '', notice, clause };
  });
  if (notices.at(-1)?.[0] !== 'sc2025') return stages;
  const limited = choiceFor(after2025, readings) === 'only-2025';
  if (readings === 'strict') return [...stages, { from: afterTheYear, gap: 'contested' }];
  return limited ? [...stages, { from: afterTheYear, gap: 'after-2025' }] : stages;
}

const isDay = (x: unknown): x is string => {
  const [, year = 0, month = 0, day = 0] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(String(x))?.map(Number) ?? [];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return typeof x === 'string' && year > 0 && month > 0 && month < 13 && day > 0 && day <= length;
};

/**
 * Which of the five notices governs a subject on a day: exactly one, or a gap with a name.
 *
 * @param subject - for example `examiner-renewal-sichuan`, `supervisor-regulation` (nationwide), `examiner-chongqing`
 * @param on - civil date of Beijing, `YYYY-MM-DD`
 * @param options - `readings`: a choice for `sc2025.hdr.title/after-2025`, or `'strict'`, which makes the days that hang
 *   on it the gap `contested`
 * @returns the notice, the clause its first day stands in, and the stretch of days with the same answer; or the gap
 * @throws {RangeError} when the subject is not known or the date is not one
 * @throws {UnknownChoiceError} when the reading is given a choice it does not offer
 * @example
 * noticeInForce('examiner-renewal-sichuan', '2025-02-28').notice // 'sc2021'
 * noticeInForce('supervisor-renewal-sichuan', '2025-02-28').gap // 'no-renewal-notice'
 * noticeInForce('examiner-renewal-sichuan', '2026-05-10').contested // ['sc2025.hdr.title/after-2025']
 */
export function noticeInForce(
  subject: NoticeSubject,
  on: string,
  { readings }: { readonly readings?: Readings } = {},
): NoticeInForce {
  if (!Object.hasOwn(histories, subject)) {
    throw new RangeError(`没有这一主题 no such subject; there are: ${Object.keys(histories).join(', ')}`);
  }
  if (!isDay(on)) throw new RangeError('日期须写作 YYYY-MM-DD a date must be an existing YYYY-MM-DD');
  const stages = stagesOf(subject, readings);
  const begun = stages.filter(({ from }) => from <= on);
  const current = begun.at(-1);
  const next = stages[begun.length];
  const answer = {
    subject,
    on,
    ...(current && { from: current.from }),
    ...(next && { endsBefore: next.from }),
    contested:
      histories[subject].notices.at(-1)?.[0] === 'sc2025' && on >= afterTheYear ? [after2025.id] : [],
  };
  if (current !== undefined && 'notice' in current) {
    return { ...answer, notice: current.notice, clause: current.clause };
  }
  const gap = current?.gap ?? histories[subject].before;
  return { ...answer, gap, why: gaps[gap] };
}
