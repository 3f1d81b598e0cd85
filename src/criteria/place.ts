/**
 * A place as one would say it: 成都市 is 成都, 四川省 is 四川, 阿坝藏族羌族自治州 is 阿坝州 is 阿坝. The 州 of 达州 and 泸州
 * belongs to the name.
 */
const spoken = (place: string): string =>
  place
    .normalize('NFKC')
    .replaceAll(/\s/g, '')
    .toLowerCase()
    .replace(/^四川省?(?=..)/, '')
    .replace(/[省市]$/, '')
    .replace(/^(阿坝|甘孜|凉山)(?:(?:藏族|羌族|彝族)*自治)?州$/, '$1');

export const samePlace = (a: string, b: string): boolean => spoken(a) === spoken(b);

export const isChengdu = (place: string): boolean => ['成都', 'chengdu'].includes(spoken(place));

/** The province itself as the place of a filing. */
export const isSichuan = (place: string): boolean => ['四川', 'sichuan', '省直'].includes(spoken(place));
