import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';

/** The build holds Chinese strings alone: a browser set to another language must not ask for others. */
export function ChineseLocale({ children }: { readonly children: ReactNode }) {
  return <I18nProvider locale="zh-CN">{children}</I18nProvider>;
}
