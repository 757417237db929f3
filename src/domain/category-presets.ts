/** One year's set of categories as the central notice worded it (domain: the table of years). */
export interface CategoryPreset {
  readonly year: number;
  /** Shown beside the year; every set but 2021's is marked 参考. */
  readonly label: string;
  readonly names: readonly string[];
}

const SINCE_2019 = [
  '政治引领作用',
  '贯彻上级部署',
  '定期组织生活',
  '严格党员教育管理监督',
  '联系服务群众',
  '改进工作作风',
];

export const CATEGORY_PRESETS: readonly CategoryPreset[] = [
  {
    year: 2025,
    label: '2025年 六项纪律（参考）',
    names: ['政治纪律', '组织纪律', '廉洁纪律', '群众纪律', '工作纪律', '生活纪律'],
  },
  {
    year: 2024,
    label: '2024年 四个带头（参考）',
    names: [
      '带头严守政治纪律和政治规矩',
      '带头增强党性、严守纪律',
      '带头服务群众、遵规守纪、勤俭办事',
      '带头敢做善为、抓改革促发展',
    ],
  },
  {
    year: 2023,
    label: '2023年（参考）',
    names: [
      '组织开展主题教育',
      '执行上级组织决定',
      '严格组织生活',
      '加强党员教育管理监督',
      '联系服务群众',
      '抓好自身建设',
    ],
  },
  {
    year: 2021,
    label: '2021年 四个对照',
    names: [
      '履行党章规定和职责任务',
      '落实党中央和上级部署要求',
      '党史学习教育、专题整治、巡视巡察等问题整改',
      '人民群众新期待',
    ],
  },
  { year: 2020, label: '2020年（参考）', names: SINCE_2019 },
  { year: 2019, label: '2019年（参考）', names: SINCE_2019 },
];

/** The year's set; 2021's four where the year is not known. */
export function presetOf(year: number): CategoryPreset {
  const found =
    CATEGORY_PRESETS.find((preset) => preset.year === year) ?? CATEGORY_PRESETS.find((preset) => preset.year === 2021);
  if (!found) throw new Error('the 2021 preset is missing');
  return found;
}
