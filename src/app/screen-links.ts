import type { IconName } from '../ui/Icon.tsx';
import type { Screen } from './address.ts';

/** The screens of a board as they are called. A screen is listed once it exists. */
export const SCREEN_LINKS: readonly { readonly screen: Screen; readonly label: string; readonly icon: IconName }[] = [
  { screen: 'kanban', label: '看板', icon: 'board' },
  { screen: 'schedule', label: '日程', icon: 'calendar' },
  { screen: 'pairing', label: '配对', icon: 'pair' },
  { screen: 'ledger', label: '台账', icon: 'table' },
  { screen: 'list', label: '材料', icon: 'print' },
  { screen: 'wall', label: '挂图', icon: 'chart' },
  { screen: 'meeting', label: '会议', icon: 'meeting' },
  { screen: 'checkup', label: '体检', icon: 'checkup' },
  { screen: 'last-year', label: '上年度', icon: 'book' },
  { screen: 'snapshots', label: '快照', icon: 'snapshot' },
  { screen: 'history', label: '更改', icon: 'history' },
  { screen: 'settings', label: '设置', icon: 'settings' },
];
