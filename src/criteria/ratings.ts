import type { DatedRating } from '../evaluation-forms/dated-rating';
import { poorRatingShare } from '../evaluation-forms/poor-ratings';
import type { ReadFact } from './fact-table';

/** Ratings of batches by day, as `poorRatingShare` reads them. */
export const ratings: ReadFact<readonly DatedRating[]> = {
  read: (x) => {
    const value = x as readonly DatedRating[];
    // Any day will do: what is wrong with a rating does not depend on it.
    const share = poorRatingShare(value, { on: '2021-03-08' });
    return share.ok ? { ok: true, value } : share;
  },
  jsonSchema: {
    type: 'array',
    items: {
      type: 'object',
      properties: { date: { type: 'string', format: 'date' } },
      required: ['date'],
    },
  },
};
