import type { Issue, Message } from '../../answers';
import { type Answer, contradiction, met, notApplicable, unknown, unmet } from '../../criteria';
import { notYet, stepMissing, stepTooEarly, stepTwice } from './messages';

/** The stages one after the other; the steps of one stage belong together and have no order among themselves. */
export type Order<Step extends string = string> = readonly (readonly Step[])[];

/** A step that was taken; without days the order of the list is the order of events. */
type Taken = { readonly step: string; readonly day?: string | null | undefined };

/** What is known of a course of steps: those taken, and whether the work is over. */
export type Course = { readonly steps: readonly Taken[] | undefined; readonly finished: boolean | undefined };

/**
 * Was this step taken, and not before one of an earlier stage? A step that is still to come is no fault, unless one of
 * a later stage was taken or the work is over.
 */
export function inOrder<Step extends string>(
  order: Order<Step>,
  step: Step,
  { steps, finished }: Course,
  names: Readonly<Record<Step, Message>>,
): Answer<'steps' | 'finished'> {
  if (steps === undefined) return unknown(['steps']);
  const stage = order.findIndex((together) => together.includes(step));
  const indexOf = (name: Step): number => steps.findIndex((one) => one.step === name);
  const taken = indexOf(step);
  if (taken < 0) {
    const wentOn = order
      .slice(stage + 1)
      .flat()
      .some((later) => indexOf(later) >= 0);
    if (wentOn || finished === true) return unmet(stepMissing(names[step]));
    return finished === false ? notApplicable(notYet) : unknown(['finished']);
  }
  for (const earlier of order.slice(0, stage).flat()) {
    const before = indexOf(earlier);
    if (before >= 0 && isAhead(steps, taken, before)) {
      return unmet(stepTooEarly(names[step], names[earlier]));
    }
  }
  return met();
}

/** By the days where both are given and differ, else by the list. */
function isAhead(steps: readonly Taken[], one: number, other: number): boolean {
  const [day, otherDay] = [steps[one]?.day, steps[other]?.day];
  return day && otherDay ? day < otherDay : one < other;
}

/** Each step stands once. */
export function* repeatedSteps(
  steps: readonly Taken[] | null | undefined,
  names: Readonly<Record<string, Message>>,
): Generator<Issue> {
  for (const [index, { step }] of (steps ?? []).entries()) {
    if (steps?.findIndex((one) => one.step === step) !== index) {
      yield contradiction(['steps', index, 'step'], stepTwice(names[step] ?? { zh: step, en: step }));
    }
  }
}
