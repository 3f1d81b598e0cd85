export {
  checkProcess,
  type Process,
  type ProcessFacts,
  parseProcessFacts,
  processFactNames,
} from './check-process';
export { type ExamDelay, type ExamEnd, examEndAfter } from './exam-end';
export { processReadings } from './readings';
