import { renewalApplication2025 } from './application-sichuan-2025';
import type { RecordOf } from './form';
import { renewalApplication2021 } from './renewal-application-sichuan-2021';
import { renewalRosterForm2025, rosterForm2021 } from './rosters-sichuan';
import { siteRecord } from './site-record-chongqing';
import { trainingApplication2021 } from './training-application-sichuan-2021';

/** The printed forms that arrive filled in, notice by notice. */
export const forms = {
  'renewal-application-2025': renewalApplication2025,
  'renewal-roster-2025': renewalRosterForm2025,
  'training-application-2021': trainingApplication2021,
  'roster-2021': rosterForm2021,
  'renewal-application-2021': renewalApplication2021,
  'site-record': siteRecord,
} as const;

/** Names a printed form. */
export type PrintedFormName = keyof typeof forms;

/** A printed form filled in. */
export type PrintedFormRecord<F extends PrintedFormName = PrintedFormName> = {
  [Name in F]: RecordOf<(typeof forms)[Name]['fields']>;
}[F];

export const formNames: readonly PrintedFormName[] = /* @__PURE__ */ Object.keys(forms) as PrintedFormName[];

export const isFormName = (x: unknown): x is PrintedFormName =>
  typeof x === 'string' && Object.hasOwn(forms, x);
