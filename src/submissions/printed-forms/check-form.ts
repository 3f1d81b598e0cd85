import { type ClauseId, choiceFor, isJsonObject } from '../../answers';
import { isNearName } from '../../answers/near-name';
import { issuesInField } from './field-check';
import type { Context, Found, PrintedField, PrintedFormShape } from './form';
import { found, isBlank, type Path } from './found';
import { fieldNamed } from './labels';
import * as messages from './messages';
import type { referenceForm } from './reading-choices';

/** Everything that is wrong or doubtful in a form, in the order of its boxes. */
export function checkForm(shape: PrintedFormShape, form: unknown, context: Context): readonly Found[] {
  if (!isJsonObject(form)) return [found('error', 'not-a-form', [], shape.clause, messages.notAForm)];
  const check = new FormCheck(shape, context);
  const issues = [...check.inFields(shape.fields, form, [], shape.clause)];
  for (const { test } of shape.crossChecks ?? []) issues.push(...test(form, context));
  return issues;
}

class FormCheck {
  readonly #shape: PrintedFormShape;
  readonly #context: Context;

  constructor(shape: PrintedFormShape, context: Context) {
    this.#shape = shape;
    this.#context = context;
  }

  /** How far the form binds: a choice of the form's own reading. */
  get #binding(): (typeof referenceForm.choices)[number] {
    const { binding } = this.#shape;
    return binding === undefined ? 'form-binding' : choiceFor(binding, this.#context.chosen);
  }

  *inFields(
    fields: readonly PrintedField[],
    group: Readonly<Record<string, unknown>>,
    path: Path,
    clause: ClauseId,
  ): Generator<Found> {
    for (const name of Object.keys(group)) {
      if (!fields.some(({ key }) => key === name)) yield this.#unknownField(fields, name, path, clause);
    }
    for (const field of fields) {
      const value = Object.hasOwn(group, field.key) ? group[field.key] : undefined;
      const at = [...path, field.key];
      const asking = field.clause ?? clause;
      if (isBlank(value)) yield* this.#blank(field, value, at, asking);
      else if (typeof field.type === 'object' && 'parts' in field.type) {
        const { parts } = field.type;
        if (isJsonObject(value)) yield* this.inFields(parts, value, at, asking);
        else {
          const message = messages.notAGroup(
            field.label,
            parts.map(({ key }) => key),
          );
          yield found('error', 'not-a-group', at, asking, message);
        }
      } else yield* issuesInField({ field, value, path: at, clause: asking }, this.#context);
    }
    yield* this.#noneOf(fields, group, path);
  }

  /** A form for reference may grow boxes, but one that looks like a slip of the pen is one. */
  #unknownField(fields: readonly PrintedField[], name: string, path: Path, clause: ClauseId): Found {
    const at = [...path, name];
    const meant = fieldNamed(fields, name)?.key ?? fields.find(({ key }) => isNearName(key, name))?.key;
    const isFree = meant === undefined && this.#binding !== 'form-binding';
    if (isFree) return found('warning', 'further-field', at, clause, messages.furtherField);
    const keys = fields.map(({ key }) => key);
    return found('error', 'unknown-field', at, clause, messages.unknownField(keys), meant);
  }

  *#blank(field: PrintedField, value: unknown, path: Path, clause: ClauseId): Generator<Found> {
    const { key, label, need, oneOf } = field;
    if (need === 'optional' || (oneOf !== undefined && !this.#isEachNeeded(oneOf))) return;
    const isPointedOut = need === 'expected' || this.#binding === 'reference-only';
    const severity = isPointedOut ? 'warning' : 'error';
    yield value === undefined
      ? found(severity, 'field-missing', path, clause, messages.fieldMissing(label, key))
      : found(severity, 'field-blank', path, clause, messages.fieldBlank(label, key));
  }

  #isEachNeeded(group: string): boolean {
    const each = this.#shape.oneOf?.[group]?.each;
    return each !== undefined && this.#context.chosen[each.reading.id] === each.choice;
  }

  *#noneOf(
    fields: readonly PrintedField[],
    form: Readonly<Record<string, unknown>>,
    path: Path,
  ): Generator<Found> {
    for (const [group, { clause }] of Object.entries(this.#shape.oneOf ?? {})) {
      const members = fields.filter(({ oneOf }) => oneOf === group);
      const first = members[0];
      if (first === undefined) continue;
      if (members.some(({ key }) => Object.hasOwn(form, key) && !isBlank(form[key]))) continue;
      if (this.#isEachNeeded(group)) continue;
      const message = messages.noneGiven(members.map(({ label }) => label));
      yield found('error', 'none-given', [...path, first.key], clause, message);
    }
  }
}
