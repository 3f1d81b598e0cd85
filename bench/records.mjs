import { z } from 'zod';
import { scoreExaminerRecord } from '../dist/evaluation-forms.js';
import { randomOf } from './random.mjs';

const random = randomOf(20210308);
const letters = ['A', 'B', 'C', 'D'];
const column = () => Array.from({ length: 15 }, () => letters[Math.min(random(5), random(5), 3)]);
const records = Array.from({ length: 1024 }, () => ({ supervisor: column(), agency: column() }));

/** Reads the thirty marks once. */
const floor = ({ supervisor, agency }) => {
  let sum = 0;
  for (let item = 0; item < 15; item++) sum += supervisor[item].charCodeAt(0) + agency[item].charCodeAt(0);
  return sum;
};

const marks = z.array(z.enum(['A', 'B', 'C', 'D'])).length(15);
const shape = z.object({ supervisor: marks, agency: marks });
const tops = [7, 7, 7, 7, 7, 7, 7, 7, 7, 6, 6, 6, 7, 7, 5];
const totalOf = (given) => given.reduce((sum, mark, item) => sum + tops[item] - letters.indexOf(mark), 0);
const byZod = (record) => {
  const parsed = shape.safeParse(record);
  if (!parsed.success) return undefined;
  const score = (totalOf(parsed.data.supervisor) + totalOf(parsed.data.agency)) / 2;
  return { score, grade: score >= 85 ? 'excellent' : score >= 71 ? 'good' : score > 56 ? 'fair' : 'poor' };
};

export const recordJobs = [
  {
    job: 'score the fifteen-item record, both raters',
    budget: 12,
    inputs: records,
    floor,
    ours: { scoreExaminerRecord: (record) => scoreExaminerRecord(record) },
    peers: { 'zod, then sums and bands, no readings': byZod },
  },
];
