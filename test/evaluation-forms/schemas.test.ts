import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  examinerRecord,
  examinerReview,
  supervisionReport,
  supervisorReview,
} from '../../src/evaluation-forms/schemas';

const allA = [...'AAAAAAAAAAAAAAA'];
const full = { supervisor: [4, 3, 3, 10, 10, 20, 20, 10, 10, 10] };

describe('the schemas of the forms', () => {
  it.each([
    [examinerRecord, { supervisor: allA, agency: allA }],
    [examinerRecord, { supervisor: allA, agency: [...allA.slice(0, 3), 5, ...allA.slice(4)] }],
    [supervisorReview, { marks: full.supervisor, notes: null }],
    [examinerReview, { marks: [4, 3, 3, 4, 4, 4, 4, 4, 5, 5, 5, 5, 10, 5, 5, 20, 10] }],
    [supervisionReport, { supervisor: 'external', answers: { '4.2': 'no' } }],
  ])('hand a good record on unchanged', (schema, record) => {
    expect((schema as z.ZodType).parse(record)).toEqual(record);
  });

  it.each([
    [
      examinerRecord,
      { supervisor: allA, agency: [...allA.slice(0, 14), '5'] },
      'mark-off-scale',
      ['agency', 14],
    ],
    [supervisorReview, { marks: [...full.supervisor.slice(0, 9), 9.5] }, 'not-an-integer', ['marks', 9]],
    [
      examinerReview,
      { marks: [4, 3, 3, 4, 4, 4, 4, 4, 5, 5, 5, 5, 10, 5, 5, 15, 10] },
      'mark-not-a-tier',
      ['marks', 15],
    ],
    [supervisionReport, { answers: { '4.4': 'no' } }, 'unknown-row', ['answers', '4.4']],
    [examinerRecord, undefined, 'not-a-record', []],
  ])('carry our issue whole', (schema, record, code, path) => {
    const parsed = (schema as z.ZodType).safeParse(record);
    expect(parsed.error?.issues).toMatchObject([{ code: 'custom', path, params: { code } }]);
  });

  it('describe the scales in JSON Schema', () => {
    const { properties } = z.toJSONSchema(examinerReview, { io: 'input' }) as never as {
      properties: { marks: { prefixItems: { enum?: number[]; maximum?: number }[] } };
    };
    expect(properties.marks.prefixItems[15]).toEqual({ enum: [20, 10, 5, 0] });
    expect(properties.marks.prefixItems[0]).toMatchObject({ type: 'integer', maximum: 4 });
  });
});
