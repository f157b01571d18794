import { Modal } from '@mantine/core';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Questions } from '../../api/client';
import { OccasionContext } from '../../ui/occasion';
import { useSession } from './context';
import { OccasionForm } from './occasionForm';

/** Asks for the case and the reason once a session: when something is to leave, or was refused for want of them. */
export function OccasionProvider({ questions, children }: { questions: Questions; children: ReactNode }) {
  const { t } = useTranslation();
  const { caseId, changed } = useSession();
  const [opened, setOpened] = useState(false);
  const waiting = useRef<((stated: boolean) => void)[]>([]);
  const wasAsked = useRef(false);
  useEffect(
    () =>
      questions.whenNeeded(() => {
        if (wasAsked.current) return;
        wasAsked.current = true;
        setOpened(true);
      }),
    [questions],
  );

  const stated = caseId !== null;
  const ask = useCallback(() => {
    if (stated) return Promise.resolve(true);
    setOpened(true);
    return new Promise<boolean>((resolve) => waiting.current.push(resolve));
  }, [stated]);
  const occasion = useMemo(() => ({ stated, ask, change: () => setOpened(true) }), [stated, ask]);
  const settle = (answer: boolean) => {
    setOpened(false);
    for (const resolve of waiting.current.splice(0)) resolve(answer);
  };

  return (
    <OccasionContext value={occasion}>
      {children}
      <Modal
        opened={opened}
        onClose={() => settle(false)}
        title={t('account.occasion.title')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <OccasionForm
          onCancel={() => settle(false)}
          onStated={() => {
            changed();
            settle(true);
          }}
        />
      </Modal>
    </OccasionContext>
  );
}
