import type { Rule } from './answers';
import { cardCodeRules } from './card-codes/rules';
import { dateRules } from './dates/rules';
import { dutyRules } from './duties/rules';
import { applicationRules } from './eligibility/decide-application';
import { renewalRules } from './eligibility/renewal-rules';
import { trainingPlanRules } from './eligibility/training-plan';
import { evaluationFormRules } from './evaluation-forms/rules';
import { noticeRules } from './notices/rules';
import { submissionRules } from './submissions/clause-rules';
import { printedFormRules } from './submissions/printed-forms';

/**
 * Every function that decides by clauses, room by room, with its clauses as the code itself names them. Whoever asks for
 * this loads every room; the ledger answers from `clause-coverage.ts`, which is written from it.
 */
export const rules = (): readonly Rule[] => [
  ...noticeRules(),
  ...dateRules(),
  ...cardCodeRules(),
  ...evaluationFormRules(),
  ...dutyRules(),
  ...applicationRules(),
  ...trainingPlanRules(),
  ...renewalRules(),
  ...submissionRules(),
  ...printedFormRules(),
];
