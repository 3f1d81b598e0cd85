import type { Field } from './fields';

/**
 * Personal numbers are shown as their first three and last one (id) or two (phone) characters: enough to find the
 * cell again beside its row number. The birth date and the last four digits, which offices ask for as a proof of
 * identity, are never readable.
 */
function maskIdNumber(text: string): string {
  return mask(text, 3, 1);
}

function maskPhone(text: string): string {
  return mask(text, 3, 2);
}

function mask(text: string, head: number, tail: number): string {
  if (text.length < head + tail + 4) return '*'.repeat(text.length);
  return text.slice(0, head) + '*'.repeat(text.length - head - tail) + text.slice(text.length - tail);
}

/** Longest first, so that a phone is not looked for inside an id number. Full-width digits count as digits. */
const idLike = /[\d０-９]{14,17}[\dXx０-９Ｘｘ]/g;
const mobileLike = /(?<![\d０-９A-Za-z])(?:[1１][3-9３-９](?:[-\s]?[\d０-９]){9})(?![\d０-９])/g;
const landlineLike = /(?<![\d０-９A-Za-z])[0０][\d０-９]{2,3}[-－\s]?[\d０-９]{7,8}(?![\d０-９])/g;

/** Examiners' codes of 2013 to 2019 look like mobile numbers but for the region at positions 3 to 6. */
const examinerCodeLike = /^[\d０-９]{2}[3３][1１][0０][0０][1-3１-３][\d０-９]{4}$/;

/** The text of a card code cell: a code is shown, an id or phone number that strayed into it is not. */
function maskInCardCode(text: string): string {
  return text
    .replace(idLike, maskIdNumber)
    .replace(mobileLike, (number) => (examinerCodeLike.test(number) ? number : maskPhone(number)));
}

/** Any text with the personal numbers in it masked, wherever in it they stand. */
function maskPersonalNumbers(text: string): string {
  if (text.length < 11) return text;
  return maskInCardCode(text).replace(landlineLike, maskPhone);
}

/** What may be shown of a cell in a column that holds this field. */
export function maskCellText(field: Field | undefined, text: string): string {
  if (field === 'idNumber') return maskIdNumber(text);
  if (field === 'phone') return maskPhone(text);
  return field === 'cardCode' ? maskInCardCode(text) : maskPersonalNumbers(text);
}
