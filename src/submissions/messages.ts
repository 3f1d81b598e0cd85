import type { Message } from '../answers';

export const columnMissing = (header: string): Message => ({
  zh: `表头缺少“${header}”栏，请按通知附件的表样补上`,
  en: `the column ${header} is missing; add it as the form of the notice has it`,
});
export const noPersons: Message = {
  zh: '表头之下没有人员数据，请确认是否交错了文件',
  en: 'no person stands under the header; check that this is the right file',
};
export const rowAfterFooter: Message = {
  zh: '表尾（经办人、备注）之后还有人员数据，未参与检查，请移到表内',
  en: 'data of a person stands after the footer and was not checked; move it into the table',
};
export const beyondTable: Message = {
  zh: '该行的列数多于表头，可能有内容错列或多了分隔符，请核对',
  en: 'the row has more cells than the header; a value may have slipped sideways',
};

export const sequenceMissing = (expected: number): Message => ({
  zh: `序号未填，应为 ${expected}`,
  en: `no sequence number; ${expected} is expected`,
});
export const sequenceNotANumber = (expected: number): Message => ({
  zh: `序号应为阿拉伯数字，此处应为 ${expected}`,
  en: `the sequence number is not a whole number; ${expected} is expected`,
});
export const sequenceStart: Message = { zh: '序号应从 1 开始', en: 'sequence numbers start from 1' };
export const sequenceGap = (expected: number): Message => ({
  zh: `序号不连续，此处应为 ${expected}，请核对是否漏行`,
  en: `the sequence has a gap: ${expected} is expected; check for a lost row`,
});
export const sequenceRepeated = (expected: number): Message => ({
  zh: `序号重复，此处应为 ${expected}`,
  en: `the sequence number was used before; ${expected} is expected`,
});
export const sequenceOutOfOrder = (expected: number): Message => ({
  zh: `序号顺序颠倒，此处应为 ${expected}`,
  en: `the sequence number is out of order; ${expected} is expected`,
});

export const nameMissing: Message = { zh: '姓名未填，请补填', en: 'the name is missing; fill it in' };
export const cellEmpty = (header: string): Message => ({
  zh: `“${header}”未填，请补填`,
  en: `${header} is empty; fill it in`,
});

export const idNumberMissing: Message = {
  zh: '身份证号码未填，请补填 18 位号码',
  en: 'the id number is missing; fill in its 18 characters',
};
export const idNumberStoredAsNumber: Message = {
  zh: '身份证号码被存为数字，末几位已丢失：先把单元格设为“文本”格式，再重新录入',
  en: 'the id number was stored as a number and its last digits are lost: format the cell as text and enter it again',
};
export const idNumberLength = (length: number): Message => ({
  zh: `身份证号码有 ${length} 位，应为 18 位`,
  en: `the id number has ${length} characters instead of 18`,
});
export const idNumberOld: Message = {
  zh: '这是 15 位的旧身份证号码，请改填现行的 18 位号码',
  en: 'this is an old id number of 15 digits; give the present one of 18',
};
export const idNumberNotDigits: Message = {
  zh: '身份证号码应为 17 位数字加 1 位数字或 X，请核对',
  en: 'an id number is 17 digits and a digit or X; check it',
};
export const idNumberBirthDate: Message = {
  zh: '身份证号码第 7—14 位不是真实的日期，请核对',
  en: 'positions 7 to 14 of the id number are no date; check them',
};
export const idNumberBirthDateFuture: Message = {
  zh: '身份证号码中的出生日期晚于检查日期，请核对',
  en: 'the birth date in the id number lies in the future; check it',
};
export const idNumberCheckDigit: Message = {
  zh: '身份证号码校验码不符，至少有一位写错，请对照证件核对',
  en: 'the check character of the id number does not fit: at least one digit is wrong; compare it with the card',
};
export const idNumberAge = (age: number): Message => ({
  zh: `按身份证号码计算年龄为 ${age} 岁，请核对`,
  en: `by the id number this person is ${age}; check it`,
});
export const idNumberSpelling: Message = {
  zh: '身份证号码含空格、全角字符或多余符号，请改为 18 位半角字符',
  en: 'the id number has blanks, full-width characters or stray marks; write 18 plain characters',
};
export const idNumberLowerCaseX: Message = {
  zh: '身份证号码末位的 x 应为大写 X',
  en: 'the last character of the id number is a capital X',
};
export const idNumberRepeated = (row: number): Message => ({
  zh: `与第 ${row} 行的身份证号码相同，请删除重复行或改正号码`,
  en: `the same id number stands in row ${row}; delete the double or correct the number`,
});
export const idNumberRepeatedOtherJob = (row: number): Message => ({
  zh: `与第 ${row} 行是同一人，申报职业不同，请确认是否分别换证`,
  en: `the same person stands in row ${row} with another occupation; confirm that two cards are to be renewed`,
});
export const idNumberOfAnother = (row: number): Message => ({
  zh: `与第 ${row} 行的身份证号码相同而姓名不同，请核对`,
  en: `the same id number stands in row ${row} under another name; check both`,
});

export const sexUnknown: Message = { zh: '性别应填“男”或“女”', en: 'sex is 男 (male) or 女 (female)' };
export const sexContradictsId: Message = {
  zh: '性别与身份证号码第 17 位不一致，请核对',
  en: 'the sex is not the one position 17 of the id number tells; check both',
};

export const countMissing: Message = {
  zh: '次数未填，请填写证卡有效期内参加考评或督导的次数',
  en: 'no number of times; give how often the person served within the card’s validity',
};
export const countNotANumber: Message = {
  zh: '次数不是数字，请只填阿拉伯数字',
  en: 'this is no number; write digits only',
};
export const countNotWhole: Message = { zh: '次数应为整数', en: 'the number of times is a whole number' };
export const countBelowOne: Message = {
  zh: '有效期内至少参加过 1 次考评或督导才能换证，请核实次数或移出名单',
  en: 'renewal needs at least one examination or supervision within validity; check the number or take the person off',
};
export const countNegative: Message = { zh: '次数不能为负', en: 'the number of times cannot be negative' };
export const countImplausible: Message = {
  zh: '次数过大，可能错列，请核对',
  en: 'this is an implausible number of times; a value may have slipped sideways',
};
export const countSpelling: Message = {
  zh: '次数请只填半角阿拉伯数字，不带单位',
  en: 'write the number in plain digits, without a unit',
};

export const occupationMissing: Message = {
  zh: '申报考评职业（工种）未填：考评员填职业，质量督导员填“／”',
  en: 'no occupation: an examiner names one, a quality supervisor puts ／',
};
export const occupationMissing2021: Message = {
  zh: '申报考评职业（工种）未填，请补填',
  en: 'no occupation applied for; fill it in',
};
export const occupationHalfWidthSlash: Message = {
  zh: '质量督导员的标记应为全角“／”，此处为半角',
  en: 'the mark of a quality supervisor is the full-width ／; this one is half-width',
};
export const occupationUnclearMark: Message = {
  zh: '此处既不是职业名称也不是“／”，请改填',
  en: 'this is neither an occupation nor ／; write one of them',
};
export const occupationSlashUnforeseen: Message = {
  zh: '此表没有“／”的用法，请填写申报的职业（工种）',
  en: 'this form knows no ／; name the occupation applied for',
};
export const occupationOfSupervisor: Message = {
  zh: '质量督导员不填职业，请改为“／”',
  en: 'a quality supervisor names no occupation; put ／',
};
export const occupationOfExaminer: Message = {
  zh: '考评员须填申报考评的职业（工种），不能填“／”',
  en: 'an examiner names an occupation; ／ is for quality supervisors',
};

export const externalWithoutEmployer: Message = {
  zh: '只写了“外聘”，请写明所在单位，如“外聘＋单位全称”',
  en: '外聘 without an employer; write 外聘＋ and the full name of the employer',
};
export const externalSpelling: Message = {
  zh: '外聘标记请写成“外聘＋单位全称”',
  en: 'write 外聘＋ and the full name of the employer',
};

export const phoneMissing: Message = { zh: '联系电话未填，请补填', en: 'no phone number; fill it in' };
export const phoneLength = (length: number): Message => ({
  zh: `电话号码有 ${length} 位：手机应为 11 位，固定电话须带区号`,
  en: `the phone number has ${length} digits: a mobile has 11, a landline needs its area code`,
});
export const phoneNotANumber: Message = {
  zh: '此处不是电话号码，请核对',
  en: 'this is no phone number; check it',
};
export const phoneWithoutAreaCode: Message = {
  zh: '固定电话缺少区号，请补上',
  en: 'the landline has no area code; add it',
};
export const phoneLostZero: Message = {
  zh: '区号前的 0 可能被表格软件删去，请把单元格设为“文本”格式后补上',
  en: 'the spreadsheet may have dropped the 0 of the area code; format the cell as text and add it',
};

export const cardCodeMissing: Message = {
  zh: '证卡编号未填，请补填',
  en: 'the card code is missing; fill it in',
};
export const cardCodeStoredAsNumber: Message = {
  zh: '证卡编号被存为数字，有数位丢失：先把单元格设为“文本”格式，再重新录入',
  en: 'the card code was stored as a number and lost digits: format the cell as text and enter it again',
};
export const cardCodeRepeated = (row: number): Message => ({
  zh: `与第 ${row} 行的证卡编号相同，请核对`,
  en: `the same card code stands in row ${row}; check both`,
});
export const dateNotADate: Message = {
  zh: '此处不是日期，请写成 2025-03-28 的形式',
  en: 'this is no date; write it like 2025-03-28',
};
export const issueDateInFuture: Message = {
  zh: '发证日期晚于检查日期，请核对',
  en: 'the issue date lies in the future; check it',
};
export const yearAfterIssueDate = (codeYear: number, issueYear: number): Message => ({
  zh: `证卡编号表示 ${codeYear} 年核发，晚于发证日期的 ${issueYear} 年，请核对`,
  en: `the card code says ${codeYear}, later than the issue date in ${issueYear}; check both`,
});
export const yearBeforeIssueDate = (codeYear: number, issueYear: number): Message => ({
  zh: `证卡编号表示 ${codeYear} 年核发，发证日期在 ${issueYear} 年，请核对（换证沿用旧编号的除外）`,
  en: `the card code says ${codeYear}, the issue date is in ${issueYear}; check both, unless a renewed card kept its code`,
});
export const expiryBeforeIssue: Message = {
  zh: '有效期截止日期早于发证日期，请核对',
  en: 'the card expires before it was issued; check both dates',
};

export const notARecord: Message = {
  zh: '应为一个对象，其中 record 写明是哪种记录',
  en: 'it must be an object whose "record" says which kind it is',
};
export const oneOfThese = (field: string, known: readonly string[]): Message => ({
  zh: `${field} 应为其中之一：${known.join('、')}`,
  en: `"${field}" must be one of ${known.join(', ')}`,
});
export const onNotADate: Message = {
  zh: 'on 应为存在的日期，写成 YYYY-MM-DD',
  en: '"on" must be an existing date written YYYY-MM-DD',
};
export const scheduleMissing = (year: number): Message => ({
  zh: `需要 ${year} 年的放假安排，尚未收录`,
  en: `it needs the schedule of ${year}, which is not there yet`,
});
