import { expect, it } from 'vitest';
import { factNamesOf } from '../../src/criteria';
import { trainingPlanFactTable } from '../../src/eligibility/training-plan';
import { trainingPlanFactLabels } from '../../src/eligibility/training-plan-fact-labels';

it('each fact of a training plan has one label of its own, in either language', () => {
  const labels = trainingPlanFactLabels();
  const names = factNamesOf(trainingPlanFactTable);
  expect(Object.keys(labels)).toEqual(names);
  for (const { zh, en } of Object.values(labels)) {
    expect(zh).toMatch(/^\p{Script=Han}/u);
    expect(en).toMatch(/^[a-z]/i);
  }
  expect(new Set(Object.values(labels).map(({ zh }) => zh)).size).toBe(names.length);
  expect(new Set(Object.values(labels).map(({ en }) => en)).size).toBe(names.length);
});
