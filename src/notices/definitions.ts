import type { ClauseId, Message, NoticeId } from '../answers';

/** What the words of the definitions are in Chinese and English. */
const words = {
  'occupational-testing-body': { zh: '职业技能鉴定机构', en: 'occupational skill testing body' },
  'level-assessment-body': { zh: '职业技能等级认定机构', en: 'skill level assessment body' },
  'special-ability-unit': { zh: '专项职业能力考核实施单位', en: 'unit that runs special-ability tests' },
  'qualification-assessment-body': { zh: '职业资格评价机构', en: 'vocational qualification assessment body' },
  'occupational-testing-examiner': {
    zh: '国家职业技能鉴定考评员',
    en: 'national occupational skill testing examiner',
  },
  'level-assessment-examiner': { zh: '职业技能等级认定考评员', en: 'skill level assessment examiner' },
  'special-ability-examiner': { zh: '专项职业能力考核考评员', en: 'special-ability examiner' },
  examiner: { zh: '考评员', en: 'examiner' },
  'senior-examiner': { zh: '高级考评员', en: 'senior examiner' },
} as const satisfies Readonly<Record<string, Message>>;

/** A word that a definition lists. */
export type DefinedWord = keyof typeof words;

/** Words by which the notices write differently what is the same. */
const otherNames: Readonly<Record<string, DefinedWord>> = {
  等级认定机构: 'level-assessment-body',
  专项职业能力考核机构: 'special-ability-unit',
  专项职业能力考评员: 'special-ability-examiner',
};

/** A term that a notice explains by listing what falls under it. */
export type DefinedTerm = 'assessment-body' | 'examiner-type' | 'examiner-grade';

/** One such list. */
export type Definition = {
  readonly term: DefinedTerm;
  readonly notice: NoticeId;
  readonly clause: ClauseId;
  /** The list says of itself that it is not complete (等), so that absence from it proves nothing. */
  readonly isOpen: boolean;
  readonly words: readonly DefinedWord[];
};

/** The lists of the notices, by which {@link lookUpTerm} answers. */
export const definitions: readonly Definition[] = [
  {
    // 评价机构
    term: 'assessment-body',
    notice: 'scqm',
    clause: 'scqm.2.1.kinds',
    isOpen: false,
    words: ['occupational-testing-body', 'level-assessment-body', 'special-ability-unit'],
  },
  {
    // 评价机构，列举之后有“等”
    term: 'assessment-body',
    notice: 'cn2020',
    clause: 'cn2020.2',
    isOpen: true,
    words: ['qualification-assessment-body', 'level-assessment-body', 'special-ability-unit'],
  },
  {
    // 技能人才评价考评员，列举之后有“等”
    term: 'examiner-type',
    notice: 'sc2021',
    clause: 'sc2021.1.def',
    isOpen: true,
    words: ['occupational-testing-examiner', 'level-assessment-examiner', 'special-ability-examiner'],
  },
  {
    // 两个等级
    term: 'examiner-grade',
    notice: 'sc2021',
    clause: 'sc2021.1.levels',
    isOpen: false,
    words: ['examiner', 'senior-examiner'],
  },
];

/** What a definition says of a word. */
export type TermAnswer = {
  readonly term: DefinedTerm;
  readonly notice: NoticeId;
  readonly clause: ClauseId;
  /** `doubtful`: not listed, in a list that is not complete. */
  readonly answer: 'yes' | 'no' | 'doubtful';
  /** The word under which it was looked up; absent where no definition has it. */
  readonly word?: DefinedWord;
  /** What else this notice calls it, where it does not fall under the term. */
  readonly fallsUnder?: readonly DefinedTerm[];
};

const isDefinedWord = (name: string): name is DefinedWord => Object.hasOwn(words, name);

function wordFor(name: string): DefinedWord | undefined {
  if (isDefinedWord(name)) return name;
  const known = Object.keys(words).find((word) => isDefinedWord(word) && words[word].zh === name);
  if (known !== undefined && isDefinedWord(known)) return known;
  return Object.hasOwn(otherNames, name) ? otherNames[name] : undefined;
}

/**
 * Does something fall under a term as a notice defines it: is this kind of body an assessment body 评价机构, is this a
 * type or a grade of examiner (scqm.2.1.kinds, cn2020.2, sc2021.1.def, sc2021.1.levels)?
 *
 * @param term - the term
 * @param name - a word of {@link definitions}, or its Chinese name such as `职业技能等级认定机构`
 * @param options - `notice`: whose definition is asked
 * @returns `yes` for what is listed; else `no`, or `doubtful` where the list says that it is not complete, with the
 *   terms of the same notice that do list it
 * @throws {RangeError} when the notice does not define the term by a list
 * @example
 * lookUpTerm('assessment-body', '职业技能等级认定机构', { notice: 'cn2020' }).answer // 'yes'
 * lookUpTerm('assessment-body', 'vocational-school', { notice: 'cn2020' }).answer // 'doubtful'
 * lookUpTerm('examiner-grade', 'special-ability-examiner', { notice: 'sc2021' }) // { term: 'examiner-grade', notice: 'sc2021', clause: 'sc2021.1.levels', answer: 'no', word: 'special-ability-examiner', fallsUnder: ['examiner-type'] }
 */
export function lookUpTerm(
  term: DefinedTerm,
  name: string,
  { notice }: { readonly notice: NoticeId },
): TermAnswer {
  const definition = definitions.find((each) => each.term === term && each.notice === notice);
  if (definition === undefined) {
    const known = definitions.map((each) => `${each.term} (${each.notice})`).join(', ');
    throw new RangeError(`该通知没有这一定义 the notice has no such definition; there are: ${known}`);
  }
  const { clause, isOpen } = definition;
  const word = wordFor(name);
  const isListed = word !== undefined && definition.words.includes(word);
  const others = definitions.filter(
    (each) => each.notice === notice && word !== undefined && each.words.includes(word),
  );
  return {
    term,
    notice,
    clause,
    answer: isListed ? 'yes' : isOpen ? 'doubtful' : 'no',
    ...(word !== undefined && { word }),
    ...(!isListed && others.length > 0 && { fallsUnder: others.map((each) => each.term) }),
  };
}

/**
 * What a word of a definition is called in both languages.
 *
 * @throws {RangeError} when no definition has the word
 * @example
 * definedWordName('senior-examiner').zh // '高级考评员'
 */
export function definedWordName(word: DefinedWord): Message {
  if (!isDefinedWord(word))
    throw new RangeError(`没有这个词 no such word; there are: ${Object.keys(words).join(', ')}`);
  return words[word];
}
