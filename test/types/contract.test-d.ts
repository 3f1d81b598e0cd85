import { expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import {
  addWorkingDays,
  type CivilDate,
  checkSession,
  type Decision,
  deadlineOf,
  decideApplication,
  decideRenewal,
  decideService,
  type ExaminerCode,
  type ExternalSupervisorCode,
  type Issue,
  isExaminerCode,
  type ParsedCardCode,
  parseCardCode,
  parseExaminerCode,
} from '../../src/index';
import type { examinerCodeCodec } from '../../src/schemas';

it('a guard narrows anything to a branded code, and brands do not mix', () => {
  const x: unknown = '22310010023';
  if (isExaminerCode(x)) expectTypeOf(x).toEqualTypeOf<ExaminerCode>();
  expectTypeOf<ExaminerCode>().toExtend<string>();
  expectTypeOf<string>().not.toExtend<ExaminerCode>();
  expectTypeOf<ExaminerCode>().not.toExtend<ExternalSupervisorCode>();
});

it('a result is a value or issues, never both', () => {
  const parsed = parseExaminerCode('22310010023');
  if (parsed.ok) {
    expectTypeOf(parsed.value.grade).toEqualTypeOf<'senior' | 'examiner' | 'special-ability'>();
    expectTypeOf(parsed).not.toHaveProperty('issues');
  } else {
    expectTypeOf(parsed.issues).toEqualTypeOf<readonly Issue[]>();
    expectTypeOf(parsed).not.toHaveProperty('value');
  }
});

it('the kind of a parsed code tells its parts', () => {
  const parts = (parsed: ParsedCardCode) => {
    if (parsed.kind === 'external-supervisor') return parsed.department;
    if (parsed.kind === 'internal-supervisor') return parsed.issuer;
    return parsed.grade;
  };
  expectTypeOf(parts).returns.toExtend<string>();
  expectTypeOf(parseCardCode).parameter(0).toBeUnknown();
});

it('readings are spelled out: neither the id nor the choice can be mistyped', () => {
  parseCardCode('R51210000', { readings: { 'cn2020.c.outer.serial/zero': 'valid' } });
  parseCardCode('R51210000', { readings: 'strict' });
  // @ts-expect-error the choice does not exist
  parseCardCode('R51210000', { readings: { 'cn2020.c.outer.serial/zero': 'vaild' } });
});

it('dates that come out are civil dates, and a deadline is open only under strict readings', () => {
  expectTypeOf(addWorkingDays).returns.toEqualTypeOf<CivilDate>();
  expectTypeOf(deadlineOf('cq2022e.12', '2024-02-29').due).toEqualTypeOf<CivilDate>();
  const strict = deadlineOf('cq2022e.12', '2024-02-29', { readings: 'strict' });
  if (strict.possible !== undefined) expectTypeOf(strict.due).toEqualTypeOf<'undetermined'>();
  else expectTypeOf(strict.due).toEqualTypeOf<CivilDate>();
});

it('a codec goes from text to parts and back', () => {
  expectTypeOf<z.input<typeof examinerCodeCodec>>().toEqualTypeOf<string>();
  expectTypeOf<z.output<typeof examinerCodeCodec>['serial']>().toEqualTypeOf<number>();
});

it('every decision about a person is a Decision, and facts cannot be misspelt', () => {
  expectTypeOf(decideRenewal).returns.toExtend<Decision>();
  expectTypeOf(decideApplication).returns.toExtend<Decision>();
  expectTypeOf(decideService).returns.toExtend<Decision>();
  expectTypeOf(checkSession)
    .returns.toHaveProperty('outcome')
    .toEqualTypeOf<'compliant' | 'non-compliant' | 'undetermined'>();
  // @ts-expect-error there is no such role
  decideService({ role: 'examinar' }, { notice: 'cq2022', on: '2025-06-10' });
  // @ts-expect-error there is no such fact
  checkSession({ post: [] }, { notice: 'cq2022', on: '2025-06-10' });
  // @ts-expect-error the notice on renewal says nothing on applications
  decideApplication({}, { notice: 'sc2025', on: '2025-06-10' });
});
