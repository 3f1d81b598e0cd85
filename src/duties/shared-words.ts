// Words that the facts of several subjects have in common.

/** What is examined: the theory paper, the practical part (技能考核), the comprehensive review (综合评审). */
export const examParts = ['theory', 'practical', 'review'] as const;

/** cn2020 第十二条: the four things a special supervision may look into. */
export const supervisionTopics = [
  'laws-and-quality-system',
  'work-of-assessment',
  'reported-violations',
  'major-issues',
] as const;
