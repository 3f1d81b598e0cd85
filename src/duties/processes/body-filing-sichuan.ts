import { type AskedOf, all, type FactsOf, type FactTable, known, type RegimeOf } from '../../criteria';
import { filingSteps } from './names';
import { inOrder, type Order, repeatedSteps } from './steps';

// scqm 二(一): how a body comes to be filed. No step has a term.

type Step = keyof typeof filingSteps;

/** The commitment is signed, and the local centre takes over, together with the selection (同时). */
const order = [
  ['materials'],
  ['technical-assessment'],
  ['publicity'],
  ['selection', 'commitment', 'local-management'],
] as const satisfies Order<Step>;
const words: readonly Step[] = /* @__PURE__ */ order.flat();

export const bodyFilingTable = {
  /** The steps taken, each once; without days the order of the list counts. */
  steps: { each: { step: words, day: 'date' }, required: ['step'] },
  /** The filing is complete. */
  finished: 'yes-no',
} as const satisfies FactTable;

type Table = typeof bodyFilingTable;
export type BodyFilingFacts = FactsOf<Table>;

function allInOrder(asked: AskedOf<Table>) {
  const course = { steps: known(asked, 'steps'), finished: known(asked, 'finished') };
  return all(...words.map((step) => inOrder(order, step, course, filingSteps)));
}

export const bodyFiling: RegimeOf<Table> = {
  notice: 'scqm',
  table: bodyFilingTable,
  readings: [],
  criteria: [{ clause: 'scqm.2.1.filing', facts: ['steps', 'finished'], test: allInOrder }],
  contradictions: ({ steps }) => repeatedSteps(steps, filingSteps),
};
