import type { Message } from '../../answers';

export const notYaml: Message = {
  zh: '不是正确的 JSON 或 YAML，请检查这一行',
  en: 'not JSON or YAML; check this line',
};
export const notAList: Message = {
  zh: '案例文件应是一个列表，每项写 call、args、expect',
  en: 'a case file is a list; each item has call, args and expect',
};
export const notACase: Message = {
  zh: '这一项不是案例，应写 call、args、expect',
  en: 'not a case; write call, args and expect',
};
export const unknownKey = (key: string, known: readonly string[]): Message => ({
  zh: `没有“${key}”这一项，可用：${known.join('、')}`,
  en: `there is no ${key} in a case; known are ${known.join(', ')}`,
});
export const callNeeded: Message = {
  zh: '缺少 call：要调用的函数名',
  en: 'call is missing: the name of a function',
};
export const argsNeeded: Message = { zh: 'args 应为列表', en: 'args must be a list' };
export const expectNeeded: Message = {
  zh: '缺少 expect，案例什么也没检查',
  en: 'expect is missing: the case checks nothing',
};
export const mustBeObject = (key: string): Message => ({
  zh: `${key} 应为对象`,
  en: `${key} must be an object`,
});
export const checksNothing: Message = {
  zh: 'expect 没有可比较的内容，案例什么也没检查；要求正好为空请写 {"$equals": …}',
  en: 'expect compares no value, so the case checks nothing; write {"$equals": ...} for exactly empty',
};
export const unknownCall = (name: string, nearest: readonly string[]): Message => ({
  zh: `没有“${name}”这个函数${nearest.length > 0 ? `，是否指 ${nearest.join('、')}` : ''}`,
  en: `there is no function ${name}${nearest.length > 0 ? `; perhaps ${nearest.join(', ')}` : ''}`,
});
export const unknownClause = (id: string): Message => ({
  zh: `没有 ${id} 这一条款`,
  en: `there is no clause ${id}`,
});
export const unknownReading = (id: string): Message => ({
  zh: `没有 ${id} 这一读法`,
  en: `there is no reading ${id}`,
});
export const choicesMissing = (id: string, choices: readonly string[]): Message => ({
  zh: `读法 ${id} 还有取法未写明结果：${choices.join('、')}`,
  en: `reading ${id} has choices without an expectation: ${choices.join(', ')}`,
});
export const noCases: Message = { zh: '文件里没有案例', en: 'there is no case in it' };
export const casesExpected: Message = { zh: 'verify 后面要写案例文件', en: 'verify needs a file of cases' };
export const where: Message = { zh: '位置', en: 'where' };
export const expected: Message = { zh: '期望', en: 'expected' };
export const got: Message = { zh: '得到', en: 'got' };
export const expectedGot = (expects: string, gets: string): Message => ({
  zh: `期望 ${expects}，得到 ${gets}`,
  en: `expected ${expects}, got ${gets}`,
});
export const lineNumber = (line: number): Message => ({ zh: `第 ${line} 行`, en: `line ${line}` });
export const tally = (passed: number, failed: number): Message => ({
  zh: `${passed} 个通过，${failed} 个未通过`,
  en: `${passed} passed, ${failed} failed`,
});
