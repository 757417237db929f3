import type { ComponentProps } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { RegistrationForm } from './RegistrationForm.tsx';

interface Props extends ComponentProps<typeof RegistrationForm> {
  readonly onClose: () => void;
}

/** 快速登记 over whatever screen one is on. */
export function RegistrationDialog({ onClose, ...form }: Props) {
  return (
    <Dialog title="快速登记" isWide onClose={onClose} footer={<Button onPress={onClose}>完成</Button>}>
      <RegistrationForm {...form} />
    </Dialog>
  );
}
