import type { Message } from '../../answers';
import type { StaffingFactName } from './facts';

/** What a fact is called in front of people. A function, so that no check carries the texts. */
export const staffingFactLabels = (): Readonly<Record<StaffingFactName, Message>> => ({
  unit: { zh: '评价机构或人社部门', en: 'assessment body or HRSS department' },
  occupations: { zh: '机构评价的职业（工种）', en: 'occupations the body assesses' },
  examiners: { zh: '考评人员及其职业（工种）', en: 'examiners with their occupations' },
  internalSupervisors: { zh: '内督名单（是否本机构在职）', en: 'internal supervisors, in service or not' },
  commitmentSigned: { zh: '承诺书是否签署', en: 'signed letter of commitment' },
  qualityUnit: { zh: '是否设有质量管理工作机构', en: 'whether there is a unit for quality' },
  dedicatedStaff: { zh: '质量管理专职人员数', en: 'number of staff for quality alone' },
  externalSupervisorCount: { zh: '外督人数', en: 'number of external supervisors' },
  bodyCount: { zh: '辖区评价机构数', en: 'number of assessment bodies in the area' },
  bodies: {
    zh: '辖区评价机构及备案、注销日期',
    en: 'assessment bodies of the area, filed and cancelled by day',
  },
  supervisions: { zh: '督导记录（机构和日期）', en: 'supervisions by body and day' },
  year: { zh: '督导年度', en: 'calendar year of the supervisions' },
});
