import type { Issue } from '../../answers';
import {
  type Answer,
  type AskedOf,
  type CriterionOf,
  contradiction,
  type FactNameOf,
  type FactsOf,
  type FactTable,
  factNamesOf,
} from '../../criteria';
import { skillLevels } from '../service/facts';
import { examParts, supervisionTopics } from '../shared-words';
import * as messages from './messages';

/** Every fact about a session, or about a special supervision (专项督导). Types, checks and schema derive from it. */
export const sessionFactTable = {
  /** The last day of the session; records are asked for from that day on. */
  day: 'date',
  /** What is examined. */
  parts: { listOf: examParts },
  /**
   * Everyone who works at the session, or sits in the supervision group: a record per post held. An empty list says that
   * nobody does. A group leader (考评组长) is an examiner and need not be listed as one again.
   */
  posts: {
    each: {
      /** An id of your own choosing; no message repeats it. */
      person: 'text',
      post: [
        'examiner',
        'group-leader',
        'marker',
        'panel-member',
        'external-supervisor',
        'internal-supervisor',
        'site-manager',
        'invigilator',
        'exam-staff',
        'other-staff',
      ],
      /** The grade of the examiner card, with each post that needs one: examiner, group leader, panel member. */
      grade: ['special-ability', 'examiner', 'senior'],
      /** The occupations the examiner card covers, with each post that needs them: examiner, group leader, marker. */
      occupations: 'texts',
      /** Which panel a panel member sits on, where there are several. */
      panel: 'text',
      /** What a supervisor does: 日常, 专项, 现场 or 全面督导. */
      supervision: ['daily', 'special', 'site', 'full'],
    },
    required: ['person', 'post'],
  },
  /** The assessment body named the group leader. */
  leaderNamedByBody: 'yes-no',
  /** Each occupation and level examined in the practical part; an empty list says that there is none. */
  practical: {
    each: {
      occupation: 'text',
      level: skillLevels,
    },
    required: ['occupation', 'level'],
  },
  theory: {
    /** Marked by a machine (机考等智能化考试) or by hand. */
    marking: ['machine', 'by-hand'],
    /** The occupations the theory papers belong to. */
    occupations: 'texts',
    /** Marked where the session is held. */
    markedOnSite: 'yes-no',
    /** Each marker marks a part of every paper (流水作业). */
    assemblyLine: 'yes-no',
  },
  /** Who leads a panel of the comprehensive review. */
  panelLeaders: { each: { person: 'text', panel: 'text' }, required: ['person'] },
  /** A special supervision, by those whose `supervision` is `special`: which of the four national topics it looks into. */
  special: {
    topics: { listOf: supervisionTopics },
    /** The topics were fixed before the supervision. */
    topicsFixedBefore: 'yes-no',
    /** The group was set up before the supervision. */
    groupSetUpBefore: 'yes-no',
  },
  rotation: {
    /** The body that holds the session; needed only where the tasks below name theirs. */
    body: 'text',
    /** The supervision task the session belongs to, where a task takes several sessions. */
    task: 'text',
    /** The externally supervised tasks before this session, in any order. Without a `body` a task was at this body. */
    previousTasks: {
      each: {
        task: 'text',
        body: 'text',
        day: 'date',
        /** Where several fall on one day: first, second. */
        turn: 'count',
        supervisors: 'texts',
      },
      required: ['day', 'supervisors'],
    },
  },
  records: {
    /** A quality supervisor signed for the quality of the process on site. */
    processSigned: 'yes-no',
    /** The examiners of whom an evaluation record (评价记录) of this batch was filled in, by person. */
    evaluatedExaminers: 'texts',
    /** The site record forms (技能考核考场情况记录表), each with the examiners who filled it in. */
    siteForms: { each: { examiners: 'texts' }, required: ['examiners'] },
  },
} as const satisfies FactTable;

export type SessionTable = typeof sessionFactTable;

/**
 * What is known about an assessment session or a special supervision. Every fact may be missing or `null`, which means
 * unknown and is never taken for yes or no. Dates are civil dates of Beijing, `YYYY-MM-DD`.
 */
export type SessionFacts = FactsOf<SessionTable>;

/** A fact about a session by its name, groups from the outside in: `theory.marking`. */
export type SessionFactName = FactNameOf<SessionTable>;

/**
 * The names of all facts about a session, in the order of {@link SessionFacts}.
 *
 * @example
 * sessionFactNames().includes('rotation.previousTasks') // true
 */
export const sessionFactNames = (): readonly SessionFactName[] => factNamesOf(sessionFactTable);

export type Asked = AskedOf<SessionTable>;
export type SessionAnswer = Answer<SessionFactName>;
export type SessionCriterion = CriterionOf<SessionTable>;

/** Facts that are written well and cannot be true together. */
export function* contradictions(facts: SessionFacts): Generator<Issue> {
  const { day, parts, practical, theory, posts, panelLeaders, special, rotation } = facts;
  if (parts) {
    const sitsOnPanel = posts?.some(({ post }) => post === 'panel-member') || (panelLeaders?.length ?? 0) > 0;
    const leftOut = [
      ['practical', (practical?.length ?? 0) > 0, ['practical']],
      ['theory', (theory?.marking ?? undefined) !== undefined, ['theory', 'marking']],
      ['review', sitsOnPanel, ['parts']],
    ] as const;
    for (const [part, isGiven, path] of leftOut) {
      if (isGiven && !parts.includes(part)) yield contradiction(path, messages.partNotHeld(part));
    }
    if (parts.includes('practical') && practical?.length === 0) {
      yield contradiction(['practical'], messages.nothingPractical);
    }
  }
  const isDescribed = Object.values(special ?? {}).some((fact) => (fact ?? undefined) !== undefined);
  const maySupervise = posts?.some(
    ({ post, supervision }) =>
      (post === 'external-supervisor' || post === 'internal-supervisor') &&
      (!supervision || supervision === 'special'),
  );
  if (isDescribed && maySupervise === false) yield contradiction(['special'], messages.nobodySpecially);
  for (const [index, task] of (rotation?.previousTasks ?? []).entries()) {
    if (day && task.day > day) {
      yield contradiction(['rotation', 'previousTasks', index, 'day'], messages.taskAfterSession);
    }
  }
}
