import type { Message } from '../answers';

/** What is wrong in the ledger, for those who keep it. */
export const noRule: Message = {
  zh: '没有函数按此条款判断：请编码，或写明暂缓的理由。',
  en: 'No function decides by this clause: code it, or defer it with a reason.',
};
export const noCase: Message = {
  zh: '没有此条款的案例：请在 fixtures/vectors 补一例。',
  en: 'No case names this clause: add one to fixtures/vectors.',
};
export const noWhy: Message = {
  zh: '未编码而没有理由：请在账上写明。',
  en: 'It is not coded and has no reason: write one into the ledger.',
};
export const unknownClauseOfRule = (rule: string): Message => ({
  zh: `${rule} 所列的条款不在账上：请改正编号。`,
  en: `${rule} names it and the ledger has no such clause: correct the id.`,
});
export const unknownClauseOfCase: Message = {
  zh: '案例所列的条款不在账上：请改正编号。',
  en: 'A case names it and the ledger has no such clause: correct the id.',
};
export const tooManyNotCoded = (notCoded: number, computable: number, percentage: number): Message => ({
  zh: `可计算的 ${computable} 条中有 ${notCoded} 条未编码，超过 ${percentage}%。`,
  en: `${notCoded} of ${computable} computable clauses are not coded, more than ${percentage} %.`,
});
