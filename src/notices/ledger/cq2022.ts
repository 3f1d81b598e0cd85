import type { LedgerEntry } from './entry';

/** Chongqing 2022: the covering notice of the two regulations. */
// biome-ignore format: three lines a clause, so that the ledger reads like the notice
export const cq2022: readonly LedgerEntry[] = [
  ['cq2022.hdr.noise', '页眉', 'not-computable',
    '版头和扫描残字，不含规则。',
    'Letterhead and scanning residue without any rule.',
    { why: { zh: '版头和扫描残字不是通知的内容，不含可读的句子。',
      en: 'Letterhead and scanning residue are no part of the notice and form no sentence.' } }],
  ['cq2022.hdr.docno', '文号', 'not-computable',
    '文号为渝职鉴发〔2022〕34号，重庆市职鉴中心制发。',
    'Document number Yu Zhi Jian Fa [2022] No. 34, issued by the Chongqing centre.',
    { why: { zh: '文号用来指称这份通知，随 sources 提供，两部规程的判断都不看它。',
      en: 'The number names the notice and is given by `sources`; neither regulation decides anything by it.' } }],
  ['cq2022.hdr.title', '标题主送引言', 'not-computable',
    '一并印发督导员规程（试行）与考评人员规程（修订），条号各自编排。',
    'Issues two regulations, for supervisors (trial) and examiners (revised), each with its own article numbers.',
    { why: { zh: '只宣布一并印发两部规程；两部规程各由 cq2022s 和 cq2022e 的条款判断，施行日见各自末条。',
      en: 'It announces two regulations; each is decided by its own clauses, cq2022s and cq2022e, and takes effect by its own last article.' } }],
  ['cq2022.hdr.date', '印发日期', 'term',
    '2022年12月8日印发。',
    'Issued on 8 December 2022.'],
];
