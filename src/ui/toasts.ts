import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components';

export interface Toast {
  readonly says: string;
  /** alert: stays until it is closed. */
  readonly tone?: 'plain' | 'alert';
  readonly action?: { readonly label: string; readonly onPress: () => void };
}

export const toasts = new ToastQueue<Toast>({ maxVisibleToasts: 2 });

/** Says something at the foot of the screen. Time stops while one points at it. Returns how to take it back. */
export function toast(message: Toast): () => void {
  const key = toasts.add(message, message.tone === 'alert' ? {} : { timeout: message.action ? 8000 : 5000 });
  return () => toasts.close(key);
}
