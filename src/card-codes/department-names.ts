import type { ClauseId, Message } from '../answers';
import { type DepartmentCode, departmentCodes } from './department-codes';
import { notEncodable } from './messages';

/**
 * Table 3 of cn2020, three departments to a row as printed; each row is a clause. It is no list of provinces: 66 is the
 * Production and Construction Corps, and 71, 81 and 82 stand in it although nobody there is known to give out cards.
 */
const rows: Readonly<Record<DepartmentCode, readonly [clause: ClauseId, zh: string, en: string]>> = {
  '00': ['cn2020.c.t3.00', '人力资源社会保障部', 'Ministry of Human Resources and Social Security'],
  '11': ['cn2020.c.t3.00', '北京市', 'Beijing'],
  '12': ['cn2020.c.t3.00', '天津市', 'Tianjin'],
  '13': ['cn2020.c.t3.13', '河北省', 'Hebei'],
  '14': ['cn2020.c.t3.13', '山西省', 'Shanxi'],
  '15': ['cn2020.c.t3.13', '内蒙古自治区', 'Inner Mongolia'],
  '21': ['cn2020.c.t3.21', '辽宁省', 'Liaoning'],
  '22': ['cn2020.c.t3.21', '吉林省', 'Jilin'],
  '23': ['cn2020.c.t3.21', '黑龙江省', 'Heilongjiang'],
  '31': ['cn2020.c.t3.31', '上海市', 'Shanghai'],
  '32': ['cn2020.c.t3.31', '江苏省', 'Jiangsu'],
  '33': ['cn2020.c.t3.31', '浙江省', 'Zhejiang'],
  '34': ['cn2020.c.t3.34', '安徽省', 'Anhui'],
  '35': ['cn2020.c.t3.34', '福建省', 'Fujian'],
  '36': ['cn2020.c.t3.34', '江西省', 'Jiangxi'],
  '37': ['cn2020.c.t3.37', '山东省', 'Shandong'],
  '41': ['cn2020.c.t3.37', '河南省', 'Henan'],
  '42': ['cn2020.c.t3.37', '湖北省', 'Hubei'],
  '43': ['cn2020.c.t3.43', '湖南省', 'Hunan'],
  '44': ['cn2020.c.t3.43', '广东省', 'Guangdong'],
  '45': ['cn2020.c.t3.43', '广西壮族自治区', 'Guangxi'],
  '46': ['cn2020.c.t3.46', '海南省', 'Hainan'],
  '50': ['cn2020.c.t3.46', '重庆市', 'Chongqing'],
  '51': ['cn2020.c.t3.46', '四川省', 'Sichuan'],
  '52': ['cn2020.c.t3.52', '贵州省', 'Guizhou'],
  '53': ['cn2020.c.t3.52', '云南省', 'Yunnan'],
  '54': ['cn2020.c.t3.52', '西藏自治区', 'Tibet'],
  '61': ['cn2020.c.t3.61', '陕西省', 'Shaanxi'],
  '62': ['cn2020.c.t3.61', '甘肃省', 'Gansu'],
  '63': ['cn2020.c.t3.61', '青海省', 'Qinghai'],
  '64': ['cn2020.c.t3.64', '宁夏回族自治区', 'Ningxia'],
  '65': ['cn2020.c.t3.64', '新疆维吾尔自治区', 'Xinjiang'],
  '66': ['cn2020.c.t3.64', '新疆生产建设兵团', 'Xinjiang Production and Construction Corps'],
  '71': ['cn2020.c.t3.71', '台湾省', 'Taiwan'],
  '81': ['cn2020.c.t3.71', '香港特别行政区', 'Hong Kong'],
  '82': ['cn2020.c.t3.71', '澳门特别行政区', 'Macao'],
};

function rowOf(code: DepartmentCode) {
  if (!Object.hasOwn(rows, code))
    throw new RangeError(notEncodable('department', departmentCodes.join(' | ')));
  return rows[code];
}

/**
 * What a department code in a supervisor's card says, in both languages (cn2020.c.outer.agency).
 * Never use it on an examiner's code, which has a numbering of its own.
 *
 * @throws {RangeError} when the code is not in the table
 * @example
 * departmentName('51').en // 'Sichuan'
 */
export function departmentName(code: DepartmentCode): Message {
  const [, zh, en] = rowOf(code);
  return { zh, en };
}

/**
 * The row of table 3 that lists a department code.
 *
 * @throws {RangeError} when the code is not in the table
 * @example
 * departmentClause('50') // 'cn2020.c.t3.46'
 */
export function departmentClause(code: DepartmentCode): ClauseId {
  return rowOf(code)[0];
}
