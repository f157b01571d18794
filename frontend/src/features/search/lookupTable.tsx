import { Button } from '@mantine/core';
import { IconDownload, IconTopologyStar3 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../i18n/words';
import { download, textFile } from '../../lib/download';
import { ButtonLink } from '../../ui/buttonLink';
import { Jurisdictions } from '../../ui/jurisdictions';
import { LabelledEntity } from '../../ui/labelledEntity';
import { jurisdictionsOf, type LookupRow, lookupCsv } from './lookupRows';

const columns = ['value', 'type', 'normalized', 'answer', 'entities', 'jurisdictions'] as const;
/** Entities that a link to the chart carries. */
const mostOnChart = 100;

/** What is known of each pasted value. */
export function LookupTable({ rows }: { rows: readonly LookupRow[] }) {
  const { t } = useTranslation();
  const words = useWords();
  const known = [...new Set(rows.flatMap((row) => row.entities.map((entity) => entity.id)))].slice(0, mostOnChart);
  const headings = columns.map((column) => t(`search.columns.${column}`));
  return (
    <div className="panel" data-testid="lookup-table">
      <div className="panel-head">
        <h2 className="num">{t('search.known', { count: rows.filter((row) => row.known).length })}</h2>
        <div className="row">
          {known.length > 0 && (
            <ButtonLink
              to="/chart"
              search={{ ids: known }}
              size="xs"
              variant="default"
              leftSection={<IconTopologyStar3 size={14} />}
            >
              {t('search.openKnown')}
            </ButtonLink>
          )}
          <Button
            size="xs"
            variant="default"
            leftSection={<IconDownload size={14} />}
            onClick={() => download('attribution-lookup.csv', textFile(lookupCsv(rows, headings, words), 'text/csv'))}
          >
            {t('search.csv')}
          </Button>
        </div>
      </div>
      <div className="panel-body flush">
        <table className="table">
          <thead>
            <tr>
              {headings.map((heading) => (
                <th key={heading}>{heading}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.value} row={row} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Row({ row }: { row: LookupRow }) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <tr>
      <td className="mono">{row.value}</td>
      <td className="nowrap">{row.selectorType === null ? '' : words.selector(row.selectorType)}</td>
      <td className="mono">{row.defanged ?? row.normalized}</td>
      <td className="lookup-answer">
        <span className={row.known ? 'tag tag-accent' : 'tag'}>{t(`search.reason.${row.reason}`)}</span>
        {row.message !== null && <div className="property-by">{row.message}</div>}
      </td>
      <td>
        <div className="feed-entities">
          {row.entities.map((entity) => (
            <LabelledEntity key={entity.id} entity={entity} size={16} />
          ))}
        </div>
      </td>
      <td>
        <Jurisdictions codes={jurisdictionsOf(row)} />
      </td>
    </tr>
  );
}
