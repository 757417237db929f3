/** The genre's own words: what a heading says a section is, what a label says its value is. All matched on squeezed normal text. */
export type SectionKind = 'problems' | 'measures' | 'causes' | 'work' | 'last-year' | 'requirements' | 'other';

const LAST_YEAR =
  /(?:上年度?|上一年度?|去年|往年|前次|上次|上一次|以往|历年).{0,24}(?:问题|整改|清单|查摆)|(?:整改落实|整改完成|问题整改)(?:的?情况|进展)|整改(?:成效|进展)/;
const CAUSES = /原因|根源|剖析|(?:毛病|问题|根子|病根)(?:到底)?(?:出)?在(?:哪|什么)/;
/** '存在问题的原因' speaks of problems and holds causes; '存在问题和原因' holds both. */
const CAUSES_OF = /(?:问题|不足|差距)(?:产生|存在|形成)?的?(?:主要|思想|深层次?的?)*(?:原因|根源)(?:分析|剖析)?$/;
const PROBLEMS =
  /(?:存在|查摆|检视|查找|剖析|反馈|自查|梳理|发现|归纳)(?:出?的?|和|与|到的?).{0,10}(?:问题|不足|差距|短板)|(?:问题|差距|不足|短板)(?:和|与|及|、)(?:问题|差距|不足|短板)|(?:突出|主要|具体|自身|现存|个人)的?(?:问题|差距|不足)|问题(?:清单|表现|情况|查摆|检视)|问题(?:和|及|与|、)其?(?:整改|改进|主要)?(?:措施|原因|表现|对策)|对照检查(?:情况|问题|的问题|方面)|(?:薄弱环节|短板弱项)|(?:查摆|检视|对照)问题|^问题$|^(?:差距|不足)|检视(?:剖析|分析|情况|查摆|反思|内容)|^检视(?:方面)?$|自我(?:检视|剖析|检查)|党性(?:分析|剖析)|(?:对照|查摆)(?:检视|情况)/;
const MEASURES =
  /(?:整改|改进|努力|解决|提升|对策|纠正|整治|应对|落实)(?:的?(?:措施|方向|举措|思路|办法|打算|计划|方案|安排|任务))|(?:下一?步|下阶段|今后|下一阶段|今后一个时期).{0,14}(?:打算|措施|计划|工作|安排|举措|方向|努力|思路|重点)|努力(?:的)?方向|(?:意见|对策)?措施(?:和|与|及)?(?:打算|安排|计划)?$|整改(?:措施|清单)|^(?:下步|主要|具体)举措$|^措施清单|^(?:对策|打算|整改)$|(?:今后|下一?步)?(?:怎么|如何)(?:改|办|整改)$/;
const WORK =
  /主要工作|(?:工作|学习|准备|开展|基本|组织|会前|主题教育|支部|党建)(?:的)?(?:开展|完成|总体|基本)?(?:情况|成效|成绩|总结|回顾|概况)|主要做法|工作回顾|所做的?工作|(?:征求|征集).{0,6}意见|履职情况|(?:特色|亮点)(?:工作|做法)|重点工作|取得的?成[绩效]/;
const REQUIREMENTS =
  /工作要求|组织领导|组织保障|保障(?:措施|机制)|(?:有关|几点|相关)要求|意见建议|批评意见|相互批评|表态|承诺|(?:有关|重大|个人)事项|^(?:备注|说明|附注)$/;

/** What a heading says its section holds. The order matters: last year's problems are not this year's. */
export function headingToSectionKind(heading: string): SectionKind {
  const words = heading.replace(/[\s\u0001*#]/g, '').replace(/["“”《》【】]/g, '');
  if (words === '' || words.length > 48) return 'other';
  if (LAST_YEAR.test(words) && !/本年|今年|(?:反馈|查摆|存在).{0,4}问题(?:和|及|与|、).{0,4}整改措施/.test(words))
    return 'last-year';
  if (CAUSES_OF.test(words)) return 'causes';
  if (PROBLEMS.test(words)) return 'problems';
  if (CAUSES.test(words)) return 'causes';
  if (REQUIREMENTS.test(words)) return 'requirements';
  if (MEASURES.test(words)) return 'measures';
  return WORK.test(words) ? 'work' : 'other';
}

/** Does the heading name a review category (查摆方面) rather than state a problem? */
export function isCategoryHeading(heading: string): boolean {
  const words = heading
    .replace(/[\s\u0001*#]/g, '')
    .replace(/[。:：，,；;]+$/, '')
    .replace(/（[^（）]{1,6}(?:[条个项]|问题)）$/, '');
  if (words.length > 70) return false;
  return (
    /(?:方面|情况|纪律|作用|标准|誓词|要求|事项)(?:存在的?问题|的问题|的不足|上)?(?:(?:和|及|与|、)(?:下?一?步)?(?:整改|改进)?(?:措施|情况))?$/.test(
      words,
    ) ||
    /方面[,，:：。]/.test(words) ||
    /^(?:对照|对标|带头|关于|聚焦|围绕)/.test(words) ||
    /^在.{2,40}(?:方面|上|中)$/.test(words)
  );
}

const NEGATIVE =
  /不够|不足|不强|不到位|不深|不严|不实|不高|不多|不细|不及时|不经常|缺乏|缺少|欠缺|偏|薄弱|差距|放松|流于形式|有待|滞后|不紧|不规范|不明显|不突出|不主动|不平衡|不扎实|不全面|不充分|不理想|不积极|单一|生硬|走过场|欠|抓得松|弱化|淡化|不畅|不严谨|没有(?:及时|真正|完全|很好)|做得不|还不/;

/** Does it speak of something wanting, as a problem does and a name does not? */
export const saysWhatIsWrong = (words: string): boolean => NEGATIVE.test(words);

/** The same, of a few words that are known to list problems: '办事有点拖'. */
export const soundsWanting = (words: string): boolean => saysWhatIsWrong(words) || WANTING.test(words);
const WANTING = /[不没未缺欠怕拖弱差松少慢浅淡散软虚]|还需|有待/;

/** What a line such as '责任人：' introduces. */
export type LabelField =
  | 'problem'
  | 'measures'
  | 'cause'
  | 'leader'
  | 'owner'
  | 'dept'
  | 'due'
  | 'status'
  | 'remark'
  | 'seq'
  | 'category'
  | 'other';

const FIELDS: readonly (readonly [LabelField, RegExp])[] = [
  ['seq', /^(?:序号|编号|序)$/],
  ['cause', /^.{0,6}(?:原因|根源)(?:分析|剖析)?$/],
  [
    'measures',
    /^(?:具体|主要|拟采取的?)?(?:整改|改进|解决|落实)?(?:措施|举措|办法|对策)(?:及要求)?$|^(?:整改|改进)(?:内容|任务|思路)$|^整改(?:措施|举措).{0,6}$/,
  ],
  ['due', /时限|期限|(?:完成|整改|办结|计划)时间|时间节点|^时间$/],
  [
    'status',
    /(?:完成|整改|落实|进展|销号)(?:的)?(?:情况|进度|状态|结果|成效)|^(?:进展|状态|整改进展|目前进展|是否完成)$/,
  ],
  ['owner', /^.{0,4}(?:责任人|承办人|负责人)$|^具体责任/],
  [
    'dept',
    /(?:责任|牵头|承办|整改|主责|落实|配合)(?:单位|部门|科室|股室|处室|站所|班组|车间|主体)|^(?:科室|股室|处室|站所|班组|车间|部门|单位)$/,
  ],
  ['leader', /(?:责任|牵头|分管|包抓|主管|挂牌|督办|包保)(?:的)?领导|牵头人|^领导$/],
  ['category', /(?:查摆|对照|检视|检查)(?:的)?(?:方面|类别|内容|维度)|^(?:方面|类别|问题类别|问题类型|类型|所属方面)$/],
  ['problem', /^(?:.{0,6}(?:问题|不足|差距)(?:表现|内容|描述|表述|概述|事项|清单)?|具体表现|问题及表现|主要表现)$/],
  ['remark', /^(?:备注|说明|其他)$/],
  ['other', /^(?:整改)?(?:目标|成果|佐证材料|验收人|销号人|销号时间|来源|举一反三)$/],
];

export function labelToField(label: string): LabelField | null {
  const words = label.replace(/[\s\u0001*]/g, '').replace(/（.*?）$/, '');
  return FIELDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
