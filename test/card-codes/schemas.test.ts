import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  cardCodeCodec,
  examinerCodeCodec,
  externalSupervisorCodeCodec,
  internalSupervisorCodeCodec,
} from '../../src/schemas';

describe('codecs', () => {
  it.each([
    [
      examinerCodeCodec,
      '22310030125',
      { kind: 'examiner', year: 2022, grade: 'special-ability', serial: 125 },
    ],
    [
      externalSupervisorCodeCodec,
      'R51210001',
      { kind: 'external-supervisor', department: '51', year: 2021, serial: 1 },
    ],
    [
      internalSupervisorCodeCodec,
      'H123456210001',
      { kind: 'internal-supervisor', sector: 'industry', issuer: '123456', year: 2021, serial: 1 },
    ],
  ])('decode to parts and encode back', (codec, code, parts) => {
    expect(codec.decode(code)).toEqual(parts);
    expect(codec.encode(parts as never)).toBe(code);
    expect(cardCodeCodec.decode(code)).toEqual(parts);
    expect(cardCodeCodec.encode(parts as never)).toBe(code);
  });

  it.each([
    ['22510010023', 'wrong-region', [2, 6]],
    ['2231001O023', 'not-a-digit', [7, 8]],
    [22310010023, 'not-a-string', undefined],
    [undefined, 'not-a-string', undefined],
  ])('carry our issue for %j: %s', (input, code, span) => {
    const parsed = examinerCodeCodec.safeParse(input);
    expect(parsed.error?.issues).toMatchObject([{ code: 'custom', params: { code } }]);
    if (span !== undefined) expect(parsed.error?.issues).toMatchObject([{ params: { span } }]);
  });

  it('point at the field inside a larger record', () => {
    const record = z.object({ cards: z.array(cardCodeCodec) });
    const parsed = record.safeParse({ cards: ['R51210001', 'R99210001'] });
    expect(parsed.error?.issues).toMatchObject([
      { path: ['cards', 1], params: { code: 'unknown-department', clause: 'cn2020.c.outer.agency' } },
    ]);
  });

  it('refuse to encode parts that no code can say', () => {
    const parts = { kind: 'examiner', year: 2022, grade: 'senior', serial: 10000 } as const;
    expect(examinerCodeCodec.safeEncode(parts).success).toBe(false);
  });

  it('work through Standard Schema', async () => {
    const result = await externalSupervisorCodeCodec['~standard'].validate('R10210001');
    expect(result.issues).toMatchObject([{ message: expect.stringContaining('第 2-3 位'), path: [] }]);
  });

  it('are described as text with a pattern in JSON Schema', () => {
    expect(z.toJSONSchema(examinerCodeCodec, { io: 'input' })).toMatchObject({
      type: 'string',
      pattern: '^[0-9]{2}3100[1-3][0-9]{4}$',
    });
  });
});
