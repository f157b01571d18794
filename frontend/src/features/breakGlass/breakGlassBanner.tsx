import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { EndBreakGlassDocument } from '../../api/gql/graphql';
import { idempotencyKey } from '../../lib/idempotency';
import { useNow } from '../../lib/useNow';
import { openTo } from './standing';
import { TimeLeft } from './timeLeft';
import { useBreakGlass } from './useBreakGlass';

/** Over every screen while something closed is open to the account. `onChanged`: what it may see is another. */
export function BreakGlassBanner({ account, onChanged }: { account: string; onChanged: () => void }) {
  const { t } = useTranslation();
  const { result, again } = useBreakGlass();
  const now = useNow(1_000);
  const [{ fetching }, end] = useMutation(EndBreakGlassDocument);
  const open = openTo(result.data?.breakGlasses.nodes ?? [], account, now);
  const which = result.data === undefined ? null : open.map(({ id }) => id).join();
  const before = useRef(which);
  useEffect(() => {
    if (before.current !== null && before.current !== which) onChanged();
    before.current = which;
  }, [which, onChanged]);
  return open.map(({ id, itemId, endsAt }) => (
    <div key={id} className="break-glass-banner" role="status" data-testid="break-glass-banner">
      <IconAlertTriangle size={16} aria-hidden="true" />
      <span className="grow">{t('breakGlass.banner', { item: itemId })}</span>
      <TimeLeft endsAt={endsAt} />
      <Link to="/entity/$id" params={{ id: itemId }}>
        {t('breakGlass.open')}
      </Link>
      <Button
        size="compact-xs"
        variant="default"
        loading={fetching}
        onClick={() => void end({ input: { id, idempotencyKey: idempotencyKey() } }).then(again)}
      >
        {t('breakGlass.end')}
      </Button>
    </div>
  ));
}
