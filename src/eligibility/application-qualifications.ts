import { type Answer, all, chosen, either, type FactValueOf, known, met, unknown, unmet } from '../criteria';
import { addCalendarYears } from '../dates';
import { type Asked, type applicationFactTable, certificateLevels, titleLevels } from './application-facts';
import * as messages from './application-messages';
import { higherTitle, skillLevelCertificate, titleField } from './application-reading-choices';

// Certificates of skill and professional titles: what level, in which occupation, held for how long.

type Table = typeof applicationFactTable;
type Certificate = FactValueOf<Table, 'certificates'>[number];
type Title = FactValueOf<Table, 'titles'>[number];
type Relation = NonNullable<Certificate['relation']>;

/** Full years a certificate or title must have been held. */
type HeldFor = { readonly years?: number };

const sameOnly: readonly Relation[] = ['same'];
const sameOrRelated: readonly Relation[] = ['same', 'related'];

const reaches = <Level extends string>(ladder: readonly Level[], level: Level, least: Level): boolean =>
  ladder.indexOf(level) >= ladder.indexOf(least);

function inField<const Name extends string>(
  relation: Relation | null | undefined,
  accepted: readonly Relation[],
  name: Name,
): Answer<Name> {
  if (relation === undefined || relation === null) return unknown([name]);
  return accepted.includes(relation) ? met() : unmet(messages.otherOccupation);
}

function heldFor<const Name extends string>(
  asked: Asked,
  issued: string | null | undefined,
  years: number,
  name: Name,
): Answer<Name> {
  if (years === 0) return met();
  if (issued === undefined || issued === null) return unknown([name]);
  return addCalendarYears(issued, years) <= asked.on ? met() : unmet(messages.heldTooShortly(years));
}

/** One of the certificates held is of this level or a higher one, and in an accepted occupation. */
function certificateAmong(
  asked: Asked,
  least: Certificate['level'],
  accepted: readonly Relation[],
  { years = 0 }: HeldFor = {},
  counts: (certificate: Certificate) => boolean = () => true,
): Answer<'certificates'> {
  const held = known(asked, 'certificates');
  if (held === undefined) return unknown(['certificates']);
  if (held.length === 0) return unmet(messages.noCertificate);
  return either(
    ...held.map((certificate) =>
      all(
        reaches(certificateLevels, certificate.level, least) ? met() : unmet(messages.certificateTooLow),
        inField(certificate.relation, accepted, 'certificates'),
        heldFor(asked, certificate.issued, years, 'certificates'),
        counts(certificate) ? met() : unmet(messages.kindNotNamed),
      ),
    ),
  );
}

function titleAmong(
  asked: Asked,
  counts: (level: Title['level']) => boolean,
  inAcceptedField: (title: Title) => Answer<'titles'>,
  { years = 0 }: HeldFor = {},
): Answer<'titles'> {
  const held = known(asked, 'titles');
  if (held === undefined) return unknown(['titles']);
  if (held.length === 0) return unmet(messages.noTitle);
  return either(
    ...held.map((title) =>
      all(
        counts(title.level) ? met() : unmet(messages.titleTooLow),
        inAcceptedField(title),
        heldFor(asked, title.issued, years, 'titles'),
      ),
    ),
  );
}

/** Sichuan names vocational qualifications; whether a skill-level certificate is their equal is read. */
export function certificateInSichuan(asked: Asked, least: Certificate['level']): Answer<'certificates'> {
  const asNamed = certificateAmong(
    asked,
    least,
    sameOnly,
    {},
    ({ kind }) => kind === 'vocational-qualification',
  );
  if (asNamed.verdict === 'met') return asNamed;
  if (chosen(skillLevelCertificate, asked) === 'vocational-only') return asNamed;
  const equal = certificateAmong(asked, least, sameOnly);
  return equal.verdict === 'met' ? met(messages.skillLevelCertificate) : equal;
}

export const titleInSichuan = (asked: Asked, least: Title['level']): Answer<'titles'> =>
  titleAmong(
    asked,
    (level) => reaches(titleLevels, level, least),
    ({ relation }) => inField(relation, sameOnly, 'titles'),
  );

/** Chongqing takes both kinds of certificate, in the occupation or a related one. */
export const certificateInChongqing = (
  asked: Asked,
  least: Certificate['level'],
  held?: HeldFor,
): Answer<'certificates'> => certificateAmong(asked, least, sameOrRelated, held);

const inFieldForChongqing = (asked: Asked, { relation }: Title): Answer<'titles'> =>
  relation !== 'same' && relation !== 'related' && chosen(titleField, asked) === 'any-field'
    ? met()
    : inField(relation, sameOrRelated, 'titles');

export const seniorTitleInChongqing = (asked: Asked): Answer<'titles'> =>
  titleAmong(
    asked,
    (level) => reaches(titleLevels, level, 'associate-senior'),
    (title) => inFieldForChongqing(asked, title),
  );

/** The clause names the intermediate title and not those above it. */
export const intermediateTitleInChongqing = (asked: Asked, held?: HeldFor): Answer<'titles'> =>
  titleAmong(
    asked,
    (level) =>
      level === 'intermediate' ||
      (reaches(titleLevels, level, 'intermediate') && chosen(higherTitle, asked) === 'includes-higher'),
    (title) => inFieldForChongqing(asked, title),
    held,
  );
