/** How a text is looked for by 拼音. 'preparing': soon, and then more is found. */
export type PinyinState = 'not-asked' | 'preparing' | 'ready' | 'failed';

/** While the dictionary is opened: what is found so far is not all. */
export const PREPARING_PINYIN = '正在准备拼音搜索…';

/** Where it cannot be opened; everything else goes on. */
export const NO_PINYIN = '拼音搜索用不了，请用汉字查找。';
