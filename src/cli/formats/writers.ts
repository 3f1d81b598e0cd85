import type { Language } from '../../answers';
import type { OutputFormat } from '../arguments';
import type { CheckReport } from '../report';
import { writeGithub } from './github';
import { writeJson } from './json';
import { writeJunit } from './junit';
import { writeSarif } from './sarif';
import { writeText } from './text';

/** Writes a report piece by piece: a million findings are longer than a string may be. */
export type Writer = (report: CheckReport, to: { lang: Language; write: (text: string) => void }) => void;

export const writers: Readonly<Record<OutputFormat, Writer>> = {
  text: writeText,
  json: writeJson,
  github: writeGithub,
  sarif: writeSarif,
  junit: writeJunit,
};
