import { type ClauseId, isJsonObject, type Message } from '../../answers';
import { parseExaminerCode } from '../../card-codes';
import { type CivilDate, isCivilDate } from '../../dates';
import { readCellDate } from '../cell-date';
import { notesOnCell } from './cell-rules';
import type { Context, Found, PrintedField } from './form';
import { found, inPlace, isBlank, type Path } from './found';
import * as messages from './messages';
import { type cardsPerForm, cardValidity } from './reading-choices';
import { issuesInRows } from './roster-rows';

/** A box with what stands in it; it is not blank. */
type Filled = {
  readonly field: PrintedField;
  readonly value: unknown;
  readonly path: Path;
  readonly clause: ClauseId;
};

/** What is wrong with one box by itself. Boxes inside boxes are the form's to open. */
export function issuesInField(filled: Filled, context: Context): Iterable<Found> {
  const { field, value, path, clause } = filled;
  const { type, label } = field;
  const error = (code: string, message: Message, suggestion?: string): Found[] => [
    found('error', code, path, clause, message, suggestion),
  ];
  if (typeof type === 'object') {
    if ('least' in type) return issuesInNumber(filled, type);
    if ('words' in type) return issuesInWords(filled, type, context);
    return 'rows' in type ? issuesInRows(type.rows, value, path, context) : [];
  }
  switch (type) {
    case 'date':
      return issuesInDate(value, path, clause, context);
    case 'birth-date':
      return isCivilDate(value) ? [] : error('not-a-date', messages.notADate);
    case 'validity':
      return issuesInValidity(filled, context);
    case 'done':
      if (typeof value !== 'boolean') return error('not-yes-or-no', messages.notYesOrNo(label));
      return value ? [] : error('not-done', messages.notDone(label));
    case 'examiner-code': {
      const parsed = parseExaminerCode(value, context.on === undefined ? undefined : { on: context.on });
      return parsed.ok ? inPlace('warning', parsed.warnings, path) : inPlace('error', parsed.issues, path);
    }
    default:
      if (typeof value !== 'string') return error('not-a-text', messages.notAText(label));
      if (type === 'text') return [];
      // What was probably meant is personal here, so it is not passed on.
      return notesOnCell(type, value, clause, context.on).map(({ severity, code, message }) =>
        found(severity, code, path, clause, message),
      );
  }
}

function issuesInNumber(
  { field: { label }, value, path, clause }: Filled,
  { least, most = Number.POSITIVE_INFINITY }: { readonly least: number; readonly most?: number },
): Found[] {
  if (!Number.isSafeInteger(value)) {
    return [found('error', 'not-a-whole-number', path, clause, messages.notAWholeNumber(label))];
  }
  const number = value as number;
  if (number < least) return [found('error', 'too-small', path, clause, messages.tooSmall(label, least))];
  if (number > most) return [found('error', 'too-large', path, clause, messages.tooLarge(label, most))];
  return [];
}

/** A word, or the list of the boxes ticked where the form has several side by side. */
function* issuesInWords(
  { field: { label }, value, path, clause }: Filled,
  { words, several }: Extract<PrintedField['type'], { readonly words: unknown }>,
  { chosen }: Context,
): Generator<Found> {
  const ticked: readonly unknown[] = several !== undefined && Array.isArray(value) ? value : [value];
  for (const [index, word] of ticked.entries()) {
    const at = ticked === value ? [...path, index] : path;
    if (typeof word === 'string' && Object.hasOwn(words, word)) {
      if (ticked.indexOf(word) < index) {
        yield found('error', 'ticked-twice', at, clause, messages.tickedTwice);
      }
      continue;
    }
    const meant = Object.keys(words).find((known) => words[known] === word);
    yield found('error', 'unknown-word', at, clause, messages.unknownWord(Object.entries(words)), meant);
  }
  if (several === undefined || ticked.length < 2) return;
  if (chosen[several.id] !== ('several' satisfies (typeof cardsPerForm.choices)[number])) {
    yield found('error', 'two-ticks', path, clause, messages.twoTicks(label));
  }
}

function issuesInDate(value: unknown, path: Path, clause: ClauseId, { on }: Context): Found[] {
  if (!isCivilDate(value)) {
    const meant = typeof value === 'string' ? readCellDate(value) : undefined;
    const suggestion = typeof meant === 'object' ? meant.date : undefined;
    return [found('error', 'not-a-date', path, clause, messages.notADate, suggestion)];
  }
  if (on === undefined || value <= on) return [];
  return [found('warning', 'date-in-future', path, clause, messages.dateInFuture)];
}

function* issuesInValidity({ value, path, clause }: Filled, { chosen }: Context): Generator<Found> {
  // Asked for only where the answer hangs on it.
  const asks = (choice: (typeof cardValidity.choices)[number]) => chosen[cardValidity.id] === choice;
  if (!isJsonObject(value)) {
    if (!isCivilDate(value)) {
      yield found('error', 'not-a-date', path, clause, messages.notAValidity);
    } else if (asks('range')) {
      yield found('error', 'start-missing', path, clause, messages.startMissing);
    }
    return;
  }
  for (const name of Object.keys(value)) {
    if (name === 'from' || name === 'until') continue;
    yield found('error', 'unknown-field', [...path, name], clause, messages.notAValidity);
  }
  const [from, until] = [value.from, value.until];
  if (isBlank(until)) {
    yield found('error', 'field-missing', [...path, 'until'], clause, messages.notAValidity);
  } else if (!isCivilDate(until)) {
    yield found('error', 'not-a-date', [...path, 'until'], clause, messages.notADate);
  }
  if (isBlank(from)) {
    if (asks('range')) {
      yield found('error', 'start-missing', [...path, 'from'], clause, messages.startMissing);
    }
    return;
  }
  if (!isCivilDate(from)) {
    yield found('error', 'not-a-date', [...path, 'from'], clause, messages.notADate);
  } else if (isCivilDate(until) && until < from) {
    yield found('error', 'expiry-before-start', [...path, 'until'], clause, messages.expiryBeforeStart);
  }
  if (asks('end-date')) {
    yield found('warning', 'end-date-only', [...path, 'from'], clause, messages.endDateOnly);
  }
}

/** The last day of a validity that is well written. */
export function lastDayOf(validity: unknown): CivilDate | undefined {
  const until = isJsonObject(validity) ? validity.until : validity;
  return isCivilDate(until) ? until : undefined;
}
