import { UnreadableFileError } from '../unreadable-file';
import { readSheetRows } from './sheet-rows';
import type { TableFile } from './table-file';
import { unescapeText, type WorkbookParts } from './workbook-parts';
import { type Attributes, readXml, type XmlHandler } from './xml';
import { openZip, type ZipArchive } from './zip';

/** Shared strings are the one part that must stand in memory whole. */
const largestStrings = 2 ** 30;

/**
 * Opens an Excel workbook (ECMA-376). Every part is read as a stream, because a sheet of a million rows is longer
 * than a string may be.
 *
 * @throws {UnreadableFileError} when the archive is damaged or holds something else
 */
export async function openWorkbook(bytes: Buffer): Promise<TableFile> {
  const zip = openZip(bytes);
  const main = await mainPart(zip);
  const targets = await readRelations(zip, main);
  const named: { name: string; relation: string }[] = [];
  let startsIn1904 = false;
  await readXml(zip.stream(main), main, {
    open: (name, attribute) => {
      if (name === 'workbookPr') startsIn1904 = /^(?:1|true)$/.test(attribute('date1904') ?? '');
      if (name === 'sheet') named.push({ name: attribute('name') ?? '', relation: attribute('id') ?? '' });
    },
  });
  const strings = await readStrings(zip, partOfType(targets, 'sharedStrings'));
  const dateStyles = await readDateStyles(zip, partOfType(targets, 'styles'));
  const parts: WorkbookParts = { strings, dateStyles, startsIn1904 };
  const sheets = named.flatMap(({ name, relation }) => {
    const part = targets.get(relation)?.part;
    if (part === undefined || !zip.has(part) || !part.includes('worksheet')) return [];
    return [{ name, read: readSheetRows(zip, part, parts) }];
  });
  if (sheets.length === 0) throw new UnreadableFileError('damaged', main);
  return { format: 'xlsx', sheets };
}

async function mainPart(zip: ZipArchive): Promise<string> {
  if (zip.has('xl/workbook.bin')) throw new UnreadableFileError('excel-binary');
  if (zip.has('word/document.xml')) throw new UnreadableFileError('word');
  if (zip.has('content.xml') && zip.has('mimetype')) throw new UnreadableFileError('open-document');
  if (!zip.has('[Content_Types].xml') && !zip.has('xl/workbook.xml')) throw new UnreadableFileError('zip');
  if (zip.has('xl/workbook.xml')) return 'xl/workbook.xml';
  const part = partOfType(await readRelations(zip, ''), 'officeDocument');
  if (part === undefined || !zip.has(part)) throw new UnreadableFileError('zip');
  return part;
}

type Relation = { readonly type: string; readonly part: string };

async function readRelations(zip: ZipArchive, of: string): Promise<ReadonlyMap<string, Relation>> {
  const folder = of.slice(0, of.lastIndexOf('/') + 1);
  const part = `${folder}_rels/${of.slice(folder.length)}.rels`;
  const relations = new Map<string, Relation>();
  if (!zip.has(part)) return relations;
  await readXml(zip.stream(part), part, {
    open: (name, attribute) => {
      if (name !== 'Relationship') return;
      const target = attribute('Target') ?? '';
      const type = attribute('Type') ?? '';
      relations.set(attribute('Id') ?? '', {
        type: type.slice(type.lastIndexOf('/') + 1),
        part: target.startsWith('/') ? target.slice(1) : withoutDots(folder + target),
      });
    },
  });
  return relations;
}

function withoutDots(path: string): string {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function partOfType(relations: ReadonlyMap<string, Relation>, type: string): string | undefined {
  for (const relation of relations.values()) if (relation.type === type) return relation.part;
  return undefined;
}

async function readStrings(zip: ZipArchive, part: string | undefined): Promise<readonly string[]> {
  const strings: string[] = [];
  if (part === undefined || !zip.has(part)) return strings;
  if (zip.sizeOf(part) > largestStrings) throw new UnreadableFileError('too-large');
  await readXml(
    zip.stream(part),
    part,
    richText('si', (text) => strings.push(text)),
  );
  return strings;
}

/** Joins the runs of a rich text and leaves out the reading aids (rPh) that East Asian Excel adds. */
function richText(element: string, take: (text: string) => void): XmlHandler {
  let text = '';
  let isText = false;
  let isReadingAid = false;
  return {
    open: (name) => {
      if (name === element) text = '';
      else if (name === 'rPh') isReadingAid = true;
      else if (name === 't') isText = !isReadingAid;
    },
    text: (piece) => {
      if (isText) text += piece;
    },
    close: (name) => {
      if (name === 't') isText = false;
      else if (name === 'rPh') isReadingAid = false;
      else if (name === element) take(unescapeText(text));
    },
  };
}

async function readDateStyles(zip: ZipArchive, part: string | undefined): Promise<readonly boolean[]> {
  const styles: boolean[] = [];
  if (part === undefined || !zip.has(part)) return styles;
  const custom = new Map<number, boolean>();
  let isCellFormats = false;
  const formatOf = (attribute: Attributes) => Number(attribute('numFmtId') ?? '0');
  await readXml(zip.stream(part), part, {
    open: (name, attribute) => {
      if (name === 'numFmt') custom.set(formatOf(attribute), showsDate(attribute('formatCode') ?? ''));
      else if (name === 'cellXfs') isCellFormats = true;
      else if (name === 'xf' && isCellFormats) {
        const format = formatOf(attribute);
        styles.push(custom.get(format) ?? isBuiltInDate(format));
      }
    },
    close: (name) => {
      if (name === 'cellXfs') isCellFormats = false;
    },
  });
  return styles;
}

/** The built-in formats that show a day; 27 to 36 and 50 to 58 are those of Chinese Excel (ECMA-376 18.8.30). */
function isBuiltInDate(format: number): boolean {
  return (
    (format >= 14 && format <= 17) ||
    format === 22 ||
    (format >= 27 && format <= 36) ||
    (format >= 50 && format <= 58)
  );
}

/** A format code shows a day when years or days stand in it outside of quotes, brackets and escapes. */
function showsDate(code: string): boolean {
  return /[yde]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*.|E\+|E-|General|Standard|Red/gi, ''));
}
