import {
  Text,
  UNSTABLE_Toast as Message,
  UNSTABLE_ToastContent as Content,
  UNSTABLE_ToastRegion as Region,
} from 'react-aria-components';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import styles from './ToastRegion.module.css';
import { toasts } from './toasts.ts';

/** Stands once in the frame; `toast()` fills it. */
export function ToastRegion() {
  return (
    <Region queue={toasts} aria-label="消息" className={styles.region ?? ''}>
      {({ toast }) => {
        const { says, tone, action } = toast.content;
        const close = (): void => toasts.close(toast.key);
        return (
          <Message toast={toast} className={`${styles.toast} ${tone === 'alert' ? styles.alert : ''}`}>
            {tone === 'alert' && <Icon name="alert" />}
            <Content className={styles.says}>
              <Text slot="title">{says}</Text>
            </Content>
            {action && (
              <Button
                isSmall
                onPress={() => {
                  close();
                  action.onPress();
                }}
              >
                {action.label}
              </Button>
            )}
            <IconButton icon="close" label="关闭这条消息" onPress={close} />
          </Message>
        );
      }}
    </Region>
  );
}
