import type { ClauseId, ReadingChoices } from '../answers';
import { epidemicCheck, rowSixFourCondition } from './reading-choices';

/** A printed line of the feedback form that is answered 是 or 否. */
export type ReportRow = {
  readonly row: string;
  readonly clause: ClauseId;
  /** The answer that finds nothing wrong; 是 is the bad one in the inverted rows. */
  readonly good: 'yes' | 'no';
  /** The row is answered only when this one is 是; where a reading decides, keyed by choice. */
  readonly onlyWhen?: { readonly reading?: ReadingChoices; readonly rows: Readonly<Record<string, string>> };
  /** Under this choice of this reading the bad answer is noted only. */
  readonly notedOnly?: { readonly reading: ReadingChoices; readonly choice: string };
};

/** The lines 1 to 9 of cq2022s annex 1, in printed order. */
export const reportRows = [
  { row: '1.1', clause: 'cq2022s.a1.r1.1', good: 'yes' },
  { row: '1.2', clause: 'cq2022s.a1.r1.2', good: 'yes' },
  { row: '2.1', clause: 'cq2022s.a1.r2.1', good: 'yes' },
  { row: '2.2', clause: 'cq2022s.a1.r2.2', good: 'yes' },
  { row: '3.1', clause: 'cq2022s.a1.r3.1', good: 'yes' },
  { row: '3.2', clause: 'cq2022s.a1.r3.2', good: 'yes' },
  { row: '3.3', clause: 'cq2022s.a1.r3.3', good: 'yes' },
  { row: '3.4', clause: 'cq2022s.a1.r3.4', good: 'yes' },
  { row: '3.5', clause: 'cq2022s.a1.r3.5', good: 'yes' },
  { row: '3.6', clause: 'cq2022s.a1.r3.6', good: 'yes' },
  { row: '4.1', clause: 'cq2022s.a1.r4.1', good: 'yes' },
  { row: '4.2', clause: 'cq2022s.a1.r4.2', good: 'no' },
  { row: '4.3', clause: 'cq2022s.a1.r4.3', good: 'yes' },
  { row: '5.1', clause: 'cq2022s.a1.r5.1', good: 'yes' },
  { row: '5.2', clause: 'cq2022s.a1.r5.2', good: 'yes' },
  { row: '6.1', clause: 'cq2022s.a1.r6.1', good: 'no' },
  { row: '6.2', clause: 'cq2022s.a1.r6.2', good: 'yes', onlyWhen: { rows: { always: '6.1' } } },
  { row: '6.3', clause: 'cq2022s.a1.r6.3', good: 'no' },
  {
    row: '6.4',
    clause: 'cq2022s.a1.r6.4',
    good: 'yes',
    onlyWhen: {
      reading: rowSixFourCondition,
      rows: { 'complaint-or-incident': '6.3', violation: '6.1' },
    },
  },
  { row: '7.1', clause: 'cq2022s.a1.r7.1', good: 'yes' },
  { row: '7.2', clause: 'cq2022s.a1.r7.2', good: 'yes' },
  { row: '8', clause: 'cq2022s.a1.r8', good: 'yes' },
  { row: '9.1', clause: 'cq2022s.a1.r9.1', good: 'yes' },
  {
    row: '9.2',
    clause: 'cq2022s.a1.r9.2',
    good: 'yes',
    notedOnly: { reading: epidemicCheck, choice: 'informational' },
  },
  { row: '9.3', clause: 'cq2022s.a1.r9.3', good: 'no' },
] as const satisfies readonly ReportRow[];

/** The key of a row: its printed number, a point, and its place among the lines of that number. */
export type ReportRowKey = (typeof reportRows)[number]['row'];
