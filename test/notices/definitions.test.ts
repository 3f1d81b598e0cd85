import { describe, expect, it } from 'vitest';
import { clause, type DefinedTerm, definedWordName, definitions, lookUpTerm } from '../../src/notices';

describe('lookUpTerm', () => {
  it.each(definitions)(
    '$clause: every word it lists falls under it, by key and by Chinese name',
    (definition) => {
      const { term, notice, words } = definition;
      expect(clause(definition.clause)).toMatchObject({ notice, kind: 'definition' });
      for (const word of words) {
        const yes = { term, notice, clause: definition.clause, answer: 'yes', word };
        expect(lookUpTerm(term, word, { notice })).toEqual(yes);
        expect(lookUpTerm(term, definedWordName(word).zh, { notice })).toEqual(yes);
      }
    },
  );

  it.each(definitions)('$clause: what is not listed is refused by a complete list only', (definition) => {
    const { term, notice, isOpen } = definition;
    for (const name of ['', 'toString', '__proto__', '培训学校', 'training-school']) {
      expect(lookUpTerm(term, name, { notice })).toEqual({
        term,
        notice,
        clause: definition.clause,
        answer: isOpen ? 'doubtful' : 'no',
      });
    }
  });

  it('the same body is looked up by each notice’s own list', () => {
    const answerOf = (notice: 'cn2020' | 'scqm') =>
      lookUpTerm('assessment-body', '职业技能鉴定机构', { notice }).answer;
    expect([answerOf('scqm'), answerOf('cn2020')]).toEqual(['yes', 'doubtful']);
  });

  it('says under which other term of the notice a word stands', () => {
    expect(lookUpTerm('examiner-type', '高级考评员', { notice: 'sc2021' })).toMatchObject({
      answer: 'doubtful',
      fallsUnder: ['examiner-grade'],
    });
  });

  it('refuses a term the notice does not define by a list, and names those there are', () => {
    expect(() => lookUpTerm('examiner-grade', 'examiner', { notice: 'cq2022' })).toThrow(RangeError);
    expect(() => lookUpTerm('constructor' as DefinedTerm, 'x', { notice: 'sc2021' })).toThrow(
      /assessment-body \(scqm\)/,
    );
    expect(() => definedWordName('toString' as never)).toThrow(RangeError);
  });
});
