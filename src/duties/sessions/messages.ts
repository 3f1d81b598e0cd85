import type { Message } from '../../answers';
import type { Why } from '../../criteria';
import type { SkillLevel } from '../service/facts';

const say = (reason: string, zh: string, en: string): Why => ({ reason, detail: { zh, en } });

// People are told by the numbers of their posts in the list, the first being 1, and never by their ids.

const listed = (numbers: readonly number[]): string => numbers.join('、');
const listedInEnglish = (numbers: readonly number[]): string => numbers.join(', ');
const together = (people: readonly (readonly number[])[]): Message => ({
  zh: people.map((numbers) => `第 ${listed(numbers)} 项`).join('；'),
  en: people.map((numbers) => `posts ${numbers.join(' + ')}`).join('; '),
});

// Facts that cannot be true together.

const parts = {
  practical: { zh: '技能考核', en: 'the practical part' },
  theory: { zh: '理论知识考试', en: 'the theory part' },
  review: { zh: '综合评审', en: 'the comprehensive review' },
} as const satisfies Readonly<Record<string, Message>>;

export const partNotHeld = (part: keyof typeof parts): Message => ({
  zh: `科目中没有${parts[part].zh}，这里却给出了，请核对`,
  en: `the parts leave out ${parts[part].en}, which is described all the same: check both`,
});
export const nothingPractical: Message = {
  zh: '科目中有技能考核，却没有职业和等级，请补充',
  en: 'the practical part is held without any occupation and level: add them or leave the part out',
};
export const nobodySpecially: Message = {
  zh: '写了专项督导，岗位名单中却没有人做专项督导，请核对',
  en: 'a special supervision is described and nobody in the list of posts does one: check both',
};
export const taskAfterSession: Message = {
  zh: '这次督导任务晚于本场，不是此前的任务',
  en: 'this task comes after the session and is no previous one',
};

// One person, one post.

export const assessesAndSupervises = (people: readonly (readonly number[])[]): Why => {
  const { zh, en } = together(people);
  return say(
    'supervises-and-assesses',
    `同一人在同场次既督导又考评：${zh}，请换人。`,
    `The same person supervises and assesses in one session: ${en}. Replace one.`,
  );
};
export const twoNamedPosts = (people: readonly (readonly number[])[]): Why => {
  const { zh, en } = together(people);
  return say(
    'two-posts',
    `同一人在同场次兼任外督、内督、考评人员中的两岗：${zh}，请换人。`,
    `The same person holds two posts among external supervisor, internal supervisor and examiner: ${en}. Replace one.`,
  );
};
export const examinerInOtherPost = (people: readonly (readonly number[])[]): Why => {
  const { zh, en } = together(people);
  return say(
    'examiner-in-other-post',
    `考评人员在同场次兼任其他岗位：${zh}，请换人。`,
    `An examiner holds another post of the session: ${en}. Replace one.`,
  );
};
export const supervisorInOtherPost = (people: readonly (readonly number[])[]): Why => {
  const { zh, en } = together(people);
  return say(
    'supervisor-in-other-post',
    `督导员在同场次兼任其他岗位：${zh}，请换人。`,
    `A supervisor holds another post of the session: ${en}. Replace one.`,
  );
};
export const postNotNamed = (people: readonly (readonly number[])[]): Why => {
  const { zh, en } = together(people);
  return say(
    'other-post-not-named',
    `兼任的岗位条款没有写明，可能属于“等”：${zh}，建议换人。`,
    `The second post is not named by the clause and may fall under its open end: ${en}. Better replace one.`,
  );
};

// Supervision.

export const noSupervisor = /* @__PURE__ */ say(
  'no-supervisor',
  '本场没有质量督导员，请委派。',
  'Nobody supervises the session: assign a supervisor.',
);
export const oneKindMissing = /* @__PURE__ */ say(
  'one-kind-of-supervisor',
  '本场缺外督或内督，请补派。',
  'Either an external or an internal supervisor is missing: assign one.',
);
export const noSupervisors = /* @__PURE__ */ say(
  'no-supervisors',
  '没有督导员。',
  'There are no supervisors.',
);
export const noExternals = /* @__PURE__ */ say(
  'no-externals',
  '没有派外督。',
  'No external supervisor is assigned.',
);
export const fewExternals = /* @__PURE__ */ say(
  'fewer-than-two-externals',
  '外督只有一名，原则上应有两名以上。',
  'There is one external supervisor; in principle there should be two or more.',
);
export const notANationalType = (numbers: readonly number[]): Why =>
  say(
    'not-a-national-type',
    `督导类型只有日常和专项：请改第 ${listed(numbers)} 项。`,
    `Supervision is either daily or special: correct posts ${listedInEnglish(numbers)}.`,
  );
export const wrongSupervision = (numbers: readonly number[]): Why =>
  say(
    'not-a-type-for-this-supervisor',
    `外督做现场或专项督导，内督做全面督导：请改第 ${listed(numbers)} 项。`,
    `Externals supervise on site or specially, internals in full: correct posts ${listedInEnglish(numbers)}.`,
  );
export const supervisionOpen = (numbers: readonly number[]): Why =>
  say(
    'supervision-not-given',
    `第 ${listed(numbers)} 项没有写明督导类型。`,
    `Posts ${listedInEnglish(numbers)} do not say which supervision it is.`,
  );

export const notSpecial = /* @__PURE__ */ say(
  'not-special',
  '不是专项督导。',
  'It is no special supervision.',
);
export const noTopic = /* @__PURE__ */ say(
  'no-topic',
  '专项督导没有督导事项，至少写明一项。',
  'The special supervision names no topic: name at least one.',
);
export const topicsNotFixed = /* @__PURE__ */ say(
  'topics-not-fixed-before',
  '督导事项没有在督导前明确。',
  'The topics were not fixed before the supervision.',
);
export const groupNotSetUp = /* @__PURE__ */ say(
  'group-not-set-up-before',
  '督导小组没有在督导前成立。',
  'The group was not set up before the supervision.',
);
export const smallGroup = (size: number): Why =>
  say(
    'fewer-than-three-in-group',
    `督导小组只有 ${size} 名，原则上应有三名以上。`,
    `The group has ${size}; in principle there should be three or more.`,
  );
export const leftToChongqing = /* @__PURE__ */ say(
  'left-to-chongqing',
  '按此读法，国家规程的这一条不另行适用于重庆。',
  'By this reading the national rule is not added to those of Chongqing.',
);
export const onlyGuidance = /* @__PURE__ */ say(
  'national-rules-guide-only',
  '按此读法，国家规程只供参照。',
  'By this reading the national rules are guidance only.',
);

// Rotation.

export const thirdInARow = (numbers: readonly number[]): Why =>
  say(
    'third-in-a-row',
    `第 ${listed(numbers)} 项的外督已连续两次督导该机构，请轮换。`,
    `The external supervisors of posts ${listedInEnglish(numbers)} took the last two tasks at this body: rotate.`,
  );
export const orderOpen = (numbers: readonly number[]): Why =>
  say(
    'order-of-day-open',
    `同一天有几次任务，先后不明，第 ${listed(numbers)} 项的外督是否连续三次不能确定，请写明各次的先后。`,
    `Several tasks fall on one day, so it is open whether posts ${listedInEnglish(numbers)} are third in a row: give their turn.`,
  );

// Examiners.

const levels: Readonly<Record<SkillLevel, Message>> = {
  'special-ability': { zh: '专项职业能力', en: 'special ability' },
  apprentice: { zh: '学徒工', en: 'apprentice' },
  'level-5': { zh: '初级工', en: 'level 5' },
  'level-4': { zh: '中级工', en: 'level 4' },
  'level-3': { zh: '高级工', en: 'level 3' },
  'level-2': { zh: '技师', en: 'level 2' },
  'level-1': { zh: '高级技师', en: 'level 1' },
  'special-grade-technician': { zh: '特级技师', en: 'special-grade technician' },
  'chief-technician': { zh: '首席技师', en: 'chief technician' },
};

/** An occupation and level with how many examiners it has, at most. */
export type Shortage = { readonly occupation: string; readonly level: SkillLevel; readonly count: number };

export function fewerThanThree(shortages: readonly Shortage[]): Why {
  const zh = shortages.map(({ occupation, level, count }) => `${occupation}${levels[level].zh} ${count} 名`);
  const en = shortages.map(({ occupation, level, count }) => `${occupation} ${levels[level].en} (${count})`);
  return say(
    'fewer-than-three-examiners',
    `有权考评的考评人员不足三名：${zh.join('、')}，请增派。`,
    `Fewer than three examiners may assess ${en.join(', ')}: assign more.`,
  );
}
export const authorityOpen = (numbers: readonly number[]): Why =>
  say(
    'authority-not-given',
    `第 ${listed(numbers)} 项没有写明证卡等级或职业。`,
    `Posts ${listedInEnglish(numbers)} do not say the grade or the occupations of the card.`,
  );
export const levelNotListed = /* @__PURE__ */ say(
  'level-not-listed',
  '条款没有列出这一等级由谁考评，请询市职鉴中心。',
  'The notice does not say who assesses this level: ask the municipal centre.',
);
export const nothingPracticalHeld = /* @__PURE__ */ say(
  'no-practical-part',
  '没有技能考核。',
  'There is no practical part.',
);
export const noAssessment = /* @__PURE__ */ say(
  'nothing-assessed',
  '没有须由考评人员评定的内容。',
  'Nothing is assessed by people.',
);
export const noGroupLeader = /* @__PURE__ */ say(
  'no-group-leader',
  '没有考评组长，请由评价机构指定。',
  'There is no group leader: the assessment body names one.',
);
export const severalLeaders = /* @__PURE__ */ say(
  'several-group-leaders',
  '按此读法，一场只能有一名组长。',
  'By this reading a session has one group leader only.',
);
export const leaderNotNamed = /* @__PURE__ */ say(
  'leader-not-named-by-body',
  '组长不是由评价机构指定的。',
  'The group leader was not named by the assessment body.',
);

// Comprehensive review.

export const noReview = /* @__PURE__ */ say(
  'no-review',
  '没有综合评审。',
  'There is no comprehensive review.',
);
export const noPanel = /* @__PURE__ */ say(
  'no-panel',
  '综合评审没有评审组。',
  'The comprehensive review has no panel.',
);
export const smallPanel = /* @__PURE__ */ say(
  'fewer-than-three-seniors',
  '评审组的高级考评员不足三名，请增派。',
  'A panel has fewer than three senior examiners: assign more.',
);
export const notSenior = (numbers: readonly number[]): Why =>
  say(
    'panel-member-not-senior',
    `评审组由高级考评员组成，第 ${listed(numbers)} 项不是，请换人。`,
    `A panel is made of senior examiners; posts ${listedInEnglish(numbers)} are not: replace them.`,
  );
export const panelLeaders = /* @__PURE__ */ say(
  'not-one-panel-leader',
  '每个评审组须设且只设一名组长。',
  'Each panel has one leader, neither none nor more.',
);
export const leaderOutside = /* @__PURE__ */ say(
  'leader-not-on-panel',
  '评审组组长不是该组成员。',
  'The leader of a panel is not one of its members.',
);
export const gradeOpen = (numbers: readonly number[]): Why =>
  say(
    'grade-not-given',
    `第 ${listed(numbers)} 项没有写明证卡等级。`,
    `Posts ${listedInEnglish(numbers)} do not say the grade of the card.`,
  );

// Marking.

export const machineMarked = /* @__PURE__ */ say(
  'machine-marked',
  '理论考试为机考，不需人工阅卷。',
  'The theory paper is marked by a machine.',
);
export const noTheory = /* @__PURE__ */ say(
  'no-theory-part',
  '没有理论知识考试。',
  'There is no theory part.',
);
export const noTheoryOccupation = /* @__PURE__ */ say(
  'no-theory-occupation',
  '没有写明理论试卷所属的职业，请补充。',
  'The occupation of the theory paper is not named: add it.',
);
export const fewMarkers = (occupations: readonly string[]): Why =>
  say(
    'fewer-than-two-markers',
    `本职业的阅卷考评人员不足两名：${occupations.join('、')}，请增派。`,
    `Fewer than two examiners of the occupation mark ${occupations.join(', ')}: assign more.`,
  );
export const foreignMarkers = (numbers: readonly number[]): Why =>
  say(
    'marker-of-another-occupation',
    `第 ${listed(numbers)} 项不是试卷所属职业的考评人员，请换人。`,
    `Posts ${listedInEnglish(numbers)} are not examiners of an occupation marked here: replace them.`,
  );
export const markersOpen = (numbers: readonly number[]): Why =>
  say(
    'occupations-not-given',
    `第 ${listed(numbers)} 项没有写明证卡的职业。`,
    `Posts ${listedInEnglish(numbers)} do not say the occupations of the card.`,
  );
export const markedElsewhere = /* @__PURE__ */ say(
  'not-marked-on-site',
  '没有在现场阅卷。',
  'The papers were not marked on site.',
);
export const notInLine = /* @__PURE__ */ say(
  'not-marked-in-line',
  '没有按流水作业方式阅卷。',
  'The papers were not marked in assembly line.',
);

// Records.

export const notYetHeld = /* @__PURE__ */ say(
  'not-yet-held',
  '本场尚未结束，暂不需要记录。',
  'The session is not over yet, and nothing is recorded.',
);
export const noExaminers = /* @__PURE__ */ say('no-examiners', '没有考评员。', 'There are no examiners.');
export const notSigned = {
  'site-record': /* @__PURE__ */ say(
    'site-record-without-effect',
    '督导员没有签字，现场过程质量记录不生效，请补签。',
    'No supervisor signed: the record of the process on site takes no effect. Have it signed.',
  ),
  results: /* @__PURE__ */ say(
    'results-without-effect',
    '督导员没有签字，按此读法考核结果不生效。',
    'No supervisor signed: by this reading the results take no effect.',
  ),
} as const;
export const notEvaluated = (numbers: readonly number[]): Why =>
  say(
    'evaluation-record-missing',
    `第 ${listed(numbers)} 项的考评员没有本批次的评价记录，请补填。`,
    `The examiners of posts ${listedInEnglish(numbers)} have no evaluation record of this batch: fill it in.`,
  );
export const noSiteForm = (numbers: readonly number[]): Why =>
  say(
    'site-form-missing',
    `第 ${listed(numbers)} 项的考评人员没有填写考场情况记录表，请补填。`,
    `The examiners of posts ${listedInEnglish(numbers)} have no site record form of their own: fill it in.`,
  );
export const jointForm = (forms: readonly number[]): Why =>
  say(
    'joint-site-form',
    `考场情况记录表须由每人单独填写，第 ${listed(forms)} 张是合填的，请分开。`,
    `Each examiner fills in a form of their own; forms ${listedInEnglish(forms)} are joint: write them anew.`,
  );
