import { describe, expect, it } from 'vitest';
import { isChengdu, isSichuan, samePlace } from '../../src/criteria';

describe('places', () => {
  it.each([
    ['成都市', '成都'],
    ['四川省成都市', '成都'],
    ['达州市', '达州'],
    ['泸州市', '泸州'],
    ['四川达州', '达州市'],
    ['阿坝藏族羌族自治州', '阿坝州'],
    ['甘孜藏族自治州', '甘孜'],
    ['凉山彝族自治州', '凉山州'],
    ['四川省', '四川'],
    [' 绵 阳 ', '绵阳市'],
  ])('%s is %s', (one, other) => {
    expect(samePlace(one, other)).toBe(true);
    expect(samePlace(other, one)).toBe(true);
  });

  it.each([
    ['达州', '泸州'],
    ['成都', '四川省'],
    ['阿坝州', '甘孜州'],
    ['达州', '达'],
  ])('%s is not %s', (one, other) => {
    expect(samePlace(one, other)).toBe(false);
  });

  it('knows the capital and the province', () => {
    expect(['成都', '成都市', '四川省成都市', 'Chengdu'].every(isChengdu)).toBe(true);
    expect(['四川省', '四川', '省直', 'Sichuan'].every(isSichuan)).toBe(true);
    expect(isSichuan('成都市')).toBe(false);
    expect(isChengdu('四川省')).toBe(false);
  });
});
