import { describe, expect, it } from 'vitest';
import {
  checkCollection,
  checkConduct,
  checkEngagement,
  checkProcess,
  checkRoute,
  checkSession,
  checkStaffing,
  checkTrainingAttendance,
  decideService,
} from '../../src/duties';
import { checkTrainingPlan, decideRenewal, renderDecision } from '../../src/eligibility';
import { decideApplication } from '../../src/eligibility/decide-application';
import type { RenderedDecision } from '../../src/eligibility/render-decision';
import type { RenderSubject } from '../../src/eligibility/render-subjects';
import { complete } from './sample';

const asked = { notice: 'sc2025', on: '2026-05-10' } as const;

describe('renderDecision', () => {
  it('puts the outcome first, then why, then what to do by when', () => {
    const decision = decideRenewal({ ...complete, activities: [] }, asked);
    const text = renderDecision(decision, { lang: 'en' });
    const order = [
      'Not eligible for renewal on 2026-05-10',
      '川人社职鉴〔2025〕6号',
      'Conditions that are not met',
      '一(一) 至少1次 [sc2025.1.1.min-activity]: No assessment or supervision counts from 2023-05-21',
      'What follows and what to do',
      'Card not renewed',
      'Last day: 2026-05-20',
    ].map((part) => text.indexOf(part));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order[0]).toBe(0);
  });

  it('asks for what is missing by the name people use', () => {
    const { healthy: _, ...facts } = complete;
    const decision = decideRenewal(facts, asked);
    expect(renderDecision(decision, { lang: 'zh' })).toMatch(/还缺的情况\n- 身体是否健康（healthy）/);
  });

  it('puts the question of a doubt with its choices and what each leads to', () => {
    const text = renderDecision(decideRenewal(complete, asked), { lang: 'en' });
    expect(text).toContain('Does the renewal notice of 2025 still govern in 2026 and later?');
    expect(text).toMatch(/until-replaced: .*\(taken unless said otherwise\)/);
    expect(text).toMatch(/only-2025: .* - then: not eligible for renewal/);
  });

  it('lists a ground as looked for, not as a condition met', () => {
    const text = renderDecision(decideRenewal(complete, asked), { lang: 'en' });
    const heading = text.indexOf('Grounds looked for and not found');
    expect(heading).toBeGreaterThan(0);
    expect(text.indexOf('[sc2021.3.5.4]')).toBeGreaterThan(heading);
  });

  it('speaks the language asked for and no other', () => {
    const decision = decideRenewal({ ...complete, expiryDate: '2025-02-10', validFrom: '2022-02-11' }, asked);
    expect(renderDecision(decision, { lang: 'zh' })).not.toMatch(/Conditions|eligible for/);
    expect(renderDecision(decision, { lang: 'en' })).not.toMatch(/不符合的条件|证卡已于/);
  });

  it('lets nothing in a decision become Markdown', () => {
    const hostile = '<b>x</b> [a](http://b) `c` *d* \n# e | _f_';
    const detail = { zh: hostile, en: hostile };
    const markdown = renderDecision(
      {
        ...decideRenewal({}, asked),
        findings: [{ clause: 'sc2025.2.window', verdict: 'unmet', detail }],
        missing: ['1. x', '- y'],
      },
      { lang: 'en', format: 'markdown' },
    );
    expect(markdown).toContain('\\<b\\>x\\</b\\> \\[a\\](http://b) \\`c\\` \\*d\\* \\# e \\| \\_f\\_');
    expect(markdown).toContain('- 1\\. x');
    expect(markdown).toContain('- \\- y');
    expect(markdown.split('\n').filter((line) => /^#/.test(line)).length).toBeGreaterThan(2);
    expect(markdown).not.toMatch(/^# e/m);
  });
});

describe('renderDecision of other subjects', () => {
  const on = '2025-06-10';
  const bare = { notice: 'cq2022', on, findings: [], missing: [], contested: [] } as const;
  const titleOf = (decision: RenderedDecision, subject: RenderSubject, lang: 'zh' | 'en') =>
    renderDecision(decision, { lang, subject }).split('\n')[0] ?? '';
  const detailed = (text: string) => ({ zh: text, en: text });

  it.each<[RenderSubject, good: string, bad: string, inChinese: string]>([
    ['application', 'Eligible to apply', 'Not eligible to apply', '可以申报'],
    ['certification', 'Eligible for certification', 'Not eligible for certification', '可以认证'],
    ['service', 'Fit for this job', 'Not fit for this job', '可以承担该项工作'],
  ])('%s: may the person', (subject, good, bad, inChinese) => {
    expect(titleOf({ ...bare, outcome: 'eligible' }, subject, 'en')).toBe(`${good} on ${on}`);
    expect(titleOf({ ...bare, outcome: 'ineligible' }, subject, 'en')).toBe(`${bad} on ${on}`);
    expect(titleOf({ ...bare, outcome: 'undetermined' }, subject, 'en')).toMatch(/cannot be determined yet/);
    expect(titleOf({ ...bare, outcome: 'eligible' }, subject, 'zh')).toBe(`${on} ${inChinese}`);
  });

  it.each<RenderSubject>([
    'training-plan',
    'session',
    'staffing',
    'engagement',
    'conduct',
    'collection',
    'training-attendance',
    'process',
    'route',
  ])('%s: is it as the notice asks; never a word of renewal', (subject) => {
    for (const lang of ['zh', 'en'] as const) {
      const titles = (['compliant', 'non-compliant', 'undetermined'] as const).map((outcome) =>
        titleOf({ ...bare, outcome }, subject, lang),
      );
      expect(new Set(titles).size).toBe(3);
      expect(titles.join()).not.toMatch(/renewal|换证|undefined/i);
    }
  });

  it('names the missing facts as their own subject does, and by the name of the fact where it has no label', () => {
    const service = decideService({ role: 'examiner' }, { notice: 'cq2022', on });
    expect(renderDecision(service, { lang: 'en', subject: 'service' })).toContain(
      '- occupations on the card (card.occupations)\n',
    );
    const application = decideApplication({ post: 'examiner' }, { notice: 'sc2021', on });
    expect(renderDecision(application, { lang: 'zh', subject: 'application' })).toMatch(
      /还缺的情况\n(?:- \p{Script=Han}.*（[\w.]+）\n)+\n/u,
    );
    const unlabelled = { ...bare, outcome: 'undetermined', missing: ['posting', 'constructor'] } as const;
    expect(renderDecision(unlabelled, { lang: 'en', subject: 'route' })).toContain(
      '- posting\n- constructor\n',
    );
  });

  it.each<[RenderSubject, RenderedDecision, zh: string, en: string]>([
    [
      'training-plan',
      checkTrainingPlan({ audience: 'examiners', inHouse: false }, { notice: 'sc2021', on }),
      '培训内容（topics）',
      'topics of the training (topics)',
    ],
    [
      'staffing',
      checkStaffing({ unit: 'hrss-department', externalSupervisorCount: 3 }, { notice: 'cq2022', on }),
      '辖区评价机构数（bodyCount）',
      'number of assessment bodies in the area (bodyCount)',
    ],
    [
      'engagement',
      checkEngagement(
        { engagedAs: 'examiner', inService: false, card: { expiryDate: '2026-05-20' } },
        { notice: 'cq2022', on },
      ),
      '聘用合同（责任书）是否签订（contract.signed）',
      'signed contract or letter (contract.signed)',
    ],
    [
      'conduct',
      checkConduct({ role: 'external-supervisor' }, { notice: 'cn2020', on }),
      '是否未经委派擅自参加（tookPartUnassigned）',
      'whether unassigned work was taken part in (tookPartUnassigned)',
    ],
    [
      'collection',
      checkCollection({}, { notice: 'sc2021', on }),
      '历次证卡发放和领取（日期、事由、有无正当理由）（issuances）',
      'cards made and collected (days, occasion, good reason) (issuances)',
    ],
    [
      'training-attendance',
      checkTrainingAttendance({ applicants: [{ approved: true, absent: true }] }, { on }),
      '报名人员（是否审核通过、缺席、有特殊情况）（applicants）',
      'applicants (approved, absent, special reason) (applicants)',
    ],
    [
      'process',
      checkProcess('sichuan-body-filing', { steps: [{ step: 'materials' }] }, { on }),
      '工作是否已经结束（finished）',
      'whether the work is over (finished)',
    ],
    [
      'route',
      checkRoute({ matter: 'apply' }, { notice: 'sc2021', on }),
      '评价机构备案层级（body.filedWith）',
      'where the body is filed (body.filedWith)',
    ],
  ])('%s: asks for what is missing by the name people use', (subject, decision, zh, en) => {
    expect(decision.outcome).toBe('undetermined');
    expect(renderDecision(decision, { lang: 'zh', subject }).split('\n')).toContain(`- ${zh}`);
    expect(renderDecision(decision, { lang: 'en', subject }).split('\n')).toContain(`- ${en}`);
  });

  it('keeps what is asked in principle apart from what decides', () => {
    const posts = [{ person: 'a', post: 'external-supervisor' }] as const;
    const session = checkSession({ posts }, { notice: 'cq2022', on });
    const text = renderDecision(session, { lang: 'en', subject: 'session' });
    expect(text).toMatch(
      /Asked in principle and not kept\n- .*\[cq2022s\.15\.two\]: There is one external supervisor/,
    );
    expect(text).not.toContain('Conditions that are not met');
    expect(renderDecision(session, { lang: 'zh', subject: 'session' })).toContain(
      '原则上应当做到而未做到的\n',
    );
  });

  it('puts what an office has to judge under a heading of its own', () => {
    const decision = {
      ...bare,
      outcome: 'undetermined',
      findings: [
        {
          clause: 'cq2022e.7.tail',
          verdict: 'unknown',
          reason: 'needs-discretion',
          detail: detailed('The centre may adjust this.'),
        },
      ],
    } as const;
    const say = (lang: 'zh' | 'en') => renderDecision(decision, { lang, subject: 'application' });
    expect(say('en')).toMatch(/Left to judgement\n- .*\[cq2022e\.7\.tail\]: The centre may adjust this\.\n/);
    expect(say('zh')).toContain('须由有关部门认定\n');
  });

  it('never leaves an open answer without a reason', () => {
    const elsewhere = decideApplication({ post: 'examiner' }, { notice: 'cn2020', on });
    expect(elsewhere).toMatchObject({ outcome: 'undetermined', missing: [] });
    expect(renderDecision(elsewhere, { lang: 'en', subject: 'application' })).toMatch(
      /Conditions that stay open\n- .*\[cn2020\.4\.kinds\]: This regulation governs supervisors alone/,
    );
  });

  it('says of conduct which consequence is certain, which depends on more, and which is at discretion', () => {
    const reported = checkConduct(
      { role: 'internal-supervisor', reports: [{ verified: true }] },
      { notice: 'cq2022', on },
    );
    const text = renderDecision(reported, { lang: 'en', subject: 'conduct' });
    expect(text).toContain('Grounds established and duties broken\n');
    expect(text).toMatch(
      /- Qualification cancelled\. .*\n- If it proves so: Referred.*\n {2}- Depends on: .*brokeDisciplineOrLaw/,
    );
    expect(text).not.toContain('Otherwise:');
    const unqualified = checkConduct(
      { role: 'external-supervisor', assessments: [{ result: 'unqualified' }] },
      { notice: 'cn2020', on },
    );
    expect(renderDecision(unqualified, { lang: 'zh', subject: 'conduct' })).toMatch(
      /取消资格。.*\n {2}- 由作出决定的单位酌定\n/,
    );
  });

  it('lists a ground of any notice that was not found as looked for', () => {
    const findings = [
      { clause: 'cn2020.17.2', verdict: 'met' },
      { clause: 'cq2022s.19.3', verdict: 'met' },
      { clause: 'cq2022e.21.6', verdict: 'met' },
      { clause: 'cq2022e.14.7', verdict: 'met' },
    ] as const;
    const text = renderDecision(
      { ...bare, outcome: 'compliant', findings },
      { lang: 'en', subject: 'conduct' },
    );
    const [conditions, grounds] = text.split('Grounds looked for and not found');
    expect(conditions).toContain('[cq2022e.14.7]');
    for (const { clause } of findings.slice(0, 3)) expect(grounds).toContain(`[${clause}]`);
  });

  it('puts the doubts of every room, and what another choice leads to in the words of the subject', () => {
    const contested = ['cn2020.c.outer.serial/zero', 'cq2022s.5.always/by-whom'] as const;
    const alternatives = [
      { reading: 'cq2022s.5.always/by-whom', choice: 'both', outcome: 'non-compliant' },
    ] as const;
    const text = renderDecision(
      { ...bare, outcome: 'compliant', contested, alternatives },
      { lang: 'en', subject: 'session' },
    );
    expect(text).toMatch(/- .+\? \[cn2020\.c\.outer\.serial\/zero\]\n/);
    expect(text).toMatch(/both: .* - then: posts of the session: not in order\n/);
  });

  it('stays safe in Markdown whatever the subject', () => {
    const decision = {
      ...bare,
      outcome: 'undetermined',
      findings: [
        { clause: 'cq2022s.15.two', verdict: 'unmet', severity: 'warning', detail: detailed('<i>a</i>') },
        {
          clause: 'cq2022e.7.tail',
          verdict: 'unknown',
          reason: 'needs-discretion',
          detail: detailed('[b](http://c)\n# d'),
        },
      ],
      consequences: [
        {
          code: 'any',
          when: 'otherwise',
          clause: 'cq2022e.21.head',
          term: detailed('*e*'),
          action: detailed('`f`'),
          dependsOn: ['g_h'],
        },
      ],
    } as const;
    const markdown = renderDecision(decision, { lang: 'en', format: 'markdown', subject: 'conduct' });
    for (const raw of ['<i>', '[b]', '\n# d', '*e*', '`f`', ' g_h']) expect(markdown).not.toContain(raw);
    expect(markdown).toMatch(/^# Conduct: cannot be determined yet on 2025-06-10\n/);
  });

  it('shows the doubts that change only what follows, and what would follow instead', () => {
    const facts = {
      role: 'external-supervisor',
      usedOfficeForGain: true,
      brokeDisciplineOrLaw: false,
      decidedOn: '2023-05-10',
    } as const;
    const checked = checkConduct(facts, { notice: 'cq2022', on: '2023-05-10' });
    expect(checked.contested).toEqual([]);
    const text = renderDecision(checked, { lang: 'en', subject: 'conduct' });
    expect(text).toMatch(/What can be read otherwise about what follows/);
    expect(text).toMatch(
      /same: .* - then: Qualification cancelled, Barred from applying for three years \(2026-05-10\)/,
    );
    expect(renderDecision(checked, { lang: 'zh', subject: 'conduct' })).toMatch(
      /——则：取消资格、三年内不得申报（2026-05-10）/,
    );
  });

  it('calls no clause met of which another condition is not', () => {
    const clause = 'cq2022s.14.term';
    const findings = [
      { clause, verdict: 'met' },
      {
        clause,
        verdict: 'unmet',
        severity: 'warning',
        detail: { zh: '已是第 4 届。', en: 'The fourth term.' },
      },
    ] as const;
    const text = renderDecision(
      { outcome: 'compliant', notice: 'cq2022', on: '2025-06-10', findings, missing: [], contested: [] },
      { lang: 'zh', subject: 'engagement' },
    );
    expect(text).toContain('已是第 4 届。');
    expect(text.match(/cq2022s\.14\.term/g)).toHaveLength(1);
  });
});
