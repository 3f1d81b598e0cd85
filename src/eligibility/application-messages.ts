import type { Message } from '../answers';
import type { Why } from '../criteria';

const say = (reason: string, zh: string, en: string): Why => ({ reason, detail: { zh, en } });

export const unknownNotice = '通知须为其中之一 notice must be one of sc2021, cq2022, cn2020';
export const unknownStage = '阶段须为其中之一 stage must be one of application, certification';

// Facts that cannot be true.

export const outOf100: Message = { zh: '应为 0 至 100 的分数', en: 'must be a score from 0 to 100' };
export const partTwice: Message = {
  zh: '同一科目列了两次，请只留计入的一次',
  en: 'this part is listed twice: keep the one that counts',
};
export const moreYearsSame: Message = {
  zh: '本职业年限多于本职业和相关职业合计，请核对',
  en: 'more years in the occupation than in it and related ones together: check both',
};
export const endsBeforeItBegins: Message = {
  zh: '结束日早于开始日，请核对',
  en: 'ends before it begins: check both days',
};
export const expiresBeforeIssue: Message = {
  zh: '届满日早于颁发日，请核对',
  en: 'the card would expire before its issue: check both days',
};
export const cardBeforeCertification: Message = {
  zh: '颁发证卡早于资格认证，请核对',
  en: 'the card would be issued before the certification: check both days',
};

// Which post.

export const examinersOnly: Why = {
  reason: 'another-post',
  detail: { zh: '只适用于考评人员。', en: 'For examiners only.' },
};
export const supervisorsOnly: Why = {
  reason: 'another-post',
  detail: { zh: '只适用于质量督导员。', en: 'For quality supervisors only.' },
};
export const anotherPost: Why = {
  reason: 'another-post',
  detail: { zh: '不适用于所申报的岗位。', en: 'For another post than the one applied for.' },
};
export const noSupervisorsHere: Why = {
  reason: 'post-not-governed',
  detail: {
    zh: '本通知只管考评员，督导员的申报请查督导规程。',
    en: 'This notice governs examiners alone: for a supervisor look to the supervision regulations.',
  },
};
export const noExaminersHere: Why = {
  reason: 'post-not-governed',
  detail: {
    zh: '本规程只管质量督导员，考评员的申报请查本省通知。',
    en: 'This regulation governs supervisors alone: for an examiner look to the notice of the province.',
  },
};
export const asAnExaminer: Why = {
  reason: 'as-an-examiner',
  detail: {
    zh: '四川把专项考评员归入考评员，按考评员的条件申报。',
    en: 'Sichuan counts special-ability examiners among examiners: the conditions of an examiner hold.',
  },
};

// The person.

// No last day: it would tell the birth date.
export const overAge = (limit: number): Why =>
  say('over-age', `已超过年龄上限 ${limit} 周岁。`, `Over the limit of ${limit} completed years.`);
export const overAgeLater = (limit: number, day: string): Why =>
  say(
    'over-age',
    `按此读法，至 ${day} 已超过 ${limit} 周岁。`,
    `By this reading the age counts on ${day}, and is over ${limit} then.`,
  );
export const notHealthy: Why = {
  reason: 'not-healthy',
  detail: { zh: '须身心健康。', en: 'Good health is asked for.' },
};
export const hasBadRecord: Why = {
  reason: 'bad-record',
  detail: { zh: '有不良记录的不得申报。', en: 'A bad record stands in the way.' },
};
export const notAttested: Why = {
  reason: 'not-attested',
  detail: { zh: '所要求的声明未作出或未获确认。', en: 'What is to be attested is not.' },
};
export const notFit: Why = {
  reason: 'not-fit',
  detail: { zh: '须能胜任督导工作。', en: 'Must be up to the work of a supervisor.' },
};
export const noExperience: Why = {
  reason: 'no-experience',
  detail: {
    zh: '须有技能培训或考核方面的工作经历，长短不限。',
    en: 'Some work in skill training or assessment is needed, however short.',
  },
};
export const notInEvaluationWork: Why = {
  reason: 'not-in-evaluation-work',
  detail: {
    zh: '须从事技能人才培养、评价或管理工作。',
    en: 'Must work in the training, assessment or management of skilled people.',
  },
};
export const notTrained: Why = {
  reason: 'not-trained',
  detail: { zh: '须参加业务培训。', en: 'The training for the post must have been attended.' },
};
export const hrssInService: Why = {
  reason: 'hrss-in-service',
  detail: {
    zh: '人社部门在职人员不得申报考评人员；退休后可以。',
    en: 'Staff in service of an HRSS department may not apply as examiners; once retired they may.',
  },
};
export const centreInService: Why = {
  reason: 'hrss-in-service',
  detail: {
    zh: '职鉴中心等所属单位的在职人员按人社部门人员处理。',
    en: 'Staff in service of a centre under an HRSS department are taken as its staff.',
  },
};
export const noBarForSupervisors: Why = {
  reason: 'no-bar-for-supervisors',
  detail: { zh: '这一限制不适用于质量督导员。', en: 'This bar does not reach supervisors.' },
};

// Certificates, titles, work.

export const noCertificate: Why = {
  reason: 'no-certificate',
  detail: { zh: '没有证书。', en: 'No certificate is held.' },
};
export const certificateTooLow: Why = {
  reason: 'certificate-too-low',
  detail: { zh: '证书等级不够。', en: 'The certificate is of too low a level.' },
};
export const noTitle: Why = {
  reason: 'no-title',
  detail: { zh: '没有职称。', en: 'No title is held.' },
};
export const titleTooLow: Why = {
  reason: 'title-too-low',
  detail: { zh: '职称级别不够。', en: 'The title is of too low a level.' },
};
export const otherOccupation: Why = {
  reason: 'other-occupation',
  detail: { zh: '不属于所要求的职业。', en: 'It belongs to another occupation than those that count.' },
};
export const kindNotNamed: Why = {
  reason: 'kind-not-named',
  detail: {
    zh: '按此读法，只认国家职业资格证书，技能等级证书不算。',
    en: 'By this reading only vocational qualifications count, and no skill-level certificate.',
  },
};
export const skillLevelCertificate: Why = {
  reason: 'skill-level-certificate',
  detail: {
    zh: '通知只写国家职业资格；技能等级证书按同等级的职业资格处理。',
    en: 'The notice names vocational qualifications only; a skill-level certificate is taken as their equal.',
  },
};
export const heldTooShortly = (years: number): Why =>
  say('held-too-shortly', `取得未满 ${years} 年。`, `Held for less than ${years} full year(s).`);
export const tooFewYears = (years: number): Why =>
  say('too-few-years', `从业年限不足 ${years} 年。`, `Fewer than ${years} years of work that count.`);
export const notInOccupation: Why = {
  reason: 'not-in-occupation',
  detail: {
    zh: '须从事本职业或相关职业工作。',
    en: 'Must work in the occupation or a related one.',
  },
};
export const notACraftsman: Why = {
  reason: 'not-a-craftsman',
  detail: { zh: '未被认可为有专长的能工巧匠。', en: 'Not recognised as a craftsman with a speciality.' },
};
export const skillsForRouteA: Why = {
  reason: 'skills-not-attested',
  detail: {
    zh: '操作技能和实践经验只在第二条途径中要求，仍宜声明。',
    en: 'Skills and practice are asked of the second route; attesting them is still advisable.',
  },
};

// Examiner qualification and work.

export const neverAnExaminer: Why = {
  reason: 'not-an-examiner',
  detail: { zh: '须先取得考评员资格。', en: 'The qualification of an examiner comes first.' },
};
export const specialAbilityOnly: Why = {
  reason: 'special-ability-only',
  detail: {
    zh: '专项职业能力考核考评员资格不算考评员资格。',
    en: 'A special-ability examiner is not the examiner meant here.',
  },
};
export const notInForce: Why = {
  reason: 'card-not-in-force',
  detail: { zh: '考评员证卡不在有效期内。', en: 'The examiner card is not in force.' },
};
export const yearNotFull: Why = {
  reason: 'less-than-a-year',
  detail: { zh: '未满一年。', en: 'Less than one year.' },
};
export const noTaskYet: Why = {
  reason: 'no-task-yet',
  detail: { zh: '还没有实际考评工作。', en: 'No assessment work has been done yet.' },
};
export const tooFewTasks = (least: number): Why =>
  say(
    'too-few-tasks',
    `完成的考核评价任务不足 ${least} 次。`,
    `Fewer than ${least} assessment tasks that count.`,
  );

// Application and exam.

export const noJobType: Why = {
  reason: 'no-job-type',
  detail: { zh: '申报须写明工种。', en: 'The application must name a job type.' },
};
export const tooManyJobTypes = (most: number): Why =>
  say('too-many-job-types', `每次最多申报 ${most} 个工种。`, `At most ${most} job types in one application.`);
export const paperMissing: Why = {
  reason: 'paper-missing',
  detail: {
    zh: '材料不全，或未签字盖章，请补齐后再交。',
    en: 'A paper is missing, unsigned or unstamped: complete them first.',
  },
};
export const partMissing = (zh: string, en: string): Why =>
  say('part-missing', `未考科目：${zh}。`, `Not taken: ${en}.`);
export const below60: Why = {
  reason: 'below-60',
  detail: {
    zh: '每一科都须达到 60 分，不以平均分计。',
    en: 'Every part must reach 60; an average does not help.',
  },
};
export const scoreBelow60: Why = {
  reason: 'below-60',
  detail: { zh: '认证成绩须达到 60 分。', en: 'The certification score must reach 60.' },
};
export const scaleOptional: Why = {
  reason: 'scale-optional',
  detail: {
    zh: '内督由机构自行考核，可参照外督，60 分线不强制。',
    en: 'The body examines its internal supervisors itself and may follow this scale; the mark of 60 does not bind it.',
  },
};
export const notPassed: Why = {
  reason: 'exam-not-passed',
  detail: { zh: '培训考核未合格。', en: 'The training exam was not passed.' },
};

// Bars.

export const barred = (last: string | undefined): Why =>
  last === undefined
    ? say('barred', '三年内不得申报。', 'Barred from applying for three years.')
    : say('barred', `至 ${last}（含当日）不得申报。`, `Barred from applying up to and including ${last}.`);
export const falsifiedNow: Why = {
  reason: 'falsified',
  detail: { zh: '本次申报信息作假。', en: 'Data of this application are falsified.' },
};
export const rightLost: Why = {
  reason: 'right-forfeited',
  detail: {
    zh: '连续两次未领取证卡，申报资格已永久取消。',
    en: 'Two cards in a row were left uncollected: the right to apply is lost for good.',
  },
};

// Discretion.

export const conditionsAdjustable: Message = {
  zh: '此类职业的申报条件可以调整，由市职鉴中心决定，这里不作结论。',
  en: 'For such an occupation the conditions may be adjusted: the municipal centre decides, neither pass nor refusal can be given here.',
};
export const examAdjusted: Message = {
  zh: '认证方式因特殊情形作了调整，未考科目能否免考由认证机构决定。',
  en: 'The exam was adjusted for a special case: the certifying office decides whether the part may be left out.',
};
export const ordinaryOccupation: Why = {
  reason: 'ordinary-occupation',
  detail: {
    zh: '不属于可以调整条件的职业。',
    en: 'None of the occupations whose conditions may be adjusted.',
  },
};
export const nothingToAdjust: Why = {
  reason: 'nothing-to-adjust',
  detail: { zh: '条件已经符合，无须调整。', en: 'The conditions are met as they stand.' },
};

// What follows.

export const terms = {
  apply: { zh: '可以申报', en: 'May apply' },
  certify: { zh: '可以认证发证', en: 'May be certified' },
  wait: { zh: '一定期限内不得申报', en: 'Barred for a time' },
  'barred-for-good': { zh: '永久取消申报资格', en: 'Barred for good' },
  'ask-centre': { zh: '由主管机构酌定', en: 'Left to discretion' },
  'look-elsewhere': { zh: '不适用本通知', en: 'Not under this notice' },
} as const satisfies Readonly<Record<string, Message>>;

export const actions = {
  apply: {
    zh: '经所在单位或评价机构，按规定渠道申报。',
    en: 'Apply through the channel the clause names.',
  },
  certify: { zh: '由颁发机构核发证卡，或予聘任。', en: 'The issuer may give out the card, or appoint.' },
  wait: { zh: '期满次日起可以申报。', en: 'Apply from the day after the bar ends.' },
  'barred-for-good': { zh: '不再受理申报。', en: 'No further application is taken.' },
  'ask-centre': {
    zh: '向条款规定的机构说明情况，取得书面决定。',
    en: 'Put the case to the office concerned and obtain its decision in writing.',
  },
  'look-elsewhere': {
    zh: '请按适用于该岗位的规定判断。',
    en: 'Ask under the notice that governs this post.',
  },
} as const satisfies Readonly<Record<keyof typeof terms, Message>>;

// Training plans.

/** What a syllabus covers, by topic. */
export const topics = {
  'law-and-policy': { zh: '法律法规和政策制度', en: 'law and policy' },
  'examiner-ethics': { zh: '考评员职业道德', en: 'ethics of examiners' },
  'examiner-rules': { zh: '考评员工作和规章制度', en: 'work and rules of examiners' },
  'occupation-classification': { zh: '职业分类', en: 'classification of occupations' },
  'standard-compilation': { zh: '标准编制', en: 'compilation of standards' },
  'item-writing': { zh: '命题审题技术', en: 'writing and reviewing items' },
  'assessment-methods': { zh: '考评方法和技术', en: 'assessment methods and techniques' },
  'site-supervision': { zh: '现场督导的范围和内容', en: 'scope of supervision on site' },
  'supervision-methods': { zh: '督导技术方法', en: 'methods of supervision' },
  'supervisor-management': { zh: '督导员的管理和使用', en: 'management and use of supervisors' },
  'violation-handling': { zh: '违规事件的调查处理', en: 'handling of violations' },
} as const satisfies Readonly<Record<string, Message>>;

export const topicMissing = (lacking: readonly (keyof typeof topics)[]): Why =>
  say(
    'topic-missing',
    `培训内容缺少：${lacking.map((topic) => topics[topic].zh).join('、')}。`,
    `The plan lacks: ${lacking.map((topic) => topics[topic].en).join(', ')}.`,
  );
export const syllabusOptional: Why = {
  reason: 'syllabus-optional',
  detail: {
    zh: '内督培训由机构自定，可参照外督。',
    en: 'The body trains its internal supervisors itself and may follow this syllabus.',
  },
};
export const syllabusSetByCentre: Message = {
  zh: '考评人员培训按市职鉴中心制定的大纲，条款没有列出内容。',
  en: 'Examiners are trained by the syllabus of the municipal centre; the clause lists no content.',
};
export const notInHouse: Why = {
  reason: 'not-in-house',
  detail: { zh: '没有申请专场培训。', en: 'No session in house is asked for.' },
};
export const requestIncomplete: Why = {
  reason: 'request-incomplete',
  detail: {
    zh: '专场培训须书面申请并附培训方案。',
    en: 'A session in house needs a written request with the training plan attached.',
  },
};
export const centreArranges: Message = {
  zh: '申请齐备；是否安排由省职鉴中心视报名情况决定。',
  en: 'The request is complete; whether a session is arranged is for the provincial centre to decide.',
};

export const noTrainingNotice = '通知须为其中之一 notice must be one of sc2021, cq2022';
