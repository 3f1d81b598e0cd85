import type { Message } from '../answers';

export const usage: Message = {
  zh: `kaoping：检查考评员、质量督导员的名册和证卡编号

用法
  kaoping check 文件...      检查名册和证卡登记表：Excel（.xlsx）或 CSV（UTF-8、GB18030）
  kaoping verify 文件...     运行政策案例（JSON 或 YAML），核对函数的答案
  kaoping decode 编号...     说明证卡编号的含义，或指出错在哪一位
  kaoping clauses [条款...]  列出各条款的出处、摘要、状态、函数和案例数，可只列 cq2022e.7 之下的

选项
  --on 日期                  按哪一天判断年龄和将来日期，默认今天（北京时间），如 2025-03-28
  --reading 编号=取法        在通知可作不同理解之处选定取法，可重复使用
  --strict                   上述之处一律不用默认取法
  --lang zh|en               输出语言；默认中文，系统语言为英文时用英文
  --format 格式              text（默认）、json、github、sarif、junit
  --annotate 输出文件        另存一份带“检查结果”栏的名册（.xlsx 或 .csv）
  --show-ids                 完整显示身份证号码和电话（默认遮盖）
  -h, --help                 显示本说明
  -v, --version              显示版本号

退出码
  0 没有错误（可以有提示）   1 有错误或案例未通过   2 用法不对，或有文件无法读取、无法识别
`,
  en: `kaoping: checks rosters and card codes of skills-assessment examiners and quality supervisors

Usage
  kaoping check FILE...      check rosters and card registers: Excel (.xlsx) or CSV (UTF-8, GB18030)
  kaoping verify FILE...     run policy cases (JSON or YAML) against the functions
  kaoping decode CODE...     say what a card code means, or where it is wrong
  kaoping clauses [ID...]    list clauses: place, summary, status, functions and cases; cq2022e.7 is all below it

Options
  --on DATE                  the day by which ages and future dates are judged; default today in Beijing
  --reading ID=CHOICE        choose a reading where a notice is unclear; may be repeated
  --strict                   take no default where a notice is unclear
  --lang zh|en               output language; default Chinese, English in an English locale
  --format FORMAT            text (default), json, github, sarif, junit
  --annotate OUT             write a copy of the roster with a findings column (.xlsx or .csv)
  --show-ids                 show id numbers and phones in full (masked by default)
  -h, --help                 show this text
  -v, --version              show the version

Exit codes
  0 nothing wrong (warnings allowed)   1 errors found or a case failed   2 usage, or a file unreadable or unrecognised
`,
};
