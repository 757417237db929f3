import { ORIGINS } from '../../domain/problem.ts';
import { Select } from '../../ui/Select.tsx';
import styles from './RegistrationForm.module.css';
import { useRegistration } from './registration-view.ts';

/** What people said at the meeting comes first. */
const CHOICES = [...ORIGINS].reverse().map((origin) => ({ id: origin as string, label: origin }));

/** 来源 and 查摆对象 of all that is registered now. */
export function SittingChoice({ persons }: { readonly persons: readonly string[] }) {
  const { sitting, sit } = useRegistration();
  const subjects = [...new Set([...persons, sitting.subject])].filter(Boolean);
  return (
    <div className={styles.sitting}>
      <Select label="来源" value={sitting.origin} options={CHOICES} onChange={(origin) => sit({ origin })} />
      <Select
        label="查摆对象"
        value={sitting.subject || COMMITTEE}
        options={[{ id: COMMITTEE, label: '班子' }, ...subjects.map((name) => ({ id: name, label: name }))]}
        onChange={(id) => sit({ subject: id === COMMITTEE ? '' : id })}
      />
    </div>
  );
}

/** No one's name. */
const COMMITTEE = ' ';
