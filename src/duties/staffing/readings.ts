import type { Reading } from '../../answers';
import * as choices from './reading-choices';

/**
 * The readings that checks of staffing depend on.
 *
 * @returns each with its choices, the one taken unless the caller says otherwise, and why
 * @example
 * staffingReadings().some(({ clause }) => clause === 'cq2022s.5.ratio') // true
 */
export const staffingReadings = (): readonly Reading[] => [
  {
    ...choices.ratioDirection,
    clause: 'cq2022s.5.ratio',
    question: {
      zh: '1:3 的哪一边是外督？',
      en: 'Which side of 1:3 are the external supervisors?',
    },
    meanings: {
      'external-per-three-bodies': {
        zh: '外督比机构：每三家机构至少一名外督',
        en: 'Supervisors to bodies: at least one for every three bodies',
      },
      'three-externals-per-body': {
        zh: '机构比外督：每家机构至少三名外督',
        en: 'Bodies to supervisors: at least three for every body',
      },
    },
    reason: {
      zh: '只有外督在前，增配外督才使比例升高，“不低于”才说得通；尽管机构先被提到。',
      en: 'A ratio that must not fall below a mark has to rise with more supervisors, so they come first, although the sentence mentions bodies first.',
    },
  },
  {
    ...choices.partOfYear,
    clause: 'sc2025.4.3.coverage',
    question: {
      zh: '年内才备案或年内注销的机构是否也须督导到？',
      en: 'Must a body filed or cancelled in the course of the year be supervised too?',
    },
    meanings: {
      'reported-separately': {
        zh: '另行列出，不影响结论',
        en: 'It is reported apart and does not decide',
      },
      counts: { zh: '须督导到', en: 'Yes, like every other' },
      excluded: { zh: '不计', en: 'No, it is left out' },
    },
    reason: {
      zh: '条款未写；“全覆盖”按字面包括年内任何时候在辖区的机构，而年末才备案的机构未必来得及。',
      en: 'The clause is silent: full coverage takes in whatever stood there at any time, yet a body filed in the last days can hardly be reached.',
    },
  },
];
