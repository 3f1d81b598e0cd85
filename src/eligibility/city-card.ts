import { all, among, not, when } from '../criteria';
import { cityCardRouted } from './messages';
import { isExaminer } from './person';
import type { Answer, Asked } from './renewal-regime';

/** sc2025.1.3: examiner cards issued by a city leave the provincial path. */
export const isCityCard = (asked: Asked): Answer =>
  all(among(asked, 'issuer', ['city-hrss'], cityCardRouted), isExaminer(asked));
const isProvincialPath = (asked: Asked): Answer => not(isCityCard(asked), cityCardRouted);

/** A test of the provincial path; it does not apply to a city card. */
export const onProvincialPath = (asked: Asked, test: Answer): Answer =>
  when(isProvincialPath(asked), test, cityCardRouted);
