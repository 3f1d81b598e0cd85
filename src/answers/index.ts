export type { ClauseId, NoticeId } from './clause-id';
export type { Decision, Finding, Verdict } from './decision';
export { isJsonObject } from './json-object';
export type { Language, Message } from './message';
export {
  type ChoiceOf,
  choiceFor,
  type Reading,
  type ReadingChoices,
  type ReadingId,
  type Readings,
  UnknownChoiceError,
} from './reading';
export type { Failure, Issue, Result, Success } from './result';
export type { Rule } from './rule';
