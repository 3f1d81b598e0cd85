import type { Message, Reading } from '../../answers';
import * as choices from './reading-choices';

const otherPostMeanings: Readonly<Record<string, Message>> = {
  flagged: {
    zh: '只有写明的岗位相冲突，其他岗位提示',
    en: 'Only the posts named conflict; others are noted',
  },
  'named-only': { zh: '只有写明的岗位相冲突', en: 'Only the posts named conflict' },
  'any-post': { zh: '同场次的任何其他岗位都冲突', en: 'Any other post of the session conflicts' },
};

const supervision = (): readonly Reading[] => [
  {
    ...choices.siteSupervision,
    clause: 'cn2020.13.daily',
    question: {
      zh: '按国家规程，现场督导是不是一种督导类型？',
      en: 'Does supervision on site count under the two national types?',
    },
    meanings: {
      'not-a-type': { zh: '不是类型，须写明日常或专项', en: 'No: it must be called daily or special' },
      'form-of-daily': { zh: '是日常督导的一种形式，可计', en: 'Yes, as a form of daily supervision' },
    },
    reason: {
      zh: '类型只列两种；现场是开展的方式，专项也可在现场。',
      en: 'Only two types are listed; on site is a manner, and special supervision may be on site as well.',
    },
  },
  {
    ...choices.nationalRules,
    clause: 'scqm.2.6',
    question: {
      zh: '国家督导规程对四川的场次是否有约束力？',
      en: 'Do the national supervision rules bind a session in Sichuan?',
    },
    meanings: {
      binding: { zh: '有，一并检查', en: 'Yes, they are checked too' },
      guidance: { zh: '只供参照，不检查', en: 'No, they are guidance and not checked' },
    },
    reason: {
      zh: '四川要求按该规程规范督导程序和行为，自己没有另定规则。',
      en: 'Sichuan has supervisors follow that regulation and sets no rules of its own in its place.',
    },
  },
  {
    ...choices.withoutSignature,
    clause: 'scqm.2.6',
    question: {
      zh: '督导员没有签字，什么不生效？',
      en: 'What takes no effect without the signature of a supervisor?',
    },
    meanings: {
      'site-record': { zh: '现场过程质量的记录', en: 'The record of the process on site' },
      results: { zh: '考核结果', en: 'The results of the examination' },
    },
    reason: {
      zh: '该句说的是管理制度，没有说结果无效。',
      en: 'The sentence describes how quality is managed and does not void results.',
    },
  },
  {
    ...choices.nationalGroupRules,
    clause: 'cn2020.15.group',
    question: {
      zh: '重庆的专项督导是否还须符合国家规程的事项和督导小组规定？',
      en: 'Must a special supervision in Chongqing keep the national rules on topics and group as well?',
    },
    meanings: {
      'left-to-chongqing': { zh: '否，以重庆的规程为准', en: 'No, the rules of Chongqing stand alone' },
      'national-too': { zh: '是，重庆没有规定的按国家规程', en: 'Yes, they fill what Chongqing leaves open' },
    },
    reason: {
      zh: '国家规程由各省参照并制定细则，重庆已自定规程，没有写入这些规定。',
      en: 'Provinces take the national rules as a model for their own; Chongqing has its own and left these out.',
    },
  },
  {
    ...choices.supervisedBy,
    clause: 'cq2022s.5.always',
    question: {
      zh: '逢考必督由外督、内督中的一种即可，还是两种都要？',
      en: 'Does one kind of supervisor at each session do, or must both be there?',
    },
    meanings: {
      either: { zh: '一种即可', en: 'Either kind' },
      both: { zh: '两种都要', en: 'Both kinds' },
    },
    reason: {
      zh: '内督负责全面督导，而外督人数只在派了外督时才作要求。',
      en: 'Internal supervisors cover everything, and externals are counted only where any are assigned.',
    },
  },
  {
    ...choices.otherPostsOfSupervisor,
    clause: 'cq2022s.13.conflict',
    question: {
      zh: '督导员能否兼任考务、监考、现场负责人等其他岗位？',
      en: 'May a supervisor hold a post other than the ones named, such as exam staff or invigilator?',
    },
    meanings: otherPostMeanings,
    reason: {
      zh: '条款以“等”结尾；考评人员的条款另列了岗位，督导员没有明文禁止。',
      en: 'The list ends openly; the rule for examiners names more posts, and none expressly bars supervisors.',
    },
  },
  {
    ...choices.rotationTimeline,
    clause: 'cq2022s.15.rotate',
    question: {
      zh: '“连续3次”按机构被督导的次序，还是按督导员本人的次序？',
      en: 'Is "three times in a row" counted on the timeline of the body or of the supervisor?',
    },
    meanings: {
      'body-timeline': { zh: '按机构的次序', en: 'The tasks at the body, one after the other' },
      'supervisor-timeline': {
        zh: '按督导员本人的次序',
        en: 'The tasks of the supervisor, wherever they are',
      },
    },
    reason: {
      zh: '轮换是为了让同一机构换人督导；按另一读法，派去别处一次就重新计数。',
      en: 'Rotation is meant for the body; by the other reading one task elsewhere starts the count anew.',
    },
  },
  {
    ...choices.rotationUnit,
    clause: 'cq2022s.15.rotate',
    question: {
      zh: '一次任务督导两场，算一次还是两次？',
      en: 'Do two sessions of one task count once or twice?',
    },
    meanings: {
      task: { zh: '按任务计，一次', en: 'By task: once' },
      session: { zh: '按场次计，两次', en: 'By session: twice' },
    },
    reason: {
      zh: '工作评议以每次督导任务为单位。',
      en: 'The work of a supervisor is reviewed task by task.',
    },
  },
];

const assessment = (): readonly Reading[] => [
  {
    ...choices.sameThree,
    clause: 'cq2022e.6.session',
    question: {
      zh: '同三名考评人员能否承担同场次的几个等级？',
      en: 'May the same three examiners serve several levels of one session?',
    },
    meanings: {
      shared: { zh: '能', en: 'Yes' },
      'three-each': {
        zh: '不能，每个职业和等级各须三名',
        en: 'No, three for each occupation and level alone',
      },
    },
    reason: {
      zh: '人数按职业和等级规定，没有要求专用。',
      en: 'The number is set for each, and nothing says that they serve it alone.',
    },
  },
  {
    ...choices.otherPanelMembers,
    clause: 'cq2022e.14.4',
    question: {
      zh: '评审组除三名高级考评员外能否有其他成员？',
      en: 'May others sit on the panel beside three senior examiners?',
    },
    meanings: {
      'seniors-only': { zh: '不能，全由高级考评员组成', en: 'No, the panel is made of seniors' },
      'beyond-three': { zh: '能，高级考评员满三名即可', en: 'Yes, once three seniors sit on it' },
    },
    reason: {
      zh: '条款规定评审组由高级考评员组成。',
      en: 'The clause says what the panel is made of.',
    },
  },
  {
    ...choices.numberOfLeaders,
    clause: 'cq2022e.15.leader',
    question: { zh: '一场能否有几名组长？', en: 'May a session have several group leaders?' },
    meanings: {
      'at-least-one': { zh: '能，至少一名', en: 'Yes, at least one' },
      'exactly-one': { zh: '只能一名', en: 'No, exactly one' },
    },
    reason: {
      zh: '条款没有写人数；几个职业同场时可以分组。评审组的组长才写明一名。',
      en: 'No number is set, and several occupations may form several groups; only a panel has just one.',
    },
  },
  {
    ...choices.invigilatorPost,
    clause: 'cq2022e.15.conflict',
    question: { zh: '监考人员是不是考务人员？', en: 'Are invigilators exam staff?' },
    meanings: {
      'exam-staff': { zh: '是', en: 'Yes' },
      'separate-post': { zh: '不是，属未写明的岗位', en: 'No, a post that is not named' },
    },
    reason: {
      zh: '监考属于考务；同一规程把考评人员和监考人员写成两个人。',
      en: 'Invigilating is running an exam, and the rules elsewhere treat examiner and invigilator as two people.',
    },
  },
  {
    ...choices.otherPostsOfExaminer,
    clause: 'cq2022e.15.conflict',
    question: {
      zh: '考评人员能否兼任未写明的其他岗位？',
      en: 'May an examiner hold a post that the clause does not name?',
    },
    meanings: otherPostMeanings,
    reason: {
      zh: '条款以“等”结尾，未写明的岗位不作硬性禁止，只提示。',
      en: 'The list ends openly: what it does not name is noted and not barred.',
    },
  },
];

/**
 * The named readings of the checks of a session. A function, so that nobody who checks carries the texts.
 *
 * @example
 * sessionReadings().find(({ id }) => id === 'cq2022s.15.rotate/timeline').default // 'body-timeline'
 */
export const sessionReadings = (): readonly Reading[] => [...supervision(), ...assessment()];
