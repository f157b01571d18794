import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AliasQueueDocument, type AliasQueueQuery } from '../../api/gql/graphql';
import { percent } from '../../lib/probability';
import { usePages } from '../../lib/usePages';
import { AliasEvidence } from '../../ui/aliasEvidence';
import { DecideAlias } from '../../ui/decideAlias';
import { LabelledEntity } from '../../ui/labelledEntity';
import { Loaded } from '../../ui/loaded';
import { MoreFoot } from '../../ui/moreFoot';
import { Panel } from '../../ui/panel';
import { EmptyState, SkeletonRows } from '../../ui/states';

/** From which probability on pairs are shown: nearly certain ones, more likely than not, and all worth a look. */
const leasts = ['0.9', '0.5', '0.1'] as const;

type Pair = AliasQueueQuery['aliasCandidates']['nodes'][number];

/** All pairs of actors that may be the same, for people to decide; what was decided to differ does not come back. */
export function AliasQueue() {
  const { t } = useTranslation();
  const [least, setLeast] = useState<(typeof leasts)[number]>('0.5');
  const pages = usePages(
    AliasQueueDocument,
    (after) => ({ after, least: Number(least) }),
    ({ aliasCandidates }) => aliasCandidates,
  );
  const again = () => pages.refetch({ requestPolicy: 'network-only' });
  return (
    <div className="page column">
      <header className="page-head row-between">
        <div>
          <h1>{t('aliases.queue')}</h1>
          <p className="quiet">{t('aliases.queueHelp')}</p>
        </div>
        <SegmentedControl
          size="xs"
          aria-label={t('aliases.least')}
          value={least}
          onChange={(value) => setLeast(leasts.find((each) => each === value) ?? '0.5')}
          data={leasts.map((value) => ({
            value,
            label: t(`aliases.leasts.${value === '0.9' ? 'sure' : value === '0.5' ? 'likely' : 'all'}`),
          }))}
        />
      </header>
      <Panel title={t('aliases.pairs')} count={pages.result.data?.aliasCandidates.totalCount} flush>
        <Loaded result={pages.result} onRetry={pages.refetch} skeleton={<SkeletonRows rows={8} />}>
          {() =>
            pages.nodes.length === 0 ? (
              <EmptyState title={t('aliases.queueNone')} help={t('aliases.queueNoneHelp')} />
            ) : (
              <ul className="list-plain" data-testid="alias-queue">
                {pages.nodes.map((pair) => (
                  <QueueItem key={`${pair.left?.id} ${pair.right.id}`} pair={pair} onDecided={again} />
                ))}
              </ul>
            )
          }
        </Loaded>
        <MoreFoot pages={pages} />
      </Panel>
    </div>
  );
}

function QueueItem({ pair, onDecided }: { pair: Pair; onDecided: () => void }) {
  const { t, i18n } = useTranslation();
  const { left, right, leftName, rightName, probability, term, evidence } = pair;
  if (left === null) return null;
  return (
    <li>
      <div className="row-between">
        <span className="row wrap">
          <LabelledEntity entity={left} /> <span className="quiet">{t('aliases.and')}</span>{' '}
          <LabelledEntity entity={right} />
        </span>
        <span className="nowrap">
          {probability !== null && <b className="num">{percent(probability, i18n.language)}</b>}{' '}
          <span className="quiet">{term}</span>
        </span>
      </div>
      <p className="quiet">{t('aliases.names', { left: leftName, right: rightName })}</p>
      <div className="row wrap">
        <AliasEvidence evidence={evidence} />
        <DecideAlias own={left} other={right} onDecided={onDecided} />
      </div>
    </li>
  );
}
