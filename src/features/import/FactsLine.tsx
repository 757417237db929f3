import { Fragment } from 'react';
import styles from './FactsLine.module.css';
import type { Facts } from './workbench-view.ts';

/** What a ledger says: 责任人 张三 · 时限 立行立改. */
export const FactsLine = ({ facts }: { readonly facts: Facts }) =>
  facts.map(([name, says]) => (
    <Fragment key={name}>
      <span className={styles.fact}>
        <span className={styles.name}>{name}</span> {says}
      </span>{' '}
    </Fragment>
  ));
