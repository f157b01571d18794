import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActorRole } from '../../api/gql/graphql';
import { Panel } from '../../ui/panel';
import { EmptyState } from '../../ui/states';
import { countOf, noChanges } from './changes';
import { EvidenceTimeline } from './evidenceTimeline';
import { Excluded } from './excluded';
import { HypothesisDetail } from './hypothesisDetail';
import { Matrix } from './matrix';
import { ModelNote } from './modelNote';
import { Overturning } from './overturning';
import { Ranking } from './ranking';
import { type Answer, firstActor, keyOf } from './reading';
import { Reliability } from './reliability';
import { Summary } from './summary';
import { TryOut } from './tryOut';
import { WhatIfBar } from './whatIfBar';

/** One answer, read from the top: what it says, how sure, who is ranked how and why, and what would overturn it. */
export function AnswerView({
  answer,
  whatIf,
}: {
  answer: Answer;
  /** The question that may be asked again without some facts; null: the answer is kept and does not change. */
  whatIf: { readonly subject: string; readonly role: ActorRole } | null;
}) {
  const { t } = useTranslation();
  const { hypotheses, refusal, warnings } = answer;
  const first = firstActor(hypotheses) ?? hypotheses[0];
  const [chosen, setChosen] = useState<string | null>(null);
  const [changes, setChanges] = useState(noChanges);
  const shown = hypotheses.find((each) => keyOf(each) === chosen) ?? first;
  if (refusal !== null || shown === undefined) {
    return (
      <div className="panel">
        <EmptyState
          title={t('behind.noAnswer')}
          {...(refusal === null ? {} : { help: `${refusal.message} (${refusal.code})` })}
        />
      </div>
    );
  }
  return (
    <div className="behind-answer" data-testid="attribution">
      <Summary answer={answer} />
      {warnings.length > 0 && (
        <ul className="warnings" aria-label={t('behind.warnings')} data-testid="warnings">
          {warnings.map(({ code, text }) => (
            <li key={code}>
              <IconAlertTriangle size={15} aria-hidden="true" /> {text}
            </li>
          ))}
        </ul>
      )}
      <div className="behind-columns">
        <Panel title={t('behind.ranking')} flush>
          <Ranking answer={answer} chosen={keyOf(shown)} onChoose={setChosen} />
        </Panel>
        <HypothesisDetail
          key={keyOf(shown)}
          hypothesis={shown}
          {...(whatIf === null
            ? {}
            : { left: changes.without, onLeft: (without) => setChanges({ ...changes, without }) })}
        />
      </div>
      {whatIf !== null && countOf(changes) > 0 && (
        <WhatIfBar {...whatIf} changes={changes} onClear={() => setChanges(noChanges)} />
      )}
      <EvidenceTimeline hypothesis={shown} asOf={answer.asOf} />
      <div className="behind-pair">
        <Overturning answer={answer} />
        <Excluded excluded={answer.excluded} />
      </div>
      <Matrix answer={answer} />
      {whatIf !== null && <TryOut {...whatIf} changes={changes} onChanges={setChanges} />}
      {answer.model !== null && <Reliability set={answer.model.calibrationSet} />}
      <ModelNote answer={answer} />
    </div>
  );
}
