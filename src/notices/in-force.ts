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
  /** First day on which this governs; absent where it reaches back without limit. */
  readonly from?: string;
  /** The day from which something else governs; absent where it reaches on without limit. */
  readonly endsBefore?: string;
  /** Readings whose other choice would change the answer. */
  readonly contested: readonly ReadingId[];
};

/** A notice that is issued already and does not govern yet. */
export type AnnouncedNotice = {
  readonly notice: NoticeId;
  readonly issued: string;
  readonly inForceFrom: string;
  /** The clause that dates it. */
  readonly clause: ClauseId;
};

/** The one notice that governs a subject on a day, or the named gap. `from` and `endsBefore` bound it. */
export type NoticeInForce = { readonly subject: NoticeSubject; readonly on: string } & Stretch & {
    /** Given from the day it is issued to the day before it governs. */
    readonly announced?: AnnouncedNotice;
  } & (
    | { readonly notice: NoticeId; readonly clause: ClauseId; readonly gap?: never }
    | {
        readonly gap: NoticeGap;
        /** The clause by which a notice of that time does not govern this subject. */
        readonly clause?: ClauseId;
        readonly why: Message;
        readonly notice?: never;
      }
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

/** A notice, the clause that begins it or keeps it from a subject, and in the latter case the gap that it leaves. */
type Entry = readonly [notice: NoticeId, clause: ClauseId, gap?: NoticeGap];

/** By subject, what comes before the first notice, and the notices one after the other. */
const histories = {
  'examiner-qualification-sichuan': { before: 'before-first-notice', notices: [['sc2021', 'sc2021.sign']] },
  'examiner-renewal-sichuan': {
    before: 'before-first-notice',
    notices: [
      ['sc2021', 'sc2021.sign'],
      ['sc2025', 'sc2025.2.start'],
    ],
  },
  // The title of 2021 names examiners only.
  'supervisor-renewal-sichuan': {
    before: 'no-renewal-notice',
    notices: [
      ['sc2021', 'sc2021.hdr.title', 'no-renewal-notice'],
      ['sc2025', 'sc2025.2.start'],
    ],
  },
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
  Record<string, { readonly before: NoticeGap; readonly notices: readonly Entry[] }>
>;

/** A subject that the notices govern one after the other, with the place it is asked for. */
export type NoticeSubject = keyof typeof histories;

const entriesOf = (subject: NoticeSubject): readonly Entry[] => histories[subject].notices;

/** The title names a year; this is the first day after it. */
const titleOf2025: ClauseId = 'sc2025.hdr.title';
const afterTheYear = '2026-01-01';
const endsWith2025 = (subject: NoticeSubject): boolean => entriesOf(subject).at(-1)?.[0] === 'sc2025';

type Stage = { readonly from: string; readonly clause: ClauseId } & (
  | { readonly notice: NoticeId }
  | { readonly gap: NoticeGap }
);

function stagesOf(subject: NoticeSubject, readings: Readings | undefined): Stage[] {
  const stages = entriesOf(subject).map(([notice, clause, gap]): Stage => {
    const from = sources[notice].inForceFrom ?? '';
    return gap === undefined ? { from, notice, clause } : { from, gap, clause };
  });
  if (!endsWith2025(subject)) return stages;
  const limited = choiceFor(after2025, readings) === 'only-2025';
  const gap = readings === 'strict' ? 'contested' : limited ? 'after-2025' : undefined;
  return gap === undefined ? stages : [...stages, { from: afterTheYear, gap, clause: titleOf2025 }];
}

/** The notice of this subject that is issued and does not govern yet. */
function announcedOn(subject: NoticeSubject, on: string): AnnouncedNotice | undefined {
  for (const [notice, , gap] of entriesOf(subject)) {
    const { issued, inForceFrom, datedBy } = sources[notice];
    if (gap !== undefined || issued === undefined || inForceFrom === undefined || datedBy === undefined)
      continue;
    if (issued <= on && on < inForceFrom) return { notice, issued, inForceFrom, clause: datedBy };
  }
  return undefined;
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
 * @returns the notice, the clause its first day stands in, and the days from and to which it governs; or the gap.
 *   `announced` is the notice that is issued already and governs later
 * @throws {RangeError} when the subject is not known or the date is not one
 * @throws {UnknownChoiceError} when the reading is given a choice it does not offer
 * @example
 * noticeInForce('examiner-renewal-sichuan', '2025-02-28').notice // 'sc2021'
 * noticeInForce('supervisor-renewal-sichuan', '2025-02-28').gap // 'no-renewal-notice'
 * noticeInForce('examiner-renewal-sichuan', '2025-02-18').announced.inForceFrom // '2025-03-01'
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
  const announced = announcedOn(subject, on);
  const answer = {
    subject,
    on,
    ...(current && { from: current.from }),
    ...(next && { endsBefore: next.from }),
    ...(announced && { announced }),
    contested: endsWith2025(subject) && on >= afterTheYear ? [after2025.id] : [],
  };
  if (current === undefined) {
    const gap = histories[subject].before;
    return { ...answer, gap, why: gaps[gap] };
  }
  const { clause } = current;
  return 'notice' in current
    ? { ...answer, notice: current.notice, clause }
    : { ...answer, gap: current.gap, clause, why: gaps[current.gap] };
}

/**
 * The clauses by which {@link noticeInForce} answers: what dates a notice, what begins it, and what keeps it from a
 * subject or a year.
 */
export const clausesOfForce = (): readonly ClauseId[] => [
  ...new Set([
    titleOf2025,
    ...Object.values(histories).flatMap(({ notices }) =>
      notices.flatMap(([notice, clause]) => [
        clause,
        ...[sources[notice].datedBy].filter((id) => id !== undefined),
      ]),
    ),
  ]),
];
