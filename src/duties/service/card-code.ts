import { type Issue, isJsonObject } from '../../answers';
import { type ParsedCardCode, parseCardCode } from '../../card-codes';
import { contradiction } from '../../criteria';
import type { ServiceFacts } from './facts';
import { cardCodeSaysOtherwise } from './messages';

type CardFacts = NonNullable<ServiceFacts['card']>;

const issuedInBy = (department: string): CardFacts['issuedIn'] => {
  switch (department) {
    case '00':
      return 'ministry';
    case '50':
      return 'chongqing';
    case '51':
      return 'sichuan';
    default:
      return 'elsewhere';
  }
};

/** A body is known by its filing digits or by its name; only digits can be compared with those of a code. */
const isFilingDigits = (body: unknown): boolean => typeof body === 'string' && /^[0-9]{6}$/.test(body);

/**
 * What a code says that would otherwise be asked. The examiners' numbering is Chongqing's own; that of internal cards
 * names a body by its filing digits and no place.
 */
function saidBy(code: ParsedCardCode, body: unknown): CardFacts {
  switch (code.kind) {
    case 'examiner':
      return { kind: code.kind, grade: code.grade, issuedIn: 'chongqing' };
    case 'external-supervisor':
      return { kind: code.kind, issuedIn: issuedInBy(code.department) };
    default:
      return {
        kind: code.kind,
        sector: code.sector,
        ...(isFilingDigits(body) && { issuingBody: code.issuer }),
      };
  }
}

/** What the card code of these facts says; nothing where there is none or it is of no kind known here. */
function saidByCode(facts: ServiceFacts): CardFacts {
  if (!isJsonObject(facts) || !isJsonObject(facts.card)) return {};
  const read = parseCardCode(facts.card.code);
  const body = isJsonObject(facts.job) ? facts.job.body : undefined;
  return read.ok ? saidBy(read.value, body) : {};
}

const isGiven = ([, fact]: readonly [string, unknown]): boolean => fact !== undefined && fact !== null;

/** The facts with those added that the card code spares the caller; what the caller says himself stands. */
export function withCardCode(facts: ServiceFacts): ServiceFacts {
  const said = saidByCode(facts);
  if (Object.keys(said).length === 0) return facts;
  return {
    ...facts,
    card: { ...said, ...Object.fromEntries(Object.entries(facts.card ?? {}).filter(isGiven)) },
  };
}

/** Facts about the card that its code denies. */
export function* cardCodeContradictions(facts: ServiceFacts): Generator<Issue> {
  const given = facts.card ?? {};
  for (const [name, said] of Object.entries(saidByCode(facts)) as [keyof CardFacts, string][]) {
    const fact = given[name] ?? undefined;
    // A name beside filing digits may well be the same body.
    if (fact === undefined || (name === 'issuingBody' && !isFilingDigits(fact))) continue;
    if (fact !== said) yield contradiction(['card', name], cardCodeSaysOtherwise(said));
  }
}
