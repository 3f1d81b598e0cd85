import { type ClauseId, type Issue, isJsonObject, type Message } from '../answers';
import { isCivilDate } from '../dates';
import { mustBe, notARecord } from './messages';

/** A kind of fact: what fits, and how to say so. */
export type FactKind = { readonly fits: (x: unknown) => boolean; readonly zh: string; readonly en: string };

/** The facts of a form: a kind, or the facts inside. Nothing has to be there; what is there has to fit. */
export type FormShape = { readonly [name: string]: FactKind | FormShape };

/** A fact, not the facts inside one. */
export const isFactKind = (shape: FactKind | FormShape): shape is FactKind =>
  typeof shape.fits === 'function';

export const text: FactKind = { fits: (x) => typeof x === 'string', zh: '文本', en: 'text' };
export const flag: FactKind = {
  fits: (x) => typeof x === 'boolean',
  zh: ' true 或 false',
  en: 'true or false',
};
export const date: FactKind = {
  fits: isCivilDate,
  zh: '存在的日期 YYYY-MM-DD',
  en: 'a date that exists, YYYY-MM-DD',
};

export const whole: FactKind = {
  fits: (x) => Number.isSafeInteger(x) && (x as number) >= 0,
  zh: '非负整数',
  en: 'a whole number',
};

export const amount: FactKind = { fits: (x) => Number.isFinite(x), zh: '数', en: 'a number' };

export const oneOf = (...words: readonly string[]): FactKind => ({
  fits: (x) => words.some((word) => word === x),
  zh: ` ${words.join('、')} 之一`,
  en: `one of ${words.join(', ')}`,
});

/** A list whose entries fit a shape. */
export const listOf = (shape: FactKind | FormShape, zh: string, en: string): FactKind => ({
  fits: (x) =>
    Array.isArray(x) &&
    x.every((entry) =>
      isFactKind(shape) ? shape.fits(entry) : isJsonObject(entry) && wrongFacts(entry, shape).length === 0,
    ),
  zh: `${zh}的列表`,
  en: `a list of ${en}`,
});

/** An issue per fact that does not fit, with its path. */
export function wrongFacts(
  form: unknown,
  shape: FormShape,
  clause?: ClauseId,
  path: readonly string[] = [],
): Issue[] {
  const about = (code: string, at: readonly string[], message: Message): Issue => ({
    code,
    ...(at.length > 0 && { path: at }),
    ...(clause && { clause }),
    message,
  });
  if (!isJsonObject(form)) return [about('not-a-record', path, notARecord)];
  return Object.keys(shape).flatMap((name): Issue[] => {
    const fact = Object.hasOwn(form, name) ? form[name] : undefined;
    if (fact === undefined || fact === null) return [];
    const inside = shape[name] as FactKind | FormShape;
    if (!isFactKind(inside)) return wrongFacts(fact, inside, clause, [...path, name]);
    return inside.fits(fact) ? [] : [about('does-not-fit', [...path, name], mustBe(inside.zh, inside.en))];
  });
}
