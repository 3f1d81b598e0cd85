import type { Finding, Language, Message, ReadingId } from '../../answers';
import { type RenderSubject, renderDecision } from '../../eligibility';
import type { DecisionRecord, RecordAnswer } from '../../submissions';
import * as messages from '../messages';
import { citationOf } from './sentence';

const kinds: Readonly<Record<RecordAnswer['record'], Message>> = {
  'examiner-record': { zh: '考评工作评价记录', en: 'examiner record' },
  'supervisor-review': { zh: '质量督导员工作评议', en: 'supervisor review' },
  'examiner-review': { zh: '考评人员工作评议', en: 'examiner review' },
  'supervision-report': { zh: '质量督导情况反馈表', en: 'supervision report' },
  'printed-form': { zh: '印制表格', en: 'printed form' },
  renewal: { zh: '复核换证', en: 'renewal' },
  application: { zh: '申报', en: 'application' },
  'training-plan': { zh: '培训计划', en: 'training plan' },
  service: { zh: '任职', en: 'service' },
  session: { zh: '场次人员安排', en: 'session' },
  staffing: { zh: '人员配备', en: 'staffing' },
  engagement: { zh: '聘用', en: 'engagement' },
  collection: { zh: '证卡领取', en: 'card collection' },
  'training-attendance': { zh: '培训到场', en: 'training attendance' },
  conduct: { zh: '履职行为', en: 'conduct' },
  process: { zh: '工作流程', en: 'process' },
  route: { zh: '办理渠道', en: 'route' },
};

const words: Readonly<Record<string, Message>> = {
  excellent: { zh: '优', en: 'excellent' },
  good: { zh: '良', en: 'good' },
  fair: { zh: '中', en: 'fair' },
  poor: { zh: '差', en: 'poor' },
  qualified: { zh: '合格', en: 'qualified' },
  unqualified: { zh: '不合格', en: 'unqualified' },
  undetermined: { zh: '未定', en: 'undetermined' },
  'in-order': { zh: '符合要求', en: 'in order' },
  deficient: { zh: '有不符合之处', en: 'deficient' },
};

/** The reviews call their best grade 优秀, the record calls it 优. */
const excellentReview: Message = { zh: '优秀', en: 'excellent' };

const scored = (points: number): Message => ({ zh: `${points} 分`, en: `${points} points` });
const contestedBy = (ids: readonly ReadingId[]): Message => ({
  zh: `换一种读法会改变结果：${ids.join('、')}`,
  en: `another reading would change this: ${ids.join(', ')}`,
});
const missingFacts = (facts: readonly string[]): Message => ({
  zh: `还缺：${facts.join('、')}`,
  en: `still missing: ${facts.join(', ')}`,
});

/** One answer in lines: its place and kind, the result, and every doubt about it. */
export function linesOf(each: RecordAnswer, lang: Language): string[] {
  const title = `${messages.say(messages.recordNumber(each.row), lang)} ${messages.say(kinds[each.record], lang)}`;
  return [title, ...resultOf(each, lang).map((line) => (line === '' ? '' : `  ${line}`)), ''];
}

function resultOf(each: RecordAnswer, lang: Language): string[] {
  const say = (message: Message) => messages.say(message, lang);
  const word = (name: string) => say(words[name] ?? { zh: name, en: name });
  if (each.record === 'supervision-report') {
    const { outcome, findings, missing, contested } = each.answer;
    return [
      word(outcome),
      ...findings.filter(({ verdict }) => verdict === 'unmet').map((finding) => unmetLine(finding, lang)),
      ...(missing.length > 0 ? [say(missingFacts(missing))] : []),
      ...(contested.length > 0 ? [say(contestedBy(contested))] : []),
    ];
  }
  if (each.record === 'examiner-record') {
    const { score, grade, contested } = each.answer;
    const doubts = contested.length > 0 ? [say(contestedBy(contested))] : [];
    return [`${say(scored(score))} ${word(grade)}`, ...doubts];
  }
  if (each.record === 'printed-form') return [`${each.answer.form}: ${word(each.answer.outcome)}`];
  if (each.record !== 'supervisor-review' && each.record !== 'examiner-review') {
    return renderDecision(each.answer, { lang, subject: subjectOf(each) })
      .trimEnd()
      .split('\n');
  }
  const { total, grade, notesOwed } = each.answer;
  const reviewed = grade === 'excellent' ? say(excellentReview) : word(grade);
  const owed = notesOwed.length > 0 ? [say(messages.notesOwed(notesOwed))] : [];
  return [`${say(scored(total))} ${reviewed}`, ...owed];
}

/** A certification is an application at its second stage. */
const subjectOf = ({
  record,
  answer,
}: Extract<RecordAnswer, { readonly record: DecisionRecord }>): RenderSubject =>
  'stage' in answer && answer.stage === 'certification' ? 'certification' : record;

function unmetLine({ clause, detail }: Finding, lang: Language): string {
  return `${detail === undefined ? '' : `${messages.say(detail, lang)} `}[${citationOf(clause)}]`;
}
