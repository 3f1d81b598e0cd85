import type { Message } from '../answers';
import type { FactNameOf } from '../criteria';
import type { trainingPlanFactTable } from './training-plan';

type TrainingPlanFactName = FactNameOf<typeof trainingPlanFactTable>;

/** What a fact of a training plan is called in front of people. A function, so that no check carries the texts. */
export const trainingPlanFactLabels = (): Readonly<Record<TrainingPlanFactName, Message>> => ({
  audience: { zh: '培训对象（考评人员、外督、内督）', en: 'who is trained' },
  topics: { zh: '培训内容', en: 'topics of the training' },
  inHouse: { zh: '是否申请专场培训', en: 'whether a session in house is asked for' },
  writtenRequest: { zh: '是否书面申请', en: 'request in writing' },
  planAttached: { zh: '是否附培训方案', en: 'training plan attached' },
});
