import type { Message } from '../../answers';

// What steps and items are called in front of people, list by list.

export const filingSteps = {
  materials: { zh: '提交材料', en: 'materials' },
  'technical-assessment': { zh: '技术评估', en: 'technical assessment' },
  publicity: { zh: '公示', en: 'publicity' },
  selection: { zh: '遴选确定', en: 'selection' },
  commitment: { zh: '签署承诺书', en: 'commitment' },
  'local-management': { zh: '纳入属地管理', en: 'local management' },
} as const satisfies Readonly<Record<string, Message>>;

export const published = {
  occupation: { zh: '职业', en: 'occupation' },
  level: { zh: '等级', en: 'level' },
  time: { zh: '时间', en: 'time' },
  place: { zh: '地点', en: 'place' },
  conditions: { zh: '申报条件及办法', en: 'conditions and manner of application' },
  fees: { zh: '收费标准', en: 'fees' },
} as const satisfies Readonly<Record<string, Message>>;

export const rooms = {
  'theory-room': { zh: '理论考场', en: 'theory room' },
  'work-stations': { zh: '操作工位', en: 'work stations' },
  'defence-room': { zh: '综合答辩场所', en: 'defence room' },
} as const satisfies Readonly<Record<string, Message>>;

export const controls = {
  'prior-filing': { zh: '考核前备案', en: 'filing before the assessment' },
  'spot-check': { zh: '考核中抽查', en: 'spot check' },
  'result-review': { zh: '考核结果复核', en: 'review of the results' },
} as const satisfies Readonly<Record<string, Message>>;

export const examChecks = {
  environment: { zh: '考试环境', en: 'environment' },
  site: { zh: '场地', en: 'site' },
  facilities: { zh: '设施', en: 'facilities' },
  equipment: { zh: '设备', en: 'equipment' },
  materials: { zh: '材料', en: 'materials' },
  tools: { zh: '检测工具', en: 'measuring tools' },
  instruments: { zh: '仪器', en: 'instruments' },
} as const satisfies Readonly<Record<string, Message>>;

export const examSteps = {
  'ids-checked': { zh: '核对考生证件', en: 'check of the candidates’ papers' },
  'start-order': { zh: '下达开考指令', en: 'order to start' },
  scoring: { zh: '逐项打分并签字', en: 'scoring' },
  'end-order': { zh: '下达结束指令', en: 'order to end' },
  'works-sealed': { zh: '工件封存', en: 'sealing of the works' },
  'site-record': { zh: '填写考场情况记录表', en: 'site record form' },
} as const satisfies Readonly<Record<string, Message>>;

export const examinerReview = {
  duties: { zh: '基本义务的履行', en: 'duties' },
  'attitude-and-standards': { zh: '工作态度与评价标准执行', en: 'attitude and standards' },
  'site-control': { zh: '现场技术管控和处理问题能力', en: 'control on site' },
  'scoring-accuracy': { zh: '评分准确率', en: 'accuracy of scoring' },
} as const satisfies Readonly<Record<string, Message>>;

export const supervisorReview = {
  duties: { zh: '基本义务的履行', en: 'duties' },
  'attitude-and-policy': { zh: '工作态度与政策执行水平', en: 'attitude and command of policy' },
  'site-control': { zh: '现场管控和处理问题能力', en: 'control on site' },
  'truth-of-form': { zh: '反馈表内容客观真实', en: 'truth of the feedback form' },
} as const satisfies Readonly<Record<string, Message>>;

export const supervisionItems = {
  'lawful-conduct': { zh: '依法依标准开展评价', en: 'lawful conduct' },
  'filed-scope': { zh: '在备案范围内开展工作', en: 'work within the filing' },
  'rule-systems': { zh: '制度建设', en: 'rule systems' },
  'sites-and-equipment': { zh: '场地、设施设备和监控', en: 'sites, equipment and monitoring' },
  staff: { zh: '人员配备、培训、管理和履职', en: 'staff' },
  'quality-control': { zh: '质量管控', en: 'quality control' },
  publicity: { zh: '信息公开', en: 'what is made public' },
  incidents: { zh: '突发和异常情况', en: 'incidents' },
  'reported-violations': { zh: '举报线索核实', en: 'reported violations' },
  'major-issues': { zh: '重大问题调研', en: 'major issues' },
} as const satisfies Readonly<Record<string, Message>>;

export const ruleSystems = {
  'exam-affairs': { zh: '考务管理', en: 'exam affairs' },
  personnel: { zh: '人员管理', en: 'personnel' },
  quality: { zh: '质量管理', en: 'quality' },
  'items-and-papers': { zh: '试题（题库、卷库）管理', en: 'items and papers' },
  certificates: { zh: '证书管理', en: 'certificates' },
  safety: { zh: '安全管理', en: 'safety' },
} as const satisfies Readonly<Record<string, Message>>;

export const madePublic = {
  plan: { zh: '鉴定评价计划', en: 'plan' },
  'method-time-and-place': { zh: '方式与时间地点', en: 'method, time and place' },
  qualification: { zh: '申报资格', en: 'qualification to apply' },
  standards: { zh: '标准依据', en: 'standards' },
  results: { zh: '鉴定评价结果', en: 'results' },
  'certificate-lookup': { zh: '证书查询途径', en: 'look-up of certificates' },
  fees: { zh: '收费标准', en: 'fees' },
  complaints: { zh: '监督投诉渠道', en: 'channel for complaints' },
} as const satisfies Readonly<Record<string, Message>>;

export const nationalTopics = {
  'laws-and-quality-system': { zh: '法规政策执行和质量管理体系', en: 'laws and quality system' },
  'work-of-assessment': { zh: '评价工作情况', en: 'work of assessment' },
  'reported-violations': { zh: '举报线索核实', en: 'reported violations' },
  'major-issues': { zh: '重大问题调研', en: 'major issues' },
} as const satisfies Readonly<Record<string, Message>>;

export const specialSteps = {
  'site-inspection': { zh: '现场考察、听取意见', en: 'site inspection' },
  'preliminary-opinion': { zh: '形成并反馈初步督导意见', en: 'preliminary opinion' },
  'opinion-letter': { zh: '发出督导意见书', en: 'opinion letter' },
  correction: { zh: '整改', en: 'correction' },
} as const satisfies Readonly<Record<string, Message>>;
