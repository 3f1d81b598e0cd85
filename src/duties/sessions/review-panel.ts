import { all, chosen, known, met, unknown, unmet } from '../../criteria';
import type { Asked, SessionAnswer, SessionFactName } from './facts';
import * as messages from './messages';
import { type PlacedPost, peopleIn, sameText } from './posts';
import { otherPanelMembers } from './reading-choices';

/** cq2022e.14.4 */
const seniorsOnPanel = 3;

/** Somebody on a panel. */
type Member = {
  readonly panel: string;
  readonly person: string;
  readonly number: number;
  readonly isSenior: 'yes' | 'no' | 'open';
};

const panelOf = ({ panel }: { readonly panel?: string | null | undefined }): string => panel?.trim() ?? '';

/** Somebody's seats, one per panel. */
function seatsOf(person: readonly PlacedPost[]): Member[] {
  const seats = person.filter(({ post }) => post === 'panel-member');
  return [...new Set(seats.map(panelOf))].flatMap((panel) => {
    const there = seats.filter((seat) => panelOf(seat) === panel);
    const isSenior = there.some(({ grade }) => grade === 'senior')
      ? 'yes'
      : there.some(({ grade }) => !grade)
        ? 'open'
        : 'no';
    return there.slice(0, 1).map(({ person: id, number }) => ({ panel, person: id, number, isSenior }));
  });
}

/** Three seniors or more, and by the usual reading nobody else. */
function isMadeOfSeniors(members: readonly Member[], asked: Asked): SessionAnswer {
  const numbersOf = (wanted: Member['isSenior']): number[] =>
    members.filter(({ isSenior }) => isSenior === wanted).map(({ number }) => number);
  const [seniors, others, open] = [numbersOf('yes'), numbersOf('no'), numbersOf('open')];
  const isExclusive = chosen(otherPanelMembers, asked) === 'seniors-only';
  if (isExclusive && others.length > 0) return unmet(messages.notSenior(others));
  if (seniors.length + open.length < seniorsOnPanel) return unmet(messages.smallPanel);
  const isOpen = isExclusive ? open.length > 0 : seniors.length < seniorsOnPanel;
  return isOpen ? unknown(['posts'], messages.gradeOpen(open)) : met();
}

/** One leader, who sits on the panel. */
function hasOneLeader(leaders: readonly string[], members: readonly Member[]): SessionAnswer {
  const people = new Set(leaders.map((person) => person.trim()));
  if (people.size !== 1) return unmet(messages.panelLeaders);
  const sitsThere = members.some(({ person }) => leaders.some((leader) => sameText(leader, person)));
  return sitsThere ? met() : unmet(messages.leaderOutside);
}

/** cq2022e.14.4: every panel has three senior examiners or more and one leader from among them. */
export function panelsInOrder(asked: Asked): SessionAnswer {
  const [posts, leaders] = [known(asked, 'posts'), known(asked, 'panelLeaders')];
  if (posts === undefined) return unknown(['posts', ...(leaders ? [] : (['panelLeaders'] as const))]);
  const members = peopleIn(posts, ['panel-member']).flatMap(seatsOf);
  if (members.length === 0) return unmet(messages.noPanel);
  const panels = new Set([...members, ...(leaders ?? [])].map(panelOf));
  return all<SessionFactName>(
    ...[...panels].flatMap((panel) => {
      const there = members.filter((member) => member.panel === panel);
      const led = leaders?.filter((leader) => panelOf(leader) === panel).map(({ person }) => person);
      return [
        isMadeOfSeniors(there, asked),
        led === undefined ? unknown(['panelLeaders']) : hasOneLeader(led, there),
      ];
    }),
  );
}
