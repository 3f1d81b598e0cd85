import type { ClauseId, Issue, Message } from '../../answers';
import type { Found } from './form';

export type Path = readonly (string | number)[];

export const found = (
  severity: Found['severity'],
  code: string,
  path: Path,
  clause: ClauseId | undefined,
  message: Message,
  suggestion?: string,
): Found => ({
  severity,
  issue: {
    code,
    ...(path.length > 0 && { path }),
    ...(clause !== undefined && { clause }),
    message,
    ...(suggestion !== undefined && { suggestion }),
  },
});

/** Issues of another room's parser, brought to the place where its text stands. */
export const inPlace = (
  severity: Found['severity'],
  issues: readonly Issue[] | undefined,
  path: Path,
): Found[] => (issues ?? []).map((issue) => ({ severity, issue: { ...issue, path } }));

/** Absent, null, an empty text or an empty list: nobody filled it in. */
export const isBlank = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);
