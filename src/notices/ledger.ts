import type { NoticeId } from '../answers';
import type { Clause } from './clause';
import { cn2020 } from './ledger/cn2020';
import { cn2020Cards } from './ledger/cn2020-cards';
import { cq2022 } from './ledger/cq2022';
import { cq2022Examiners } from './ledger/cq2022-examiners';
import { cq2022ExaminersAnnexes } from './ledger/cq2022-examiners-annexes';
import { cq2022Supervisors } from './ledger/cq2022-supervisors';
import { cq2022SupervisorsCards } from './ledger/cq2022-supervisors-cards';
import { cq2022SupervisorsForms } from './ledger/cq2022-supervisors-forms';
import type { LedgerEntry } from './ledger/entry';
import { sc2021 } from './ledger/sc2021';
import { sc2021Annexes } from './ledger/sc2021-annexes';
import { sc2025 } from './ledger/sc2025';
import { scqm } from './ledger/scqm';

type Standing = Pick<Clause, 'status' | 'why' | 'notes'>;

function standingOf([, , , , , remarks]: LedgerEntry): Standing {
  if (remarks === undefined) return { status: 'coded' };
  const notes = remarks.notes && { notes: Object.freeze(remarks.notes.map((note) => Object.freeze(note))) };
  if ('why' in remarks) return { status: 'not-computable', why: Object.freeze(remarks.why), ...notes };
  const { deferred } = remarks;
  return deferred === undefined
    ? { status: 'coded', ...notes }
    : { status: 'deferred', why: Object.freeze(deferred), ...notes };
}

function clausesOf(notice: NoticeId, ...parts: readonly (readonly LedgerEntry[])[]): readonly Clause[] {
  return parts.flat().map((entry) => {
    const [id, place, kind, zh, en] = entry;
    const summary = Object.freeze({ zh, en });
    return Object.freeze({ id, notice, place, kind, ...standingOf(entry), summary });
  });
}

let written: readonly Clause[] | undefined;
let index: ReadonlyMap<string, Clause> | undefined;

/**
 * Every clause of the five notices, notice by notice and in the order of the text within each.
 *
 * @returns the 492 clauses; the same frozen list on every call
 * @example
 * clauses().length // 492
 */
export function clauses(): readonly Clause[] {
  written ??= Object.freeze([
    ...clausesOf('sc2025', sc2025),
    ...clausesOf('sc2021', sc2021, sc2021Annexes),
    ...clausesOf('scqm', scqm),
    ...clausesOf(
      'cq2022',
      cq2022,
      cq2022Supervisors,
      cq2022SupervisorsForms,
      cq2022SupervisorsCards,
      cq2022Examiners,
      cq2022ExaminersAnnexes,
    ),
    ...clausesOf('cn2020', cn2020, cn2020Cards),
  ]);
  return written;
}

/**
 * The clause an id leads to.
 *
 * @param id a clause id, for example `sc2025.3.2.2.city5`
 * @returns the clause with its notice, place, kind and summary; undefined when no clause has this id
 * @example
 * clause('cq2022e.12')?.kind // 'term'
 */
export function clause(id: string): Clause | undefined {
  index ??= new Map(clauses().map((each) => [each.id, each]));
  return index.get(id);
}

/**
 * Where in its notice a clause stands, as one would cite it.
 *
 * @param id a clause id, for example `sc2025.2.window`
 * @returns the locator in the Chinese text; undefined when no clause has this id
 * @example
 * placeOf('sc2025.2.window') // '二 届满前2个月内'
 */
export function placeOf(id: string): string | undefined {
  return clause(id)?.place;
}
