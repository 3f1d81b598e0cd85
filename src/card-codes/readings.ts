import type { Reading } from '../answers';
import * as choices from './reading-choices';

/**
 * The named readings of the card codes, with their texts; a function, so that no parser carries the texts.
 *
 * @example
 * cardCodeReadings().map((reading) => reading.default) // ['invalid', 'invalid', 'ambiguous', 'may-collide', 'by-issuer']
 */
export function cardCodeReadings(): readonly Reading[] {
  const texts = {
    question: {
      zh: '颁发机构自行赋码时，序列码能否取 0000？',
      en: 'Where the issuer assigns numbers in its own way, may the serial be 0000?',
    },
    meanings: {
      invalid: {
        zh: '不能：自行赋码只改变顺序，取值仍为 0001—9999',
        en: 'No: only the order is free, the range stays 0001-9999',
      },
      valid: { zh: '能：四位数字任取，给出提示', en: 'Yes: any four digits, with a warning' },
    },
    reason: {
      zh: '通篇只写出 0001—9999 一个取值范围，自行赋码的说法没有另写范围。',
      en: 'The only range the rule names is 0001-9999; leaving the numbering to the issuer names no other.',
    },
  };
  return [
    { ...choices.externalSerialZero, clause: 'cn2020.c.outer.serial', ...texts },
    { ...choices.internalSerialZero, clause: 'cn2020.c.inner.serial', ...texts },
    {
      ...choices.zeroPrefix,
      clause: 'cn2020.c.inner.y.prov',
      question: {
        zh: '用人单位、社会培训评价组织的机构代码以 00 开头，是否即为部级备案？',
        en: "Does 00 at the beginning of an employer's or an organization's six digits mean that the Ministry filed it?",
      },
      meanings: {
        ambiguous: {
          zh: '不能确定：省级序列码也可以 00 开头，须另知备案机关',
          en: "It settles nothing: a province's serial may begin so too; who filed it has to be known",
        },
        ministry: { zh: '是：一律按部级备案', en: 'Yes: always filed with the Ministry' },
      },
      reason: {
        zh: '没有哪一处把 00 开头的号段留给部级备案的机构，多半是，但不必然。',
        en: 'Nothing keeps provinces from giving such serials; it is likely, not certain.',
      },
    },
    {
      ...choices.issuerDigits,
      clause: 'cq2022s.a3.inner.agency',
      question: {
        zh: '两家机构的六位代码会不会相同？',
        en: 'Can two bodies have the same six digits?',
      },
      meanings: {
        'may-collide': {
          zh: '会：由各备案地自行编列，相同的内督编号可能是两张证卡',
          en: 'Yes: each department numbers its own, so one internal code may stand on two cards',
        },
        unique: { zh: '不会：相同编号必有一处有误', en: 'No: where a code repeats, one of the two is wrong' },
      },
      reason: {
        zh: '重庆改为取备案地的序列码，国家规则取各省的序列码，都没有要求在更大范围内不重复。',
        en: 'Chongqing takes the serial of the department of filing, the national rule that of the province; neither asks for more than that.',
      },
    },
    {
      ...choices.internalSeries,
      clause: 'cq2022s.a3.inner.serial',
      question: {
        zh: '内督序列码按机构还是按类别字母连续？',
        en: 'Do internal serials run by issuer or by letter?',
      },
      meanings: {
        'by-issuer': { zh: '按颁发机构和年度', en: 'By issuing body and year' },
        'by-letter': { zh: '按类别字母和年度', en: 'By letter and year' },
      },
      reason: {
        zh: '序列码由颁发机构按年度各自编列。',
        en: 'The issuing body is the one that numbers them, year by year.',
      },
    },
  ];
}
