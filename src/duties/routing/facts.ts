import type { Result } from '../../answers';
import {
  type Answer as AnswerOf,
  type AskedOf,
  type FactNameOf,
  type FactsOf,
  type FactTable,
  factNamesOf,
  parseFacts,
  type RegimeOf,
} from '../../criteria';

/** What somebody has to do, or has to have done. */
export const matters = [
  'plan-and-make-policy',
  /** 技术指导 */
  'guide-technically',
  /** 支持服务 */
  'support',
  'guide-body',
  /** 综合管理, of a body's own people 全面管理 */
  'manage-overall',
  /** 业务指导 */
  'guide-work',
  /** 培训指导 */
  'guide-training',
  /** 日常管理 */
  'manage-daily',
  'supervise-own-work',
  'recommend',
  'apply',
  /** What the body hands on, and what the district hands on to the city. */
  'report-applications',
  'forward-applications',
  /** The first review (资格审核, 初审); the second one (复审) of the province is no matter here. */
  'review-qualification',
  'review-renewal',
  /** Train and certify (培训认证, 考核认证, 培训考核). */
  'certify',
  'issue-card',
  'collect-card',
  'keep-information',
  'keep-integrity-file',
  'engage',
  'assign',
  'review-work',
  'assess-annually',
  'report-unqualified',
  'complain',
] as const;

/** Who does it. */
export const offices = [
  /** 人力资源社会保障部职业能力建设司 */
  'capacity-building-department',
  /** 中国就业培训技术指导中心 */
  'national-centre',
  'provincial-hrss',
  'provincial-centre',
  /** 市（州）职鉴中心 */
  'city-centre',
  /** 重庆市职鉴中心 */
  'chongqing-centre',
  /** 区县人社部门 */
  'district-hrss',
  /** The assessment body itself. */
  'body',
  /** The industry department itself. */
  'industry-department',
] as const;

/** Every fact a question of competence may ask for, and how it is written. */
export const routingFactTable = {
  matter: matters,
  /** The office that has it, or to which one turns with it; asked only where one is checked. */
  office: offices,
  /** Whom it concerns. */
  role: ['examiner', 'external-supervisor', 'internal-supervisor'],
  /** How far the work reaches; asked by the national regulation. */
  reach: ['nation', 'province', 'body', 'industry'],
  body: {
    /** Where the assessment body is filed (备案). 省直备案 is `province`; Chongqing's own bodies are `city`. */
    filedWith: ['province', 'city', 'district'],
    /** 市属, 省属 or 央属. */
    affiliation: ['city', 'province', 'central'],
    inChengdu: 'yes-no',
  },
  /** The body is filed in the district, or the assessment is held there (备案或实施). */
  inDistrict: 'yes-no',
  /** The applicant's employer is itself an assessment body. */
  employerIsBody: 'yes-no',
  /** The application goes through the employer's own assessment body. */
  throughOwnBody: 'yes-no',
  /** The employer recommends the applicant. */
  recommended: 'yes-no',
  /** A district recommended the examiner, who is in its care from then on. */
  recommendedByDistrict: 'yes-no',
  /** The reviewing office passed the application, the work of the term included where the notice asks for it. */
  reviewPassed: 'yes-no',
  /** The summary table bears the stamp. */
  summaryStamped: 'yes-no',
  /** The summary table was handed in. */
  summarySubmitted: 'yes-no',
  /** The result that may have to be reported: of a work review, or of the year. */
  result: ['excellent', 'qualified', 'unqualified'],
  /** Who reviewed the work. */
  reviewedBy: ['chongqing-centre', 'district-hrss'],
  reported: 'yes-no',
  /** Entered in the integrity file (诚信档案). */
  onFile: 'yes-no',
  /** The complaint was verified. */
  verified: 'yes-no',
  /** The office acted on the complaint. */
  actedOn: 'yes-no',
  /** The area chosen in the system, and the city where one applies. */
  selectedArea: 'text',
  city: 'text',
} as const satisfies FactTable;

type Table = typeof routingFactTable;

/** What is known about a matter; every fact may be missing or `null`, which means unknown. */
export type RoutingFacts = FactsOf<Table>;
export type RoutingFactName = FactNameOf<Table>;
export type Matter = (typeof matters)[number];
export type Office = (typeof offices)[number];

export type Asked = AskedOf<Table>;
export type Answer = AnswerOf<RoutingFactName>;
export type Regime = RegimeOf<Table>;

/**
 * The names of all facts a question of competence may ask for.
 *
 * @example
 * routingFactNames().includes('body.filedWith') // true
 */
export const routingFactNames = (): readonly RoutingFactName[] => factNamesOf(routingFactTable);

/**
 * Reads the facts of a matter out of unknown JSON; a misspelt name is an issue and not an unknown fact.
 *
 * @param x - anything; never throws on JSON
 * @returns the facts as they stand, or issues with their paths: `invalid-fact`, `unknown-fact`
 * @example
 * parseRoutingFacts({ matter: 'issue-card', role: null }).ok // true
 * parseRoutingFacts({ ofice: 'body' }).issues[0].suggestion // 'office'
 */
export const parseRoutingFacts = (x: unknown): Result<RoutingFacts> => parseFacts(routingFactTable, x);
