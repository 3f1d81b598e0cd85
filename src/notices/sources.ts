import type { ClauseId, Message, NoticeId } from '../answers';

/** One of the five notices: what it is called, who issued it and from when it governs what. */
export type Source = {
  readonly id: NoticeId;
  /** The document number (文号), spelled without blanks. */
  readonly number?: string;
  readonly title: Message;
  readonly issuer: Message;
  /** Civil date of Beijing, `YYYY-MM-DD`. */
  readonly issued?: string;
  /** The clause that bears this date. */
  readonly datedBy?: ClauseId;
  /** First civil date of Beijing on which the notice governs, `YYYY-MM-DD`. */
  readonly inForceFrom?: string;
  readonly scope: Message;
};

/**
 * The five notices by id. A date or a number that the text does not give is absent.
 *
 * @example
 * sources.sc2025.inForceFrom // '2025-03-01'
 */
export const sources: Readonly<Record<NoticeId, Source>> = {
  cn2020: {
    id: 'cn2020',
    // The notice itself prints no number; article 1 of Chongqing's supervisor regulation cites it (cq2022s.1).
    number: '人社职司便函〔2020〕53号',
    title: {
      zh: '关于印发《技能人才评价质量督导工作规程（试行）》的通知',
      en: 'Notice issuing the Regulation on Quality Supervision of Skills Assessment (Trial)',
    },
    issuer: {
      zh: '人力资源和社会保障部职业能力建设司、职业技能鉴定中心',
      en: 'Ministry of Human Resources and Social Security, Department of Vocational Capacity Building and Occupational Skill Testing Authority',
    },
    issued: '2020-09-01',
    datedBy: 'cn2020.hdr.date',
    // cn2020.20: on trial from the day of issue.
    inForceFrom: '2020-09-01',
    scope: {
      zh: '全国：质量督导员的条件、聘任、职责、督导程序和罚则，以及外督、内督证卡编码规则。',
      en: 'Nationwide: conditions, engagement, duties, procedure and penalties of supervisors, and the card codes of external and internal supervisors.',
    },
  },
  sc2021: {
    id: 'sc2021',
    number: '川人社职鉴〔2021〕4号',
    title: {
      zh: '关于做好我省技能人才评价考评员资格培训和复核换证工作的通知',
      en: 'Notice on Qualification Training and Card Renewal of Skills-Assessment Examiners in Sichuan',
    },
    issuer: { zh: '四川省职业技能鉴定指导中心', en: 'Sichuan Occupational Skill Testing Guidance Centre' },
    issued: '2021-03-08',
    datedBy: 'sc2021.sign',
    // sc2021.sign: no other date of effect is given.
    inForceFrom: '2021-03-08',
    scope: {
      zh: '四川：考评员和高级考评员的申报、培训、发证、换证与考评记录，不含质量督导员。',
      en: 'Sichuan: application, training, cards, renewal and evaluation records of examiners and senior examiners, not of supervisors.',
    },
  },
  sc2025: {
    id: 'sc2025',
    number: '川人社职鉴〔2025〕6号',
    title: {
      zh: '关于做好2025年技能人才评价考评员、质量督导员复核换证工作的通知',
      en: 'Notice on the 2025 Card Renewal of Skills-Assessment Examiners and Quality Supervisors',
    },
    issuer: { zh: '四川省职业技能鉴定指导中心', en: 'Sichuan Occupational Skill Testing Guidance Centre' },
    issued: '2025-02-18',
    datedBy: 'sc2025.sign',
    // sc2025.2.start: applications from March 2025.
    inForceFrom: '2025-03-01',
    scope: {
      zh: '四川：2025年3月起考评员、质量督导员证卡的复核换证。',
      en: 'Sichuan: renewal of examiner and supervisor cards from March 2025.',
    },
  },
  scqm: {
    id: 'scqm',
    title: {
      zh: '关于加强技能人才评价质量管理有关工作的通知',
      en: 'Notice on Strengthening the Quality Management of Skills Assessment',
    },
    issuer: { zh: '四川省职业技能鉴定指导中心', en: 'Sichuan Occupational Skill Testing Guidance Centre' },
    scope: {
      zh: '四川：评价机构备案、队伍、考务全过程、证书和监督的质量管理。所见副本没有文号和日期，施行日不明。',
      en: 'Sichuan: quality management of filing, teams, exams, certificates and oversight. The copy bears neither number nor date, so its date of effect is unknown.',
    },
  },
  cq2022: {
    id: 'cq2022',
    number: '渝职鉴发〔2022〕34号',
    title: {
      zh: '关于印发《重庆市技能人才评价质量督导员管理工作规程（试行）》《重庆市技能人才评价考评人员管理工作规程（修订）》的通知',
      en: 'Notice issuing the Chongqing Regulations on the Management of Quality Supervisors (Trial) and of Examiners (Revised)',
    },
    issuer: { zh: '重庆市职业技能鉴定指导中心', en: 'Chongqing Occupational Skill Testing Guidance Centre' },
    issued: '2022-12-08',
    datedBy: 'cq2022.hdr.date',
    // cq2022s.21 and cq2022e.22: both regulations from the same day.
    inForceFrom: '2023-01-01',
    scope: {
      zh: '重庆：质量督导员和考评人员两部规程，各自编条号，均自2023年1月1日施行。',
      en: 'Chongqing: two regulations, for supervisors and for examiners, each with its own article numbers, both in force from 1 January 2023.',
    },
  },
};
