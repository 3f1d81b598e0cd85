import { describe, expect, it } from 'vitest';
import type { Message } from '../../src/answers';
import {
  collectionFactNames,
  conductFactNames,
  engagementFactNames,
  processFactNames,
  routingFactNames,
  staffingFactNames,
  trainingAttendanceFactNames,
} from '../../src/duties';
import { collectionFactLabels, trainingAttendanceFactLabels } from '../../src/duties/collection/fact-labels';
import { conductFactLabels } from '../../src/duties/conduct/fact-labels';
import { engagementFactLabels } from '../../src/duties/engagement/fact-labels';
import { processNames } from '../../src/duties/processes/check-process';
import { allProcessFactLabels, processFactLabels } from '../../src/duties/processes/fact-labels';
import { routingFactLabels } from '../../src/duties/routing/fact-labels';
import { staffingFactLabels } from '../../src/duties/staffing/fact-labels';

type Labelled = [subject: string, labels: Readonly<Record<string, Message>>, names: readonly string[]];

const processes = processNames();

describe('the facts in front of people', () => {
  it.each<Labelled>([
    ['staffing', staffingFactLabels(), staffingFactNames()],
    ['engagement', engagementFactLabels(), engagementFactNames()],
    ['conduct', conductFactLabels(), conductFactNames()],
    ['collection', collectionFactLabels(), collectionFactNames()],
    ['training attendance', trainingAttendanceFactLabels(), trainingAttendanceFactNames()],
    ['routes', routingFactLabels(), routingFactNames()],
    ...processes.map((process): Labelled => [process, processFactLabels(process), processFactNames(process)]),
  ])('%s: each fact has one label of its own, in either language', (_, labels, names) => {
    expect(Object.keys(labels)).toEqual(names);
    for (const { zh, en } of Object.values(labels)) {
      expect(zh).toMatch(/^\p{Script=Han}/u);
      expect(en).toMatch(/^[a-z]/i);
      expect(en).not.toMatch(/\p{Script=Han}/u);
    }
    expect(new Set(Object.values(labels).map(({ zh }) => zh)).size).toBe(names.length);
    expect(new Set(Object.values(labels).map(({ en }) => en)).size).toBe(names.length);
  });

  it.each(processes)(
    '%s: a fact is called alike whether or not it is known which process is meant',
    (process) => {
      expect(allProcessFactLabels()).toMatchObject(processFactLabels(process));
    },
  );
});
