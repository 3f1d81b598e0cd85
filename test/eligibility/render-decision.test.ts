import { describe, expect, it } from 'vitest';
import { decideRenewal, renderDecision } from '../../src/eligibility';
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
    expect(renderDecision(decision, { lang: 'zh' })).toMatch(/还缺的情况\n- 身体是否健康 \(healthy\)/);
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
