import type { Day } from './day.ts';

/** The rules a board is kept by, and its list of persons. */
export interface BoardSettings {
  /** The day of the 组织生活会; '' where not yet said. Time limits without a year are read from it. */
  readonly meetingDay: Day;
  /** 临期 begins so many days before the time limit. */
  readonly warningDays: number;
  /** Those days are counted as 工作日. */
  readonly countsWorkdays: boolean;
  /** 提醒: what is missing is asked for and may be waived. 必填: it may not. */
  readonly gates: 'remind' | 'require';
  /** The people of the branch, in their order; others are known by being named on a card. */
  readonly persons: readonly string[];
  /** Days off and days at work that the built-in calendar does not know. */
  readonly holidays: readonly HolidayLine[];
}

export interface HolidayLine {
  readonly day: Day;
  readonly isWorkday: boolean;
}

export const DEFAULT_SETTINGS: BoardSettings = {
  meetingDay: '',
  warningDays: 7,
  countsWorkdays: false,
  gates: 'remind',
  persons: [],
  holidays: [],
};

export const SETTING_LABELS: Readonly<Record<keyof BoardSettings, string>> = {
  meetingDay: '组织生活会日期',
  warningDays: '临期天数',
  countsWorkdays: '按工作日计',
  gates: '流转要求',
  persons: '人员名单',
  holidays: '节假日表',
};

export const settingsOf = (board: { readonly about: { readonly settings: BoardSettings } | null }): BoardSettings =>
  board.about?.settings ?? DEFAULT_SETTINGS;
