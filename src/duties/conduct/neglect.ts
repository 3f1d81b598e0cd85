import { known, needsDiscretion, type Why } from '../../criteria';
import type { ConductFacts } from './facts';
import { otherHarm } from './messages';
import { noneOf, together } from './records';
import type { Answer, Asked } from './regime';

type Neglect = NonNullable<ConductFacts['neglects']>[number];

/** Disorder, a leak, public outcry; the list is open at the end, and what else belongs there is for somebody to judge. */
const ledToNamedHarm = ({ ledTo }: Neglect): boolean | undefined => ledTo?.some((harm) => harm !== 'other');

/** Neglect of duty counts by what it led to; the ground may ask for more of the same neglect. */
export function noHarmfulNeglect(
  asked: Asked,
  more: (neglect: Neglect) => boolean | null | undefined,
  why: Why,
): Answer {
  const neglects = known(asked, 'neglects');
  const answer = noneOf('neglects', neglects, (each) => together(ledToNamedHarm(each), more(each)), why);
  const isOpen = neglects?.some((each) => each.ledTo?.includes('other') && more(each) !== false);
  return answer.verdict === 'met' && isOpen ? needsDiscretion(otherHarm) : answer;
}
