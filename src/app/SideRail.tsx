import type { ReactNode } from 'react';
import { Icon } from '../ui/Icon.tsx';
import type { IconName } from '../ui/Icon.tsx';
import type { BoardId } from '../domain/id.ts';
import { addressToPath, boardAddress, HOME } from './address.ts';
import type { Address, Screen } from './address.ts';
import { SCREEN_LINKS } from './screen-links.ts';
import styles from './SideRail.module.css';

interface Props {
  readonly address: Address;
  /** The board whose screens are listed; null before there is one. */
  readonly boardId: BoardId | null;
  /** Does that board hold a list of last year's? */
  readonly hasLastYear: boolean;
}

/** The labelled way between screens. */
export function SideRail({ address, boardId, hasLastYear }: Props) {
  return (
    <nav className={styles.rail} aria-label="主导航">
      <RailLink to={HOME} icon="home" isHere={address.at === 'home'}>
        首页
      </RailLink>
      {boardId !== null &&
        SCREEN_LINKS.filter(({ screen }) => screen !== 'last-year' || hasLastYear || isAt(address, screen)).map(
          ({ screen, label, icon }) => (
            <RailLink key={screen} to={boardAddress(boardId, screen)} icon={icon} isHere={isAt(address, screen)}>
              {label}
            </RailLink>
          ),
        )}
      <RailLink to={{ at: 'import', into: boardId }} icon="import" isHere={address.at === 'import'}>
        导入
      </RailLink>
      <RailLink to={{ at: 'data' }} icon="data" isHere={address.at === 'data'}>
        数据
      </RailLink>
    </nav>
  );
}

const isAt = (address: Address, screen: Screen): boolean => address.at === 'board' && address.screen === screen;

interface LinkProps {
  readonly to: Address;
  readonly icon: IconName;
  readonly isHere: boolean;
  readonly children: ReactNode;
}

function RailLink({ to, icon, isHere, children }: LinkProps) {
  return (
    <a className={styles.link} href={`#${addressToPath(to)}`} aria-current={isHere ? 'page' : undefined}>
      <Icon name={icon} size={20} />
      <span>{children}</span>
    </a>
  );
}
