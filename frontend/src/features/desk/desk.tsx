import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SearchBox } from '../../ui/searchBox';
import { Changes } from './changes';
import { Crossings } from './crossings';
import { DeskItems } from './deskItems';
import { MyCharts } from './myCharts';

/** ATT&CK ids of APT28 and APT29: any external id finds an entity. */
const bears = ['G0007', 'G0016'];

/** Home: the search in focus, three questions to start with, and what is new. */
export function Desk() {
  const { t } = useTranslation();
  return (
    <div className="page">
      <div className="hero">
        <h1>{t('desk.greeting')}</h1>
        <SearchBox large autoFocus />
        <p className="hero-hint">
          {t('desk.hint')}
          <Link to="/search" search={{ tab: 'list' }}>
            {t('desk.pasteLink')}
          </Link>
          .
        </p>
        <nav className="examples" aria-label={t('desk.examples')}>
          <Link className="example" to="/search" search={{ text: 'Grizzly Steppe' }} data-testid="example-1">
            <b>{t('desk.example1')}</b>
            <span>{t('desk.example1Help')}</span>
          </Link>
          <Link className="example" to="/chart" search={{ ids: bears, paths: true }} data-testid="example-2">
            <b>{t('desk.example2')}</b>
            <span>{t('desk.example2Help')}</span>
          </Link>
          <Link className="example" to="/cases/across" search={{ kinds: ['CRYPTO_WALLET'] }} data-testid="example-3">
            <b>{t('desk.example3')}</b>
            <span>{t('desk.example3Help')}</span>
          </Link>
        </nav>
      </div>
      <div className="desk-columns">
        <div className="column">
          <DeskItems />
          <Crossings />
        </div>
        <div className="column">
          <MyCharts />
          <Changes />
        </div>
      </div>
    </div>
  );
}
