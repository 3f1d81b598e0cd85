import {
  all,
  chosen,
  judge,
  known,
  met,
  notApplicable,
  type RegimeOf,
  unknown,
  unmet,
  when,
  yes,
} from '../../criteria';
import {
  type Asked,
  contradictions,
  type SessionAnswer,
  type SessionCriterion,
  type SessionTable,
  sessionFactTable,
} from './facts';
import * as messages from './messages';
import { assessing, heldTogether, peopleIn, supervising } from './posts';
import { siteSupervision } from './reading-choices';

// 人社职司便函〔2020〕53号: the two types of supervision, the group of a special one, and no supervisor who assesses.

/** cn2020.15.group */
const groupInPrinciple = 3;

/** cn2020.13.daily: 日常督导 and 专项督导, no other type. */
function supervisionTypes(asked: Asked): SessionAnswer {
  const posts = known(asked, 'posts');
  const isType = (type: string): boolean =>
    ['daily', 'special'].includes(type) ||
    (type === 'site' && chosen(siteSupervision, asked) === 'form-of-daily');
  if (posts === undefined) return unknown(['posts']);
  const records = peopleIn(posts, supervising)
    .flat()
    .filter(({ post }) => supervising.includes(post));
  if (records.length === 0) return notApplicable(messages.noSupervisors);
  const wrong = records.filter(({ supervision }) => supervision && !isType(supervision));
  if (wrong.length > 0) return unmet(messages.notANationalType(wrong.map(({ number }) => number)));
  const open = records.filter(({ supervision }) => !supervision).map(({ number }) => number);
  return open.length > 0 ? unknown(['posts'], messages.supervisionOpen(open)) : met();
}

/** It is a special supervision when somebody supervises specially. */
function isSpecial(asked: Asked): SessionAnswer {
  const posts = known(asked, 'posts');
  const isDescribed =
    known(asked, 'special.topics') !== undefined ||
    known(asked, 'special.topicsFixedBefore') !== undefined ||
    known(asked, 'special.groupSetUpBefore') !== undefined;
  if (posts === undefined) return isDescribed ? met() : unknown(['posts']);
  const supervisions = posts.filter(({ post }) => supervising.includes(post));
  if (supervisions.some(({ supervision }) => supervision === 'special')) return met();
  const isOpen = supervisions.some(({ supervision }) => !supervision);
  if (!isOpen) return unmet(messages.notSpecial);
  return isDescribed ? met() : unknown(['posts']);
}

/** cn2020.13.special: at least one of the four topics. */
const namesTopic = (asked: Asked): SessionAnswer =>
  when(
    isSpecial(asked),
    judge(asked, 'special.topics', (topics) => topics.length > 0, messages.noTopic),
    messages.notSpecial,
  );

/** cn2020.15.group: before the supervision its topics are fixed and its group is set up. */
const isPrepared = (asked: Asked): SessionAnswer =>
  when(
    isSpecial(asked),
    all<SessionAnswer['missing'][number]>(
      yes(asked, 'special.topicsFixedBefore', messages.topicsNotFixed),
      yes(asked, 'special.groupSetUpBefore', messages.groupNotSetUp),
    ),
    messages.notSpecial,
  );

/** cn2020.15.group: in principle three or more; somebody listed twice is one. */
function groupSize(asked: Asked): SessionAnswer {
  const posts = known(asked, 'posts');
  if (posts === undefined) return unknown(['posts']);
  const sizeOf = (mayCount: (supervision: string | null | undefined) => boolean): number =>
    peopleIn(
      posts.filter(({ supervision }) => mayCount(supervision)),
      supervising,
    ).length;
  const certain = sizeOf((supervision) => supervision === 'special');
  const possible = sizeOf((supervision) => !supervision || supervision === 'special');
  const size =
    certain >= groupInPrinciple
      ? met()
      : possible < groupInPrinciple
        ? unmet(messages.smallGroup(possible))
        : unknown(['posts']);
  return when(isSpecial(asked), size, messages.notSpecial);
}

/** cn2020.16.conflict: no supervisor assesses in the same session; to be external and internal at once is not barred. */
function supervisorAssesses(asked: Asked): SessionAnswer {
  const posts = known(asked, 'posts');
  if (posts === undefined) return unknown(['posts']);
  const both = heldTogether(posts, supervising, assessing);
  return both.length > 0 ? unmet(messages.assessesAndSupervises(both)) : met();
}

/** What tells that a supervision is special. */
const special = ['posts', 'special.topics', 'special.topicsFixedBefore', 'special.groupSetUpBefore'] as const;

export const groupCriteria: readonly SessionCriterion[] = [
  { clause: 'cn2020.13.special', facts: special, test: namesTopic },
  { clause: 'cn2020.15.group', facts: special, test: isPrepared },
  { clause: 'cn2020.15.group', facts: special, severity: 'warning', test: groupSize },
];

const regime = (): RegimeOf<SessionTable> => ({
  notice: 'cn2020',
  table: sessionFactTable,
  readings: [siteSupervision],
  criteria: [
    { clause: 'cn2020.13.daily', facts: ['posts'], test: supervisionTypes },
    ...groupCriteria,
    { clause: 'cn2020.16.conflict', facts: ['posts'], test: supervisorAssesses },
  ],
  contradictions,
});

/** The national procedure on a session, and on a special supervision. */
export const national: RegimeOf<SessionTable> = /* @__PURE__ */ regime();
