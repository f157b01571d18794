import { SegmentedControl, useMantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { MeDocument } from '../../api/gql/graphql';
import { LabelChip } from '../../ui/labelChip';
import { Loaded } from '../../ui/loaded';
import { Panel } from '../../ui/panel';
import { Tokens } from './tokens';

const themes = ['light', 'dark', 'auto'] as const;

/** Who one is, how it looks, and the tokens for tools. */
export function SettingsPage() {
  const { t } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme({ keepTransitions: true });
  const [result, refetch] = useQuery({ query: MeDocument });
  return (
    <div className="page stack">
      <div className="page-head">
        <h1>{t('settings.title')}</h1>
      </div>
      <Panel title={t('settings.account')}>
        <Loaded result={result} onRetry={refetch}>
          {({ me }) => (
            <dl className="pairs">
              <dt>{t('settings.account')}</dt>
              <dd>{me.account}</dd>
              <dt>{t('settings.unit')}</dt>
              <dd>
                {me.unit.name} <span className="quiet">{me.unit.id}</span>
              </dd>
              <dt>{t('settings.roles')}</dt>
              <dd>{me.roles.join(', ')}</dd>
              <dt>{t('settings.defaultLabel')}</dt>
              <dd>
                <LabelChip handling={me.defaultHandling} />
              </dd>
            </dl>
          )}
        </Loaded>
      </Panel>
      <Panel title={t('settings.appearance')}>
        <SegmentedControl
          aria-label={t('settings.theme')}
          value={colorScheme}
          onChange={(value) => setColorScheme(themes.find((name) => name === value) ?? 'auto')}
          data={themes.map((value) => ({ value, label: t(`settings.themes.${value}`) }))}
        />
      </Panel>
      <Tokens />
    </div>
  );
}
