import type { LedgerEntry } from './entry';

/** Chongqing 2022: the covering notice of the two regulations. */
// biome-ignore format: three lines a clause, so that the ledger reads like the notice
export const cq2022: readonly LedgerEntry[] = [
  ['cq2022.hdr.noise', '页眉', 'not-computable',
    '版头和扫描残字，不含规则。',
    'Letterhead and scanning residue without any rule.'],
  ['cq2022.hdr.docno', '文号', 'not-computable',
    '文号为渝职鉴发〔2022〕34号，重庆市职鉴中心制发。',
    'Document number Yu Zhi Jian Fa [2022] No. 34, issued by the Chongqing centre.'],
  ['cq2022.hdr.title', '标题主送引言', 'not-computable',
    '一并印发督导员规程（试行）与考评人员规程（修订），条号各自编排。',
    'Issues two regulations, for supervisors (trial) and examiners (revised), each with its own article numbers.'],
  ['cq2022.hdr.date', '印发日期', 'term',
    '2022年12月8日印发。',
    'Issued on 8 December 2022.'],
];
