/** The three stages of a problem, in their order: 查摆 → 整改中 → 已完成. */
export const STAGES = ['identified', 'rectifying', 'completed'] as const;

export type Stage = (typeof STAGES)[number];

export const isStage = (value: unknown): value is Stage => STAGES.includes(value as Stage);

export function stageToChinese(stage: Stage): string {
  switch (stage) {
    case 'identified':
      return '查摆';
    case 'rectifying':
      return '整改中';
    case 'completed':
      return '已完成';
  }
}

/** Does going from one stage to the other move the problem on, rather than back or nowhere? */
export const isForward = (from: Stage, to: Stage): boolean => STAGES.indexOf(to) > STAGES.indexOf(from);
