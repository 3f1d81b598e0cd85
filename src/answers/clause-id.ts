/**
 * The five notices. Chongqing's notice carries two regulations with their own clause numbering:
 * `cq2022s` for quality supervisors (质量督导员) and `cq2022e` for examiners (考评员).
 */
export type NoticeId = 'cn2020' | 'sc2021' | 'sc2025' | 'scqm' | 'cq2022';

/** Names one clause of one notice, for example `sc2025.3.2.2.city5`. */
export type ClauseId = `${NoticeId | 'cq2022s' | 'cq2022e'}.${string}`;
