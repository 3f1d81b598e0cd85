import { type Answer, all, either, known, met, unknown, unmet } from '../../criteria';
import { keyOf, sameName } from '../same-name';
import type { Asked, ServiceFactName, ServiceFacts } from './facts';
import * as messages from './messages';

type Told = Answer<ServiceFactName>;
type Filed = NonNullable<ServiceFacts['filedScope']>[number];

const wholeCity: readonly string[] = ['重庆', '重庆市', '全市'];

/** A district as one would say it: 重庆市万州区 is 万州, 石柱土家族自治县 is 石柱. */
const spoken = (area: string): string =>
  keyOf(area)
    .replace(/^重庆市?(?=.)/, '')
    .replace(/(?:(?:土家族|苗族)*自治)?[区县]$/, '');

const isWithin = (area: string, filed: string): boolean =>
  wholeCity.includes(keyOf(filed)) || spoken(area) === spoken(filed);

function hasLevel(asked: Asked, { levels }: Filed): Told {
  const level = known(asked, 'job.level');
  if (level === undefined) return unknown(['job.level']);
  if (levels === undefined || levels === null) return unknown(['filedScope']);
  return levels.includes(level) ? met() : unmet(messages.levelNotFiled);
}

function hasArea(asked: Asked, { areas }: Filed): Told {
  const area = known(asked, 'job.area');
  if (area === undefined) return unknown(['job.area']);
  if (areas === undefined || areas === null) return unknown(['filedScope']);
  return areas.some((filed) => isWithin(area, filed)) ? met() : unmet(messages.areaNotFiled);
}

/** cq2022s.12.1.2: one filing holds occupation, level and area of the job together. */
export function isInFiledScope(asked: Asked): Told {
  const [filed, occupation] = [known(asked, 'filedScope'), known(asked, 'job.occupation')];
  if (filed?.length === 0) return unmet(messages.occupationNotFiled);
  if (filed === undefined) {
    return unknown(['filedScope', ...(occupation === undefined ? ['job.occupation' as const] : [])]);
  }
  if (occupation === undefined) return unknown(['job.occupation']);
  const ofOccupation = filed.filter((one) => sameName(one.occupation, occupation));
  if (ofOccupation.length === 0) return unmet(messages.occupationNotFiled);
  return either(...ofOccupation.map((one) => all(hasLevel(asked, one), hasArea(asked, one))));
}
