import type { OutputFormat } from '../arguments';
import { writeGithub } from './github';
import { writeJson } from './json';
import { writeJunit } from './junit';
import { writeSarif } from './sarif';
import { writeText } from './text';
import type { Writer } from './writer';

export const writers: Readonly<Record<OutputFormat, Writer>> = {
  text: writeText,
  json: writeJson,
  github: writeGithub,
  sarif: writeSarif,
  junit: writeJunit,
};
