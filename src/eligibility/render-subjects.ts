import type { Decision, Message } from '../answers';
import type { ComplianceOutcome } from '../criteria';
import { collectionFactLabels, trainingAttendanceFactLabels } from '../duties/collection/fact-labels';
import { conductFactLabels } from '../duties/conduct/fact-labels';
import { engagementFactLabels } from '../duties/engagement/fact-labels';
import { allProcessFactLabels } from '../duties/processes/fact-labels';
import { routingFactLabels } from '../duties/routing/fact-labels';
import { serviceFactLabels } from '../duties/service/fact-labels';
import { sessionFactLabels } from '../duties/sessions/fact-labels';
import { staffingFactLabels } from '../duties/staffing/fact-labels';
import { applicationFactLabels } from './application-fact-labels';
import { factLabels as renewalFactLabels } from './fact-labels';
import { trainingPlanFactLabels } from './training-plan-fact-labels';

/** What a decision is about: which function answered it. */
export type RenderSubject =
  /** `decideRenewal` */
  | 'renewal'
  /** `decideApplication` at the stage of application, and of certification. */
  | 'application'
  | 'certification'
  | 'training-plan'
  /** `decideService` */
  | 'service'
  /** `checkSession`, `checkStaffing`, `checkEngagement`, `checkConduct`, `checkCollection` and so on. */
  | 'session'
  | 'staffing'
  | 'engagement'
  | 'conduct'
  | 'collection'
  | 'training-attendance'
  | 'process'
  | 'route';

/** Every outcome a decision of any subject can have. */
export type RenderedOutcome = Decision['outcome'] | ComplianceOutcome;

type Sense = 'good' | 'bad' | 'open';

const senses: Readonly<Record<RenderedOutcome, Sense>> = {
  eligible: 'good',
  compliant: 'good',
  ineligible: 'bad',
  'non-compliant': 'bad',
  undetermined: 'open',
};

/** The words for the outcomes of a subject, and for what is unmet where it is not a condition. */
type SubjectWords = Readonly<Record<Sense, Message>> & { readonly unmet?: Message };

/** May the person do it. */
const permission = (
  zh: string,
  good: string,
  bad: string,
  whether: string,
): Readonly<Record<Sense, Message>> => ({
  good: { zh: `可以${zh}`, en: good },
  bad: { zh: `不能${zh}`, en: bad },
  open: { zh: `尚不能确定能否${zh}`, en: `${whether} cannot be determined yet` },
});

/** Is the thing as the notice asks. */
const compliance = (zh: string, en: string): Readonly<Record<Sense, Message>> => ({
  good: { zh: `${zh}符合规定`, en: `${en}: in order` },
  bad: { zh: `${zh}不符合规定`, en: `${en}: not in order` },
  open: { zh: `尚不能确定${zh}是否符合规定`, en: `${en}: cannot be determined yet` },
});

const wordsOf = (): Readonly<Record<RenderSubject, SubjectWords>> => ({
  renewal: permission('换证', 'Eligible for renewal', 'Not eligible for renewal', 'Renewal'),
  application: permission('申报', 'Eligible to apply', 'Not eligible to apply', 'Eligibility to apply'),
  certification: permission(
    '认证',
    'Eligible for certification',
    'Not eligible for certification',
    'Certification',
  ),
  'training-plan': compliance('培训安排', 'Training'),
  service: permission('承担该项工作', 'Fit for this job', 'Not fit for this job', 'Fitness for this job'),
  session: compliance('本场次人员安排', 'Posts of the session'),
  staffing: compliance('人员配备', 'Staffing'),
  engagement: compliance('聘用和委派', 'Engagement'),
  conduct: {
    good: { zh: '未查明应予处理的情形', en: 'Conduct: no ground is established' },
    bad: { zh: '已查明应予处理的情形', en: 'Conduct: a ground is established or a duty broken' },
    open: { zh: '尚不能确定有无应予处理的情形', en: 'Conduct: cannot be determined yet' },
    unmet: { zh: '已查明的情形', en: 'Grounds established and duties broken' },
  },
  collection: compliance('证卡领取', 'Collection of cards'),
  'training-attendance': compliance('参训情况', 'Attendance at training'),
  process: compliance('工作流程', 'Process'),
  route: compliance('办理途径', 'Route'),
});

/** A decision by its outcome, as a title or within a sentence. */
export const outcomeWords = (subject: RenderSubject, outcome: RenderedOutcome): Message =>
  wordsOf()[subject][senses[outcome]];

/** What the heading over unmet findings says in place of the usual words. */
export const unmetWords = (subject: RenderSubject): Message | undefined => wordsOf()[subject].unmet;

const labelsOf: { readonly [S in RenderSubject]: () => Readonly<Record<string, Message>> } = {
  renewal: renewalFactLabels,
  application: applicationFactLabels,
  certification: applicationFactLabels,
  'training-plan': trainingPlanFactLabels,
  service: serviceFactLabels,
  session: sessionFactLabels,
  staffing: staffingFactLabels,
  engagement: engagementFactLabels,
  conduct: conductFactLabels,
  collection: collectionFactLabels,
  'training-attendance': trainingAttendanceFactLabels,
  process: allProcessFactLabels,
  route: routingFactLabels,
};

/** What the facts of a subject are called in front of people. */
export const factLabelsOf = (subject: RenderSubject): Readonly<Record<string, Message>> =>
  labelsOf[subject]();
