import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { openWorkbook } from '../../src/cli/read/workbook';
import type { UnreadableFileError } from '../../src/cli/unreadable-file';
import type { Cell } from '../../src/submissions';
import { rosters } from './command-line';
import { workbookOf, zipOf } from './zip';

async function rowsOf(bytes: Buffer): Promise<[number, readonly Cell[]][]> {
  const { sheets } = await openWorkbook(bytes);
  const rows: [number, readonly Cell[]][] = [];
  await sheets[0]?.read({ row: (number, cells) => rows.push([number, cells]) > 0 });
  return rows;
}

const read = (parts: Parameters<typeof workbookOf>[0]) => rowsOf(zipOf(workbookOf(parts)));

async function reasonFor(bytes: Buffer): Promise<string> {
  return rowsOf(bytes).then(
    () => 'readable',
    (error: UnreadableFileError) => error.reason,
  );
}

describe('the cells of a workbook', () => {
  it('shared strings: plain, in runs, with reading aids, escaped', async () => {
    const strings =
      '<si><t>姓名</t></si><si><r><t>证卡</t></r><r><rPr/><t xml:space="preserve">编号 </t></r></si>' +
      '<si><t>赵</t><rPh sb="0" eb="1"><t>zhao</t></rPh></si><si><t>a&amp;b_x000A_c</t></si>';
    const sheet =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row>';
    expect(await read({ sheet, strings })).toEqual([[1, ['姓名', '证卡编号 ', '赵', 'a&b\nc']]]);
  });

  it('inline strings, truth values, errors and numbers', async () => {
    const sheet =
      '<row r="3"><c r="B3" t="inlineStr"><is><t>字</t></is></c><c r="C3" t="b"><v>1</v></c>' +
      '<c r="D3" t="e"><v>#REF!</v></c><c r="E3"><v>1.5</v></c><c r="F3" s="0"/></row>';
    expect(await read({ sheet })).toEqual([[3, [null, '字', true, '#REF!', 1.5]]]);
  });

  it('formulas: the stored result, or the formula itself where none was stored', async () => {
    const sheet =
      '<row r="1"><c r="A1"><f>ROW()</f><v>1</v></c><c r="B1" t="str"><f>A2&amp;"x"</f><v>3x</v></c>' +
      '<c r="C1"><f>SUM(A1:A2)</f></c><c r="D1" t="str"><f>B1</f><v></v></c></row>';
    expect(await read({ sheet })).toEqual([[1, [1, '3x', '=SUM(A1:A2)', '=B1']]]);
  });

  it('rows and cells without addresses follow each other', async () => {
    const sheet =
      '<row><c t="inlineStr"><is><t>a</t></is></c><c><v>2</v></c></row><row><c><v>3</v></c></row>';
    expect(await read({ sheet })).toEqual([
      [1, ['a', 2]],
      [2, [3]],
    ]);
  });

  it('dates: by built-in, Chinese and custom formats, but not times and amounts', async () => {
    const styles =
      '<numFmts><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="171" formatCode="&quot;day &quot;0"/></numFmts>' +
      '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="31"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="21"/></cellXfs>';
    const cells = [0, 1, 2, 3, 4, 5].map((style) => `<c s="${style}"><v>45762.75</v></c>`).join('');
    const date = { date: '2025-04-15' };
    expect(await read({ sheet: `<row>${cells}</row>`, styles })).toEqual([
      [1, [45762.75, date, date, date, 45762.75, 45762.75]],
    ]);
  });

  it('dates around the day that never was, and in the calendar of 1904', async () => {
    const styles = '<cellXfs><xf numFmtId="14"/></cellXfs>';
    const sheet =
      '<row><c s="0"><v>1</v></c><c s="0"><v>59</v></c><c s="0"><v>61</v></c><c s="0"><v>0</v></c></row>';
    expect(await read({ sheet, styles })).toEqual([
      [1, [{ date: '1900-01-01' }, { date: '1900-02-28' }, { date: '1900-03-01' }, 0]],
    ]);
    const since1904 = {
      sheet: '<row><c s="0"><v>44300</v></c></row>',
      styles,
      workbook: '<workbookPr date1904="1"/>',
    };
    expect(await read(since1904)).toEqual([[1, [{ date: '2025-04-15' }]]]);
  });

  it('elements with a namespace prefix', async () => {
    const parts = workbookOf({ sheet: '' });
    const sheet =
      '<x:worksheet><x:sheetData><x:row r="2"><x:c r="A2"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(await rowsOf(zipOf({ ...parts, 'xl/worksheets/sheet1.xml': sheet }))).toEqual([[2, [7]]]);
  });

  it('are those another reader finds', async () => {
    const text = fc
      .stringMatching(/^[\p{Script=Han}a-z0-9&<>"'_ ]{1,12}$/u)
      .filter((value) => value.trim() === value);
    const cell = fc.oneof(
      text,
      fc.integer(),
      fc.boolean(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constant(null),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 }),
        async (rows) => {
          const bytes = await writeWorkbook(
            rows.map((cells) => cells.map((value) => (value === null ? null : { value }))),
          ).toBuffer();
          const [theirs] = await readWorkbook(bytes);
          const width = Math.max(...rows.map((cells) => cells.length));
          const ours: Cell[][] = rows.map(() => Array<Cell>(width).fill(null));
          for (const [number, cells] of await rowsOf(bytes)) {
            for (const [index, value] of cells.entries()) (ours[number - 1] ?? [])[index] = value;
          }
          const padded = rows.map((_, row) =>
            Array.from({ length: width }, (_, index) => theirs?.data[row]?.[index] ?? null),
          );
          expect(ours).toEqual(padded);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('a workbook that cannot be read', () => {
  const good = readFileSync(join(rosters, 'renewal-2025-errors.xlsx'));

  it('cut off anywhere is never read in part and never throws anything unclear', async () => {
    const reasons = new Set<string>();
    for (let share = 1; share < 20; share += 1) {
      reasons.add(await reasonFor(good.subarray(0, Math.floor((good.length * share) / 20))));
    }
    expect([...reasons]).toEqual(['truncated']);
  });

  it('with bytes changed inside is damaged, or still well-formed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.nat(255), async (at, byte) => {
        const bytes = Buffer.from(good);
        bytes[at] = byte;
        const reason = await reasonFor(bytes);
        expect(['readable', 'damaged', 'truncated', 'encrypted', 'zip', 'too-large']).toContain(reason);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['a Word document', zipOf({ '[Content_Types].xml': '', 'word/document.xml': '<w/>' }), 'word'],
    ['an OpenDocument table', zipOf({ mimetype: 'x', 'content.xml': '<w/>' }), 'open-document'],
    ['a binary workbook', zipOf({ '[Content_Types].xml': '', 'xl/workbook.bin': '' }), 'excel-binary'],
    ['any other zip', zipOf({ 'roster.csv': '证卡编号' }), 'zip'],
    ['contents that are not those once packed', miscounted(), 'damaged'],
    ['an archive under a password', zipOf(workbookOf({ sheet: '' }), 1), 'encrypted'],
    [
      'a sheet that is no XML',
      zipOf({ ...workbookOf({ sheet: '' }), 'xl/worksheets/sheet1.xml': '<row><<' }),
      'damaged',
    ],
    [
      'a workbook without sheets',
      zipOf({ ...workbookOf({ sheet: '' }), 'xl/workbook.xml': '<workbook/>' }),
      'damaged',
    ],
  ])('%s', async (_, bytes, reason) => {
    expect(await reasonFor(bytes)).toBe(reason);
  });
});

/** A workbook whose sheet inflates well but is not what was packed: its checksum says so. */
function miscounted(): Buffer {
  const bytes = zipOf(workbookOf({ sheet: '<row><c><v>1</v></c></row>' }));
  const name = bytes.lastIndexOf('xl/worksheets/sheet1.xml');
  const checksumInDirectory = name - 30;
  bytes.writeUInt32LE((bytes.readUInt32LE(checksumInDirectory) ^ 1) >>> 0, checksumInDirectory);
  return bytes;
}
