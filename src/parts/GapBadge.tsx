import { GAP_LABELS } from '../domain/rules.ts';
import type { Gap } from '../domain/rules.ts';
import { Badge } from '../ui/Badge.tsx';

/** What a card lacks, in words: 无措施, 无责任人, 无时限, 无类别. */
export function GapBadge({ gap }: { readonly gap: Gap }) {
  return <Badge tone="gap">{GAP_LABELS[gap]}</Badge>;
}
