import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { CalibrationsDocument, type CalibrationsQuery } from '../../api/gql/graphql';
import { percent } from '../../lib/probability';
import { Loaded } from '../../ui/loaded';
import { Panel } from '../../ui/panel';
import { SkeletonRows } from '../../ui/states';

type Calibration = CalibrationsQuery['calibrations'][number];

/** Side of the diagram, in units of the drawing; a probability of 0 lies at the lower left. */
const side = 200;
const x = (probability: number) => probability * side;
const y = (probability: number) => side - probability * side;

/** How often such probabilities were right on the labelled cases that they were fitted on. */
export function Reliability({ set }: { set: string }) {
  const { t } = useTranslation();
  const [result, refetch] = useQuery({ query: CalibrationsDocument });
  return (
    <Panel title={t('behind.reliability')}>
      <Loaded result={result} onRetry={refetch} skeleton={<SkeletonRows rows={3} />}>
        {({ calibrations }) => {
          const used = calibrations.find((each) => each.set === set && each.bins.length > 0);
          if (used !== undefined) return <Diagram calibration={used} />;
          const measured = calibrations.filter(({ bins }) => bins.length > 0);
          return (
            <div className="stack">
              <p>{t('behind.reliabilityNone')}</p>
              {measured.map((each) => (
                <Diagram key={each.set} calibration={each} />
              ))}
            </div>
          );
        }}
      </Loaded>
    </Panel>
  );
}

/** Said against found: points on the diagonal were as often right as was said. */
export function Diagram({ calibration: { bins, cases, set, expectedError, brier } }: { calibration: Calibration }) {
  const { t, i18n } = useTranslation();
  const share = (value: number) => percent(value, i18n.language);
  return (
    <div className="reliability" data-testid="reliability">
      <svg viewBox={`-34 -8 ${side + 44} ${side + 44}`} aria-hidden="true">
        <rect className="reliability-frame" x={0} y={0} width={side} height={side} />
        <line className="reliability-even" x1={0} y1={side} x2={side} y2={0} />
        {[0, 0.5, 1].map((tick) => (
          <g key={tick}>
            <text x={x(tick)} y={side + 14} textAnchor="middle">
              {tick * 100}
            </text>
            <text x={-6} y={y(tick) + 4} textAnchor="end">
              {tick * 100}
            </text>
          </g>
        ))}
        <text x={side / 2} y={side + 30} textAnchor="middle">
          {t('behind.said')}
        </text>
        <text transform={`translate(-26 ${side / 2}) rotate(-90)`} textAnchor="middle">
          {t('behind.found')}
        </text>
        {bins.map(({ predicted, observed, low, high }) => (
          <g key={predicted}>
            <line className="reliability-range" x1={x(predicted)} x2={x(predicted)} y1={y(low)} y2={y(high)} />
            <circle className="reliability-point" cx={x(predicted)} cy={y(observed)} r={4} />
          </g>
        ))}
      </svg>
      <div className="stack">
        <p>{t('behind.reliabilityHelp', { cases, set })}</p>
        {expectedError !== null && brier !== null && (
          <p className="num">
            {t('behind.reliabilityError', { error: expectedError.toFixed(3), brier: brier.toFixed(3) })}
          </p>
        )}
        <table className="table">
          <thead>
            <tr>
              <th className="right">{t('behind.said')}</th>
              <th className="right">{t('behind.found')}</th>
              <th className="right">{t('behind.range')}</th>
              <th className="right">{t('behind.cases')}</th>
            </tr>
          </thead>
          <tbody>
            {bins.map((bin) => (
              <tr key={bin.predicted}>
                <td className="right num">{share(bin.predicted)}</td>
                <td className="right num">{share(bin.observed)}</td>
                <td className="right num">{t('behind.interval', { low: share(bin.low), high: share(bin.high) })}</td>
                <td className="right num">{bin.cases}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
