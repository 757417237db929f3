/** An honest paper that is huge: about 1 MB as UTF-8, problems in eight aspects. */
export const HUGE_PAPER_PROBLEMS = 5000;

const ASPECTS = ['一', '二', '三', '四', '五', '六', '七', '八'];
const EACH = HUGE_PAPER_PROBLEMS / ASPECTS.length;

export const HUGE_PAPER = [
  '二、存在的主要问题',
  ...ASPECTS.flatMap((numeral, aspect) => [
    `（${numeral}）对照第${numeral}项要求方面`,
    ...Array.from(
      { length: EACH },
      (_, at) =>
        `${at + 1}.第${aspect * EACH + at + 1}个方面抓得不实。具体表现为部署多、检查少，一些要求停留在会议和文件上，个别同志满足于按部就班，谋划打算不多。`,
    ),
  ]),
].join('\n');
