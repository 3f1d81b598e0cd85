import { type ClauseId, type Issue, isJsonObject } from '../../answers';
import { isNearName } from '../../answers/near-name';
import { found } from './found';
import * as messages from './messages';

// cn2020 and cq2022 print the same instructions for making a card, for reference only: nothing here is ever an error.

type Row = 1 | 2 | 3 | 4 | 5;

/** The notices that print them, each with the clauses of its rows. */
const clausesOfRows = {
  cn2020: {
    1: 'cn2020.card.1',
    2: 'cn2020.card.2',
    3: 'cn2020.card.3',
    4: 'cn2020.card.4',
    5: 'cn2020.card.5',
  },
  cq2022: {
    1: 'cq2022s.a5.1',
    2: 'cq2022s.a5.2',
    3: 'cq2022s.a5.3',
    4: 'cq2022s.a5.4',
    5: 'cq2022s.a5.5',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Row, ClauseId>>>>;

/** A notice that says how a supervisor's card is made. */
export type CardMakeNotice = keyof typeof clausesOfRows;

type Advised = {
  readonly row: Row;
  readonly said: number | boolean | string;
  readonly zh: string;
  readonly en: string;
  readonly unit?: 'mm' | 'pt' | 'min';
  /** 约: what rounds to the same ten is the same. */
  readonly isAbout?: true;
};

/** The instructions row by row: sizes in millimetres, type in points, time in minutes. */
const instructions = {
  sides: { row: 1, said: 2, zh: '面数', en: 'the number of sides' },
  width: { row: 1, said: 80, unit: 'mm', zh: '宽', en: 'the width' },
  length: { row: 1, said: 110, unit: 'mm', zh: '长', en: 'the length' },
  thickness: { row: 1, said: 1, unit: 'mm', zh: '厚度', en: 'the thickness' },
  frontTitleSize: {
    row: 2,
    said: 16,
    unit: 'pt',
    zh: '正面标题字号',
    en: 'the type size of the front title',
  },
  frontTitleBold: { row: 2, said: true, zh: '正面标题加粗', en: 'bold type in the front title' },
  frontTitleTypeface: { row: 2, said: '黑体', zh: '正面标题字体', en: 'the typeface of the front title' },
  frontTitleLeading: {
    row: 2,
    said: 24,
    unit: 'pt',
    zh: '正面标题行距',
    en: 'the leading of the front title',
  },
  photoWidth: { row: 2, said: 25, unit: 'mm', zh: '照片宽', en: 'the width of the photo' },
  photoLength: { row: 2, said: 35, unit: 'mm', zh: '照片长', en: 'the length of the photo' },
  photoInColour: { row: 2, said: true, zh: '彩色照片', en: 'colour in the photo' },
  bodySize: { row: 2, said: 12, unit: 'pt', zh: '正文字号', en: 'the type size of the body' },
  bodyTypeface: { row: 2, said: '黑体', zh: '正文字体', en: 'the typeface of the body' },
  bodyLeading: { row: 2, said: 22, unit: 'pt', zh: '正文行距', en: 'the leading of the body' },
  backTitleSize: { row: 3, said: 16, unit: 'pt', zh: '反面标题字号', en: 'the type size of the back title' },
  backTitleBold: { row: 3, said: true, zh: '反面标题加粗', en: 'bold type in the back title' },
  backTitleTypeface: { row: 3, said: '黑体', zh: '反面标题字体', en: 'the typeface of the back title' },
  backTitleLeading: { row: 3, said: 24, unit: 'pt', zh: '反面标题行距', en: 'the leading of the back title' },
  unitSize: { row: 3, said: 12, unit: 'pt', zh: '印制单位字号', en: 'the type size of the printing unit' },
  unitBold: { row: 3, said: true, zh: '印制单位加粗', en: 'bold type in the printing unit' },
  unitTypeface: { row: 3, said: '黑体', zh: '印制单位字体', en: 'the typeface of the printing unit' },
  unitLeading: { row: 3, said: 24, unit: 'pt', zh: '印制单位行距', en: 'the leading of the printing unit' },
  sheetMaterial: { row: 4, said: 'PVC', zh: '打印料', en: 'the material of the sheet' },
  sheetFormat: { row: 4, said: 'A4', zh: '打印料幅面', en: 'the format of the sheet' },
  sheetThickness: { row: 4, said: 0.17, unit: 'mm', zh: '打印料厚度', en: 'the thickness of the sheet' },
  interlayer: { row: 4, said: true, zh: '夹层', en: 'the interlayer' },
  protectiveFilm: { row: 4, said: true, zh: '保护膜', en: 'the protective film' },
  sleeve: { row: 4, said: true, zh: '卡套', en: 'the sleeve' },
  lanyard: { row: 4, said: true, zh: '挂绳', en: 'the lanyard' },
  hotLaminated: { row: 5, said: true, zh: '高温层压', en: 'hot lamination' },
  laminationMinutes: {
    row: 5,
    said: 40,
    unit: 'min',
    isAbout: true,
    zh: '层压时间',
    en: 'the lamination time',
  },
  cutByHand: { row: 5, said: true, zh: '人工膜切', en: 'cutting by hand' },
  punchedByHand: { row: 5, said: true, zh: '人工打孔', en: 'punching by hand' },
  checked: { row: 5, said: true, zh: '检查', en: 'the check' },
  packed: { row: 5, said: true, zh: '包装', en: 'the packing' },
} as const satisfies Readonly<Record<string, Advised>>;

type Measure = keyof typeof instructions;

/** How a card was made; sizes in millimetres, type and leading in points. Whatever is not known may be left out. */
export type CardMeasures = {
  readonly [M in Measure]?:
    | ((typeof instructions)[M]['said'] extends infer Said
        ? Said extends number
          ? number
          : Said extends boolean
            ? boolean
            : string
        : never)
    | null;
};

/** How a card compares with the instructions: warnings at most, and the measures that were not given. */
export type CardMakeCheck = {
  readonly notice: CardMakeNotice;
  readonly warnings: readonly Issue[];
  readonly missing: readonly string[];
};

const measures = /* @__PURE__ */ Object.keys(instructions) as readonly Measure[];

function fits({ said, isAbout }: Advised, measured: unknown): boolean {
  if (typeof said === 'string' && typeof measured === 'string') {
    return measured.trim().toUpperCase() === said;
  }
  if (isAbout === true && typeof said === 'number' && typeof measured === 'number') {
    return Math.round(measured / 10) * 10 === said;
  }
  return measured === said;
}

/**
 * Compares how a supervisor's card was made with the instructions of a notice (cn2020.card.1 to .5, cq2022s.a5.1 to
 * .5). They are printed for reference, so there are warnings and never errors.
 *
 * @param card sizes in millimetres, type and leading in points, time in minutes; a time that rounds to 40 is about 40
 * @param options `notice`: whose instructions
 * @returns one warning per measure that differs: `deviates`; and `unknown-measure` for what is none; a measure that is
 *   absent or null is listed as missing
 * @throws {RangeError} when the notice has no such instructions
 * @example
 * checkCardMake({ width: 80, length: 110 }, { notice: 'cn2020' }).warnings // []
 * checkCardMake({ width: 85 }, { notice: 'cq2022' }).warnings.map(({ code, clause }) => [code, clause]) // [['deviates', 'cq2022s.a5.1']]
 */
export function checkCardMake(
  card: CardMeasures,
  { notice }: { readonly notice: CardMakeNotice },
): CardMakeCheck {
  if (!Object.hasOwn(clausesOfRows, notice)) throw new RangeError(Object.keys(clausesOfRows).join(' | '));
  if (!isJsonObject(card)) {
    const { issue } = found('warning', 'not-measures', [], undefined, messages.notMeasures);
    return { notice, warnings: [issue], missing: measures };
  }
  const given: Readonly<Record<string, unknown>> = card;
  const warnings: Issue[] = [];
  const missing: string[] = [];
  for (const name of Object.keys(given)) {
    if (measures.some((measure) => measure === name)) continue;
    const meant = measures.find((measure) => isNearName(measure, name));
    const message = messages.unknownMeasure(measures);
    warnings.push(found('warning', 'unknown-measure', [name], undefined, message, meant).issue);
  }
  for (const measure of measures) {
    const advised: Advised = instructions[measure];
    const measured = Object.hasOwn(given, measure) ? given[measure] : undefined;
    if (measured === undefined || measured === null) missing.push(measure);
    else if (!fits(advised, measured)) warnings.push(deviation(measure, advised, notice));
  }
  return { notice, warnings, missing };
}

function deviation(measure: Measure, { row, said, unit, zh, en }: Advised, notice: CardMakeNotice): Issue {
  const words = { true: '有 / yes', false: '无 / no' }[String(said)] ?? String(said);
  const shown = unit === undefined ? words : `${words} ${unit}`;
  return found('warning', 'deviates', [measure], clausesOfRows[notice][row], messages.deviates(zh, en, shown))
    .issue;
}

/** The clauses of a notice's instructions. */
export const cardMakeClauses = (notice: CardMakeNotice): readonly ClauseId[] =>
  Object.values(clausesOfRows[notice]);
