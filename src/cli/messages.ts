import type { Language, Message } from '../answers';
import type { FileReport } from './report';
import type { UnreadableReason } from './unreadable-file';

export const unknownCommand = (name: string): Message => ({
  zh: `没有“${name}”这个命令`,
  en: `there is no command ${name}`,
});
export const unknownOption = (name: string): Message => ({
  zh: `没有 ${name} 这个选项`,
  en: `there is no option ${name}`,
});
export const optionNeedsValue = (name: string): Message => ({
  zh: `${name} 后面要写取值`,
  en: `${name} needs a value`,
});
export const optionTakesNoValue = (name: string): Message => ({
  zh: `${name} 不带取值`,
  en: `${name} takes no value`,
});
export const dateExpected = (text: string): Message => ({
  zh: `--on 应为 2025-03-28 形式的日期，而不是“${text}”`,
  en: `--on takes a date like 2025-03-28, not ${text}`,
});
export const oneOfExpected = (name: string, value: string, choices: readonly string[]): Message => ({
  zh: `${name} 不能取“${value}”，可取：${choices.join('、')}`,
  en: `${name} cannot be ${value}; it is one of ${choices.join(', ')}`,
});
export const readingExpected = (text: string): Message => ({
  zh: `--reading 应写成 编号=取法，而不是“${text}”`,
  en: `--reading takes ID=CHOICE, not ${text}`,
});
export const unknownReading = (id: string, known: readonly string[]): Message => ({
  zh: `没有“${id}”这一读法，可用：${known.join('、')}`,
  en: `there is no reading ${id}; known are ${known.join(', ')}`,
});
export const filesExpected: Message = { zh: 'check 后面要写文件名', en: 'check needs a file' };
export const codesExpected: Message = { zh: 'decode 后面要写证卡编号', en: 'decode needs a card code' };
export const formatNotOfDecode: Message = {
  zh: 'decode 只有 text 和 json 两种格式',
  en: 'decode knows the formats text and json only',
};
export const formatNotOfClauses: Message = {
  zh: 'clauses 只有 text 和 json 两种格式',
  en: 'clauses knows the formats text and json only',
};
export const unknownClause = (id: string, nearest: string | undefined): Message => ({
  zh: `没有“${id}”这一条款${nearest === undefined ? '' : `，是否指 ${nearest}？`}`,
  en: `there is no clause ${id}${nearest === undefined ? '' : `; perhaps ${nearest}`}`,
});
export const rulesAndCases = (rules: number, cases: number): Message => ({
  zh: `函数 ${rules} 个，案例 ${cases} 个`,
  en: `functions ${rules}, cases ${cases}`,
});
export const inAll: Message = { zh: '合计', en: 'in all' };
export const annotateTakesOneFile: Message = {
  zh: '--annotate 一次只能批注一个文件',
  en: '--annotate takes one file at a time',
};
export const annotateTakesRosters: Message = {
  zh: '--annotate 只能批注名册和登记表，不能批注记录',
  en: '--annotate takes rosters and registers, not records',
};
export const annotateExtension: Message = {
  zh: '--annotate 的输出文件应以 .xlsx 或 .csv 结尾',
  en: '--annotate writes .xlsx or .csv',
};
export const annotateOntoItself: Message = {
  zh: '--annotate 不能覆盖原表，请另取文件名',
  en: '--annotate does not overwrite the roster itself; give another name',
};
export const notWritten = (file: string): Message => ({
  zh: `${file}：无法写入，请检查文件夹和权限，或先关闭已打开的文件`,
  en: `${file}: cannot be written; check the folder and its permissions, or close the file elsewhere`,
});
export const annotated = (file: string): Message => ({
  zh: `批注表已写入 ${file}`,
  en: `annotated copy written to ${file}`,
});
export const internalFault: Message = {
  zh: '程序内部出错，结果不可用。请带上命令和错误代码反馈',
  en: 'an internal fault; there is no result. Please report the command and this fault',
};
export const tryHelp: Message = { zh: '用法见 kaoping --help', en: 'see kaoping --help' };

const unreadable: Readonly<Record<UnreadableReason, Message>> = {
  missing: { zh: '找不到这个文件', en: 'no such file' },
  directory: { zh: '这是文件夹，请指定其中的文件', en: 'this is a folder; name the files in it' },
  'no-permission': { zh: '没有读取权限', en: 'no permission to read it' },
  empty: { zh: '文件是空的', en: 'the file is empty' },
  'too-large': { zh: '文件过大，请拆分后再检查', en: 'the file is too large; split it' },
  encrypted: {
    zh: '文件有打开密码，请先在 Excel 中取消密码',
    en: 'the file is under a password; remove it in Excel first',
  },
  'old-excel': {
    zh: '这是旧版 .xls，请在 Excel 中另存为 .xlsx',
    en: 'this is an old .xls; save it as .xlsx',
  },
  'old-office': {
    zh: '这是旧版 Office 文件，请另存为 .xlsx',
    en: 'this is an old Office file; save the table as .xlsx',
  },
  word: {
    zh: '这是 Word 文档，请把表格另存为 .xlsx',
    en: 'this is a Word document; save the table as .xlsx',
  },
  'open-document': {
    zh: '这是 OpenDocument 表格，请另存为 .xlsx',
    en: 'this is an OpenDocument file; save it as .xlsx',
  },
  'excel-binary': {
    zh: '这是 .xlsb 二进制工作簿，请另存为 .xlsx',
    en: 'this is a binary workbook (.xlsb); save it as .xlsx',
  },
  zip: { zh: '这是压缩包，请解压后再检查其中的表格', en: 'this is a zip archive; unpack it first' },
  truncated: { zh: '文件不完整，可能没有传完，请重新获取', en: 'the file is cut off; get it again' },
  damaged: {
    zh: '文件已损坏，请在 Excel 中打开并重新保存',
    en: 'the file is damaged; open and save it in Excel',
  },
  pdf: { zh: '这是 PDF，请提供 Excel 或 CSV 表格', en: 'this is a PDF; provide Excel or CSV' },
  html: {
    zh: '这是网页或 XML 格式的表格，请在 Excel 中另存为 .xlsx',
    en: 'this is HTML or XML; save it as .xlsx in Excel',
  },
  image: { zh: '这是图片，请提供 Excel 或 CSV 表格', en: 'this is an image; provide Excel or CSV' },
  binary: {
    zh: '这不是表格，也不是 UTF-8 或 GB18030 文本',
    en: 'this is neither a table nor text in UTF-8 or GB18030',
  },
  'open-quote': {
    zh: '有一个引号没有配对，其后的内容无法分行',
    en: 'a quotation mark is never closed, so that the rows after it cannot be told apart',
  },
  json: { zh: '不是正确的 JSON，请检查引号、逗号和括号', en: 'not JSON; check quotes, commas and brackets' },
  unrecognised: {
    zh: '没有找到认识的表头：应为 2025 年复核汇总表、2021 年培训（复核）汇总表，或含“证卡编号”栏的登记表',
    en: 'no known header row: expected the 2025 renewal roster, the 2021 roster, or a table with 证卡编号',
  },
  unreadable: { zh: '无法读取', en: 'it cannot be read' },
};

/** Why a file cannot be checked, with its row where one is known. */
export function whyUnreadable(reason: UnreadableReason, where: string | undefined): Message {
  const { zh, en } = unreadable[reason];
  if ((reason === 'open-quote' || reason === 'json') && where !== undefined)
    return { zh: `第 ${where} 行${zh}`, en: `row ${where}: ${en}` };
  return where === undefined || reason === 'truncated'
    ? { zh, en }
    : { zh: `${zh}（${where}）`, en: `${en} (${where})` };
}

export const kindNames: Readonly<Record<FileReport['kind'], Message>> = {
  records: { zh: '记录', en: 'records' },
  'renewal-roster-2025': { zh: '2025 年复核换证汇总表', en: '2025 renewal roster' },
  'roster-2021': { zh: '2021 年培训（复核）汇总表', en: '2021 training and renewal roster' },
  'card-register': { zh: '证卡登记表', en: 'card register' },
};

export const columnTitles = {
  place: { zh: '位置', en: 'where' },
  column: { zh: '栏目', en: 'column' },
  value: { zh: '内容', en: 'value' },
  what: { zh: '问题与处理', en: 'what is wrong, what to do' },
  clause: { zh: '依据', en: 'clause' },
} as const satisfies Record<string, Message>;

export const severities = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '提示', en: 'warning' },
} as const satisfies Record<string, Message>;

/** The column that `--annotate` adds. */
export const findingsColumn: Message = { zh: '检查结果', en: 'findings' };

export const rowNumber = (row: number): Message => ({ zh: `第 ${row} 行`, en: `row ${row}` });
export const suggested = (text: string): Message => ({ zh: `可改为：${text}`, en: `perhaps ${text}` });
export const nothingWrong: Message = { zh: '没有发现问题', en: 'nothing is wrong' };
export const passedOver = (sheets: readonly string[]): Message => ({
  zh: `未检查的工作表：${sheets.join('、')}`,
  en: `sheets not checked: ${sheets.join(', ')}`,
});
export const sheetName = (name: string): Message => ({ zh: `工作表“${name}”`, en: `sheet ${name}` });
export const checking = (file: string): Message => ({ zh: `正在检查 ${file}`, en: `checking ${file}` });

const counted = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

const units: Readonly<Record<FileReport['kind'], readonly [zh: string, one: string, more: string]>> = {
  records: ['条记录', 'record', 'records'],
  'renewal-roster-2025': ['人', 'person', 'persons'],
  'roster-2021': ['人', 'person', 'persons'],
  'card-register': ['张证卡', 'card', 'cards'],
};

export const tally = (rows: number, errors: number, warnings: number, kind: FileReport['kind']): Message => {
  const [zh, one, more] = units[kind];
  return {
    zh: `${rows} ${zh}，${errors} 处错误，${warnings} 处提示`,
    en: `${counted(rows, one, more)}, ${counted(errors, 'error', 'errors')}, ${counted(warnings, 'warning', 'warnings')}`,
  };
};
export const total = (files: number, unread: number, errors: number, warnings: number): Message => ({
  zh: `共检查 ${files} 个文件：${errors} 处错误，${warnings} 处提示${unread === 0 ? '' : `；另有 ${unread} 个文件无法检查`}`,
  en: `${counted(files, 'file', 'files')} checked: ${counted(errors, 'error', 'errors')}, ${counted(warnings, 'warning', 'warnings')}${unread === 0 ? '' : `; ${counted(unread, 'file', 'files')} could not be checked`}`,
});

/** A message in one language. */
export function say(message: Message, language: Language): string {
  return message[language];
}
export const recordNumber = (row: number): Message => ({ zh: `第 ${row} 条`, en: `record ${row}:` });
export const notesOwed = (items: readonly number[]): Message => ({
  zh: `须写扣分说明的项目：${items.join('、')}`,
  en: `items that owe a note on the deduction: ${items.join(', ')}`,
});
