import type { Message } from '../../answers';

const say = (zh: string, en: string): Message => ({ zh, en });

export const unknownForm = (names: readonly string[]): Message =>
  say(`表名应为其中之一：${names.join('、')}`, `the form must be one of ${names.join(', ')}`);
export const notAForm: Message = say(
  '应为一份表（对象），以字段名为键',
  'it must be a form: an object keyed by field names',
);
export const unknownField = (keys: readonly string[]): Message =>
  say(
    `表中没有这一栏，可用的有：${keys.join('、')}`,
    `the form has no such field; it has ${keys.join(', ')}`,
  );
export const furtherField: Message = say(
  '表样没有这一栏，请确认是自行增加的',
  'the printed form has no such field; confirm that it was added on purpose',
);
export const fieldMissing = (label: string, key: string): Message =>
  say(`缺“${label}”，请补上`, `${label} (${key}) is missing; add it`);
export const fieldBlank = (label: string, key: string): Message =>
  say(`“${label}”未填，请补填`, `${label} (${key}) is blank; fill it in`);
export const noneGiven = (labels: readonly string[]): Message =>
  say(`${labels.join('、')}至少填一项`, `fill in at least one of ${labels.join(', ')}`);

export const notAText = (label: string): Message => say(`“${label}”应为文本`, `${label} must be a text`);
export const notAGroup = (label: string, parts: readonly string[]): Message =>
  say(`“${label}”应分项填写：${parts.join('、')}`, `${label} is filled in part by part: ${parts.join(', ')}`);
export const notRows: Message = say('应为逐行的列表', 'it must be a list of rows');
export const notARow: Message = say('每行应以栏名为键', 'a row must be an object keyed by column');
export const notACell: Message = say('此处应为文本或数字', 'a text or a number must stand here');
export const notADate: Message = say(
  '应为存在的日期，写成 2025-03-28 的形式',
  'it must be a date that exists, written like 2025-03-28',
);
export const dateInFuture: Message = say(
  '日期晚于检查日期，请核对',
  'the date lies after the day of the check; check it',
);
export const notAValidity: Message = say(
  '应为届满日期，或写明起（from）止（until）日期',
  'it must be the last day of validity, or an object with from and until',
);
export const expiryBeforeStart: Message = say(
  '届满日期早于起始日期，请核对',
  'the last day of validity comes before the first; check both',
);
export const startMissing: Message = say(
  '缺有效期起始日期，请补上',
  'the first day of validity is missing; add it',
);
export const endDateOnly: Message = say(
  '按此读法此栏只填届满日期，起始日期可以去掉',
  'by this reading the box takes the last day alone; the first may be dropped',
);
export const notAWholeNumber = (label: string): Message =>
  say(`“${label}”应为整数`, `${label} must be a whole number`);
export const tooSmall = (label: string, least: number): Message =>
  say(`“${label}”不能小于 ${least}`, `${label} must be at least ${least}`);
export const tooLarge = (label: string, most: number): Message =>
  say(`“${label}”不能大于 ${most}`, `${label} must be at most ${most}`);
export const unknownWord = (words: readonly (readonly [word: string, printed: string])[]): Message =>
  say(
    `应为其中之一：${words.map(([word, printed]) => `${word}（${printed}）`).join('、')}`,
    `it must be one of ${words.map(([word, printed]) => `${word} (${printed})`).join(', ')}`,
  );
export const twoTicks = (label: string): Message =>
  say(
    `“${label}”只能勾选一项，另一证卡请另填一表`,
    `tick one box of ${label}; use another form for another card`,
  );
export const tickedTwice: Message = say('同一项勾选了两次', 'the same box is ticked twice');
export const notYesOrNo = (label: string): Message =>
  say(`“${label}”应为 true 或 false`, `${label} must be true or false`);
export const notDone = (label: string): Message =>
  say(`未满足“${label}”的要求，请补办`, `${label} is asked for and not there; see to it`);

export const birthDateContradictsId: Message = say(
  '出生日期与身份证号码不一致，请核对',
  'the birth date is not the one in the id number; check both',
);
export const supervisorCodeNeeded: Message = say(
  '质量督导员的证卡编号应以 R、H、Y 或 S 开头，请核对类型和编号',
  'the card number of a quality supervisor begins with R, H, Y or S; check type and number',
);
export const examinerCardNeeded: Message = say(
  '这是质量督导员的证卡编号，与所填类型不符，请核对',
  'this is the card number of a quality supervisor and does not fit the type; check both',
);
export const otherDepartment = (department: string): Message =>
  say(
    `编号表示证卡由代码 ${department} 的部门颁发；此表用于人社部和四川颁发的证卡，请核对`,
    `by its number the card was issued by department ${department}; this form is for cards of the Ministry and Sichuan`,
  );
export const briefTooShort = (least: number): Message =>
  say(
    `工作简介不足 ${least} 字，不作数，请补充`,
    `the brief has fewer than ${least} characters and counts for nothing; say more`,
  );
export const opinionDisagrees: Message = say(
  '意见为“不同意”，不能继续申报',
  'the opinion is negative; the application stops here',
);
export const opinionBeforeForm: Message = say(
  '意见日期早于填表日期，请核对',
  'the opinion was given before the form was filled in; check both dates',
);
export const cardNotExpired: Message = say(
  '证卡尚未到期，此表用于有效期已满的证卡',
  'the card has not expired; this form is for cards whose validity is over',
);
export const signedByAnother: Message = say(
  '签名与考评人员姓名不同，请核对',
  'the signature is not the name of the examiner; check both',
);

export const contested = (reading: string, choice: string, isAccepted: boolean): Message =>
  isAccepted
    ? say(
        `换一种读法（${reading}=${choice}）可以接受`,
        `another reading (${reading}=${choice}) would accept it`,
      )
    : say(
        `换一种读法（${reading}=${choice}）不能接受`,
        `another reading (${reading}=${choice}) would refuse it`,
      );

export const notAStatus: Message = say('应为状态文字', 'it must be the text of a status');
export const halfWidthComma: Message = say(
  '逗号应为全角“，”，此处为半角',
  'the comma must be the full-width ，; this one is half-width',
);
export const otherStatus: Message = say(
  '不是规定的状态文字，请按规定的文字原样填写',
  'this is not the prescribed status; write it word for word',
);

export const notStamped: Message = say(
  '汇总表未盖公章，请盖章后上传',
  'the summary table bears no stamp; stamp it first',
);
export const notPassed = (rows: readonly number[]): Message =>
  say(
    `第 ${rows.join('、')} 行初审未合格，请移出汇总表`,
    `rows ${rows.join(', ')} did not pass the first review; take them off the table`,
  );

export const notMeasures: Message = say('应为一组尺寸（对象）', 'it must be an object of measures');
export const unknownMeasure = (known: readonly string[]): Message =>
  say(`没有这一项，可用的有：${known.join('、')}`, `there is no such measure; there are ${known.join(', ')}`);
export const deviates = (zh: string, en: string, said: string): Message =>
  say(
    `${zh}与制作说明的 ${said} 不同，说明仅供参考`,
    `${en} differs from the ${said} of the instructions, which only advise`,
  );
