import type { Language } from '../../answers';
import type { CheckReport } from '../report';

/** Writes a report piece by piece: a million findings are longer than a string may be. */
export type Writer = (report: CheckReport, lang: Language) => Iterable<string>;
