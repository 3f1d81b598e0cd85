import type { Message } from '../../answers';
import type { SessionFactName } from './facts';

/** What a fact is called in front of people. A function, so that no check carries the texts. */
export const sessionFactLabels = (): Readonly<Record<SessionFactName, Message>> => ({
  day: { zh: '场次末日', en: 'last day of the session' },
  parts: { zh: '考核科目', en: 'parts examined' },
  posts: { zh: '岗位名单及证卡', en: 'list of posts and cards' },
  leaderNamedByBody: { zh: '组长是否由评价机构指定', en: 'whether the body named the leader' },
  practical: { zh: '技能考核的职业和等级', en: 'occupations and levels of the practical part' },
  'theory.marking': { zh: '理论考试是否机考', en: 'theory marked by machine or by hand' },
  'theory.occupations': { zh: '理论试卷所属职业', en: 'occupations of the theory papers' },
  'theory.markedOnSite': { zh: '是否现场阅卷', en: 'whether marked on site' },
  'theory.assemblyLine': { zh: '是否流水作业阅卷', en: 'whether marked in assembly line' },
  panelLeaders: { zh: '评审组组长', en: 'leaders of the panels' },
  'special.topics': { zh: '专项督导事项', en: 'topics of the special supervision' },
  'special.topicsFixedBefore': { zh: '督导前是否明确事项', en: 'whether topics were fixed before' },
  'special.groupSetUpBefore': { zh: '督导前是否成立小组', en: 'whether the group was set up before' },
  'rotation.body': { zh: '被督导的评价机构', en: 'body that holds the session' },
  'rotation.task': { zh: '本场所属的督导任务', en: 'supervision task of the session' },
  'rotation.previousTasks': { zh: '此前的外督任务', en: 'previous tasks of external supervision' },
  'records.processSigned': { zh: '督导员是否签字', en: 'whether a supervisor signed' },
  'records.evaluatedExaminers': { zh: '有评价记录的考评员', en: 'examiners with an evaluation record' },
  'records.siteForms': { zh: '考场情况记录表', en: 'site record forms' },
});
