import type { ClauseId, NoticeId, Rule } from '../../answers';
import { cardMakeClauses } from './card-make';
import { clausesOfFields, type PrintedFormShape } from './form';
import { formNames, forms } from './forms';

function clausesOf({ clause, fields, oneOf, crossChecks }: PrintedFormShape): ClauseId[] {
  return [
    clause,
    ...clausesOfFields(fields),
    ...Object.values(oneOf ?? {}).map((group) => group.clause),
    ...(crossChecks ?? []).flatMap((check) => check.clauses),
  ];
}

function formsOf(notice: NoticeId): Rule {
  const shapes: readonly PrintedFormShape[] = formNames.map((name) => forms[name]);
  const clauses = shapes.filter((shape) => shape.notice === notice).flatMap(clausesOf);
  return { name: `parsePrintedForm/${notice}`, clauses: [...new Set(clauses)] };
}

/**
 * The public functions for printed forms, each with the clauses it decides by.
 */
export function printedFormRules(): readonly Rule[] {
  return [
    formsOf('sc2025'),
    formsOf('sc2021'),
    formsOf('cq2022'),
    { name: 'isUncollectedCardStatus', clauses: ['sc2025.3.4.mark'] },
    { name: 'parseUncollectedCardStatus', clauses: ['sc2025.3.4.mark'] },
    { name: 'checkSummaryTable', clauses: ['sc2025.3.2.2.summary'] },
    { name: 'checkCardMake/cn2020', clauses: cardMakeClauses('cn2020') },
    { name: 'checkCardMake/cq2022', clauses: cardMakeClauses('cq2022') },
  ];
}
