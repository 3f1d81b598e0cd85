import { describe, expect, it } from 'vitest';
import { findDuplicateCardCodes, findSerialGaps } from '../../src/card-codes';

describe('findDuplicateCardCodes', () => {
  it('names every place of a repeated code and every entry it could not read', () => {
    const list = ['22310010023', 'R51210001', '22310010023', '', 'R51210001', 'r51210001', '22310010023'];
    expect(findDuplicateCardCodes(list)).toEqual({
      duplicates: [
        { code: '22310010023', indexes: [0, 2, 6], clause: 'cq2022e.a2.5', mayBeTwoCards: false },
        { code: 'R51210001', indexes: [1, 4], clause: 'cn2020.c.outer.serial', mayBeTwoCards: false },
      ],
      unreadable: [3, 5],
      contested: [],
    });
  });

  it('holds examiners of different grades apart although the serial is the same (cq2022e.a2.5)', () => {
    expect(findDuplicateCardCodes(['22310010023', '22310020023', '23310010023']).duplicates).toEqual([]);
  });

  it('holds internal cards of different issuers and sectors apart', () => {
    const list = ['Y000123210001', 'S000123210001', 'Y000124210001', 'Y000123220001'];
    expect(findDuplicateCardCodes(list).duplicates).toEqual([]);
  });
});

describe('findSerialGaps', () => {
  it('finds what is missing below the highest serial of each year and grade, whatever the order', () => {
    const list = ['22310010005', '22310010002', '22310020001', '22310010003', '23310010001'];
    expect(findSerialGaps(list).gaps).toEqual([
      { series: '2231001', from: 1, through: 1, clause: 'cq2022e.a2.5', issuerMayNumberOtherwise: false },
      { series: '2231001', from: 4, through: 4, clause: 'cq2022e.a2.5', issuerMayNumberOtherwise: false },
    ]);
  });

  it('says of supervisors that the issuer may have numbered in another way', () => {
    expect(findSerialGaps(['R51210001', 'R51210004', 'Y000123210002']).gaps).toEqual([
      {
        series: 'R5121',
        from: 2,
        through: 3,
        clause: 'cn2020.c.outer.serial',
        issuerMayNumberOtherwise: true,
      },
      {
        series: 'Y00012321',
        from: 1,
        through: 1,
        clause: 'cn2020.c.inner.serial',
        issuerMayNumberOtherwise: true,
      },
    ]);
  });

  it('is not confused by duplicates and names what it could not read', () => {
    expect(findSerialGaps(['22310010001', '22310010001', 'x', '22310010002'])).toEqual({
      gaps: [],
      unreadable: [2],
      contested: [],
    });
  });
});
