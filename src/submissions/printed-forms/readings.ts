import type { Reading } from '../../answers';
import * as choices from './reading-choices';

/**
 * The named readings of the printed forms: where a notice leaves open how a form is to be filled in.
 *
 * @returns each with its question, its choices, the default and the reason for it
 * @example
 * printedFormReadings().map(({ default: choice }) => choice) // ['either', 'either', 'one', 'content-binding']
 */
export function printedFormReadings(): readonly Reading[] {
  return [
    {
      ...choices.qualificationOrTitle,
      clause: 'sc2025.a1.shape',
      question: {
        zh: '申报表的职业资格与技术职称，填一项是否足够？',
        en: 'Is one of vocational qualification and technical title enough on the application?',
      },
      meanings: {
        either: { zh: '填一项即可', en: 'One of them will do' },
        both: { zh: '两项都须填', en: 'Both are needed' },
      },
      reason: { zh: '栏名以“或”连接两项。', en: 'The name of the box joins the two by "or".' },
    },
    {
      ...choices.cardValidity,
      clause: 'sc2025.a1.shape',
      question: {
        zh: '证卡有效期一栏填起止日期，还是只填届满日期？',
        en: 'Does the box for validity take a first and a last day, or the last day alone?',
      },
      meanings: {
        either: { zh: '两种都可以', en: 'Either' },
        range: { zh: '须填起止日期', en: 'First and last day' },
        'end-date': {
          zh: '只填届满日期，多填起始日期的只提示',
          en: 'The last day alone; a first day is pointed out',
        },
      },
      reason: {
        zh: '该栏是空格，没有说明；判断只需要届满日期。',
        en: 'The box is blank and nothing explains it; the rules need the last day only.',
      },
    },
    {
      ...choices.cardsPerForm,
      clause: 'sc2025.a1.type',
      question: {
        zh: '一张申报表能否同时申报两种证卡？',
        en: 'May one application ask for the renewal of two cards?',
      },
      meanings: {
        one: { zh: '不能，一表一证', en: 'No, one card per form' },
        several: { zh: '能，可勾选多项', en: 'Yes, several boxes may be ticked' },
      },
      reason: {
        zh: '编号和有效期各只有一格。',
        en: 'There is one box for the number and one for the validity.',
      },
    },
    {
      ...choices.referenceForm,
      clause: 'sc2021.a1.shape',
      question: {
        zh: '2021 年附件 1、3 注明供参考，表样在多大程度上必须遵守？',
        en: 'Annexes 1 and 3 of 2021 are printed for reference: how far do they bind?',
      },
      meanings: {
        'content-binding': {
          zh: '内容必填，表样可以增栏',
          en: 'What they ask must be given; further boxes may be added',
        },
        'form-binding': { zh: '内容和表样都须照办', en: 'What they ask and their boxes both bind' },
        'reference-only': {
          zh: '均供参考，缺项只作提示',
          en: 'Neither binds; what is missing is pointed out',
        },
      },
      reason: {
        zh: '注明的是表样供参考，而通知要求据此提交、审核这些内容。',
        en: 'The remark is about the sheet, while the notice has these contents handed in and reviewed.',
      },
    },
  ];
}
