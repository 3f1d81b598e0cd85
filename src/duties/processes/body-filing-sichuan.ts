import { type AskedOf, all, type FactsOf, type FactTable, known, type RegimeOf } from '../../criteria';
import { inOrder, repeatedSteps } from './steps';

// scqm 二(一): how a body comes to be filed. No step has a term.

const order = [
  'materials',
  'technical-assessment',
  'publicity',
  'selection',
  'commitment',
  'local-management',
] as const;

export const bodyFilingTable = {
  /** The steps taken, each once; without days the order of the list counts. */
  steps: { each: { step: order, day: 'date' }, required: ['step'] },
  /** The filing is complete. */
  finished: 'yes-no',
} as const satisfies FactTable;

type Table = typeof bodyFilingTable;
export type BodyFilingFacts = FactsOf<Table>;

function allInOrder(asked: AskedOf<Table>) {
  const course = { steps: known(asked, 'steps'), finished: known(asked, 'finished') };
  return all(...order.map((step) => inOrder(order, step, course)));
}

export const bodyFiling: RegimeOf<Table> = {
  notice: 'scqm',
  table: bodyFilingTable,
  readings: [],
  criteria: [{ clause: 'scqm.2.1.filing', facts: ['steps', 'finished'], test: allInOrder }],
  contradictions: ({ steps }) => repeatedSteps(steps),
};
