import type { Issue } from '../../answers';
import { type Answer, contradiction, met, notApplicable, unknown, unmet } from '../../criteria';
import { notYet, stepMissing, stepTooEarly, stepTwice } from './messages';

/** A step that was taken; without days the order of the list is the order of events. */
type Step = { readonly step: string; readonly day?: string | null | undefined };

/** What is known of a course of steps: those taken, and whether the work is over. */
export type Course = { readonly steps: readonly Step[] | undefined; readonly finished: boolean | undefined };

/**
 * Was this step taken, and not before the one that the notice puts ahead of it? A step that is still to come is no
 * fault, unless a later one was taken or the work is over.
 */
export function inOrder(
  order: readonly string[],
  step: string,
  { steps, finished }: Course,
): Answer<'steps' | 'finished'> {
  if (steps === undefined) return unknown(['steps']);
  const place = order.indexOf(step);
  const taken = steps.findIndex((one) => one.step === step);
  if (taken < 0) {
    const wentOn = steps.some((one) => order.indexOf(one.step) > place);
    if (wentOn || finished === true) return unmet(stepMissing(step));
    return finished === false ? notApplicable(notYet) : unknown(['finished']);
  }
  for (const earlier of order.slice(0, place)) {
    const before = steps.findIndex((one) => one.step === earlier);
    if (before >= 0 && isAhead(steps, taken, before)) return unmet(stepTooEarly(step, earlier));
  }
  return met();
}

/** By the days where both are given and differ, else by the list. */
function isAhead(steps: readonly Step[], one: number, other: number): boolean {
  const [day, otherDay] = [steps[one]?.day, steps[other]?.day];
  if (day && otherDay && day !== otherDay) return day < otherDay;
  return day && otherDay ? false : one < other;
}

/** Each step stands once. */
export function* repeatedSteps(steps: readonly Step[] | null | undefined): Generator<Issue> {
  for (const [index, { step }] of (steps ?? []).entries()) {
    if (steps?.findIndex((one) => one.step === step) !== index) {
      yield contradiction(['steps', index, 'step'], stepTwice(step));
    }
  }
}
