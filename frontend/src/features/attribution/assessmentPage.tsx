import { Button } from '@mantine/core';
import { IconFileText, IconGhost2 } from '@tabler/icons-react';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { AssessmentDocument } from '../../api/gql/graphql';
import { formatMoment } from '../../lib/dates';
import { ButtonLink } from '../../ui/buttonLink';
import { EntityLink } from '../../ui/entityLink';
import { LabelChip } from '../../ui/labelChip';
import { Loaded } from '../../ui/loaded';
import { useOccasion } from '../../ui/occasion';
import { EmptyState } from '../../ui/states';
import { AnswerView } from './answerView';

/** An answer as it was given and kept. */
export function AssessmentPage({ id }: { id: string }) {
  const { t, i18n } = useTranslation();
  const [result, refetch] = useQuery({ query: AssessmentDocument, variables: { id } });
  return (
    <div className="page behind">
      <Loaded result={result} onRetry={refetch}>
        {({ assessment }) => {
          if (assessment === null) {
            const icon = <IconGhost2 size={26} />;
            return <EmptyState title={t('errors.notFound')} help={t('errors.notFoundHelp')} icon={icon} />;
          }
          const { author, unitId, createdAt, handling, attribution } = assessment;
          const { subject, role } = attribution;
          return (
            <>
              <header className="page-head row-between">
                <div>
                  <h1>{t('behind.keptHead')}</h1>
                  <div className="entity-sub">
                    {subject !== null && <EntityLink entity={subject} />}
                    <span>{t(`behind.roles.${role}`)}</span>
                    <span className="num">{formatMoment(createdAt, i18n.language)}</span>
                    <span>{t('behind.keptBy', { author, unit: unitId })}</span>
                    <LabelChip handling={handling} />
                  </div>
                </div>
                <div className="row">
                  <ReportLink id={id} form="analysis" format="html" />
                  <ReportLink id={id} form="analysis" format="pdf" />
                  <ReportLink id={id} form="court" format="html" />
                  <ReportLink id={id} form="court" format="pdf" />
                  {subject !== null && (
                    <ButtonLink to="/behind/$id" params={{ id: subject.id }} search={{ role }} variant="default">
                      {t('behind.askAgain')}
                    </ButtonLink>
                  )}
                </div>
              </header>
              <AnswerView answer={attribution} whatIf={null} />
            </>
          );
        }}
      </Loaded>
    </div>
  );
}

/** Opens the report in a page of its own, which prints, or as PDF; asks for case and reason first where none are stated. */
function ReportLink({ id, form, format }: { id: string; form: 'analysis' | 'court'; format: 'html' | 'pdf' }) {
  const { t } = useTranslation();
  const { stated, ask } = useOccasion();
  const href = `/reports/${encodeURIComponent(id)}?form=${form}&format=${format}`;
  const open = (event: MouseEvent) => {
    if (stated) return;
    event.preventDefault();
    void ask().then((isStated) => isStated && window.open(href, '_blank', 'noopener'));
  };
  return (
    <Button
      component="a"
      href={href}
      onClick={open}
      target="_blank"
      rel="noopener"
      variant="default"
      leftSection={<IconFileText size={16} />}
      data-testid={format === 'html' ? `report-${form}` : `report-${form}-pdf`}
    >
      {t(`behind.report.${format}.${form}`)}
    </Button>
  );
}
