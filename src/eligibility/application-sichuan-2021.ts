import { all, either, no, when, yes } from '../criteria';
import { examinerWithPractice } from './application-career';
import { consequencesOf } from './application-consequences';
import { passed } from './application-exam';
import { applicationFactTable, contradictions, type Stage } from './application-facts';
import * as messages from './application-messages';
import {
  type ApplicationCriterion,
  type ApplicationRegime,
  examinerPosts,
  forExaminers,
  governs,
  isPost,
} from './application-posts';
import { certificateInSichuan, titleInSichuan } from './application-qualifications';
import {
  atLeastOneYear,
  cardObtained,
  oneYearOfWork,
  skillLevelCertificate,
} from './application-reading-choices';

// 川人社职鉴〔2021〕4号 二: training and certification of examiners and senior examiners. No age, no years of work.

const scope: ApplicationCriterion = {
  clause: 'sc2021.hdr.title',
  facts: ['post'],
  test: (asked) =>
    governs(asked, examinerPosts, messages.noSupervisorsHere, (post) =>
      post === 'special-ability-examiner' ? messages.asAnExaminer : undefined,
    ),
};

const conditions: readonly ApplicationCriterion[] = [
  {
    clause: 'sc2021.2.1.1',
    facts: ['attested.policyKnowledge', 'attested.standardKnowledge', 'assessmentExperience'],
    test: (asked) =>
      all(
        yes(asked, 'attested.policyKnowledge', messages.notAttested),
        yes(asked, 'attested.standardKnowledge', messages.notAttested),
        yes(asked, 'assessmentExperience', messages.noExperience),
      ),
  },
  {
    clause: 'sc2021.2.1.2',
    facts: ['attested.ethics'],
    test: (asked) => yes(asked, 'attested.ethics', messages.notAttested),
  },
  {
    clause: 'sc2021.2.1.3.examiner',
    facts: ['post', 'certificates', 'titles', 'attested.skills'],
    test: (asked) =>
      when(
        isPost(asked, 'examiner', 'special-ability-examiner'),
        all(
          either(certificateInSichuan(asked, 'level-3'), titleInSichuan(asked, 'intermediate')),
          yes(asked, 'attested.skills', messages.notAttested),
        ),
        messages.anotherPost,
      ),
  },
  {
    clause: 'sc2021.2.1.3.senior',
    facts: ['post', 'certificates', 'titles', 'examinerCards', 'tasks', 'firstTaskDay', 'taskMonths'],
    test: (asked) =>
      when(
        isPost(asked, 'senior-examiner'),
        all(
          examinerWithPractice(asked),
          either(certificateInSichuan(asked, 'level-1'), titleInSichuan(asked, 'associate-senior')),
        ),
        messages.anotherPost,
      ),
  },
  {
    clause: 'sc2021.2.3.1',
    facts: [
      'post',
      'papers.formSigned',
      'papers.formStamped',
      'papers.certificateCopy',
      'papers.titleCopy',
      'papers.idCopy',
      'papers.examinerCardCopy',
    ],
    test: (asked) =>
      all(
        yes(asked, 'papers.formSigned', messages.paperMissing),
        yes(asked, 'papers.formStamped', messages.paperMissing),
        either(
          yes(asked, 'papers.certificateCopy', messages.paperMissing),
          yes(asked, 'papers.titleCopy', messages.paperMissing),
        ),
        yes(asked, 'papers.idCopy', messages.paperMissing),
        when(isPost(asked, 'senior-examiner'), yes(asked, 'papers.examinerCardCopy', messages.paperMissing)),
      ),
  },
  {
    clause: 'sc2021.5.1.twice',
    facts: ['rightForfeited'],
    test: (asked) => no(asked, 'rightForfeited', messages.rightLost),
    leadsTo: 'barred-for-good',
  },
];

/** A card goes to those who passed the exam after the training. */
const certification: readonly ApplicationCriterion[] = [
  { clause: 'sc2021.2.5.validity', facts: ['exam.passed'], test: passed },
];

export const sichuan2021 = (stage: Stage): ApplicationRegime => ({
  notice: 'sc2021',
  table: applicationFactTable,
  readings: [skillLevelCertificate, oneYearOfWork, atLeastOneYear, cardObtained],
  criteria: [scope, ...forExaminers([...conditions, ...(stage === 'certification' ? certification : [])])],
  contradictions,
  consequences: (asked, weighed) =>
    consequencesOf(asked, weighed, stage, {
      apply: 'sc2021.2.2.route',
      certify: 'sc2021.2.5.validity',
    }),
});
