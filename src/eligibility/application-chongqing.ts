import { known } from '../criteria';
import { falseApplication } from '../duties/conduct/reading-choices';
import { barReadings } from '../duties/engagement/bar';
import { barOfSupervisors } from '../duties/engagement/reading-choices';
import { lastDayToApply } from './application-age';
import { barOver } from './application-bars';
import { examinerCriteria } from './application-chongqing-examiners';
import { supervisorCriteria } from './application-chongqing-supervisors';
import { consequencesOf } from './application-consequences';
import { applicationFactTable, contradictions, type Stage } from './application-facts';
import { type ApplicationRegime, supervisorPosts } from './application-posts';
import * as choices from './application-reading-choices';

// 渝职鉴发〔2022〕34号 carries two regulations, one for supervisors and one for examiners: it governs every post.

export const chongqing = (stage: Stage): ApplicationRegime => ({
  notice: 'cq2022',
  table: applicationFactTable,
  readings: [
    ...Object.values(choices.supervisorAge),
    ...Object.values(choices.examinerAge),
    choices.titleField,
    choices.examinerForOneYear,
    choices.tasksPeriod,
    choices.cardInForce,
    choices.higherTitle,
    choices.yearsScope,
    choices.heldOneYear,
    choices.closingWords,
    choices.adjustableAge,
    choices.centreStaff,
    barOfSupervisors,
    falseApplication,
    ...barReadings,
  ],
  criteria: [...supervisorCriteria(stage), ...examinerCriteria(stage)],
  contradictions,
  consequences: (asked, weighed) => {
    const isSupervisor = supervisorPosts.some((post) => post === known(asked, 'post'));
    const doubts = isSupervisor ? choices.supervisorAge : choices.examinerAge;
    return consequencesOf(asked, weighed, stage, {
      apply: isSupervisor ? 'cq2022s.7' : 'cq2022e.8.route',
      certify: isSupervisor ? 'cq2022s.9' : 'cq2022e.12',
      by: lastDayToApply(asked, doubts),
      barOver: barOver(asked),
    });
  },
});
