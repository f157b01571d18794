import { Button, Checkbox, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { type ActorRole, EvidenceSourcesDocument, type EvidenceSourcesQuery } from '../../api/gql/graphql';
import { Loaded } from '../../ui/loaded';
import { Panel } from '../../ui/panel';
import { SkeletonRows } from '../../ui/states';
import { type Changes, toggled } from './changes';

type Sourced = NonNullable<EvidenceSourcesQuery['attribution']>['matrix'][number]['fact'];

export interface Trying {
  readonly changes: Changes;
  readonly onChanges: (changes: Changes) => void;
}

const grades = [...'ABCDEF'].flatMap((source) => [...'123456'].map((information) => source + information));

/** What may be tried out: a source left out, another grade, two reports taken as one, another day. */
export function TryOut({ subject, role, ...trying }: { subject: string; role: ActorRole } & Trying) {
  const { t } = useTranslation();
  const [result, refetch] = useQuery({ query: EvidenceSourcesDocument, variables: { subject, role } });
  return (
    <Panel title={t('behind.tryOut')}>
      <Loaded result={result} onRetry={refetch} skeleton={<SkeletonRows rows={3} />}>
        {({ attribution }) => {
          const facts = (attribution?.matrix ?? []).map(({ fact }) => fact);
          return (
            <div className="try-out" data-testid="try-out">
              <Sources facts={facts} {...trying} />
              <Regrade facts={facts} {...trying} />
              <OneReport facts={facts} {...trying} />
              <OtherDay facts={facts} {...trying} />
            </div>
          );
        }}
      </Loaded>
    </Panel>
  );
}

/** The sources of the items that tell actors apart, each once; those that are protected have no name to leave out by. */
export function sourcesOf(facts: readonly Sourced[]): readonly { readonly id: string; readonly name: string }[] {
  const named = facts
    .flatMap(({ claims }) => claims.map(({ source }) => source))
    .filter(({ isProtected }) => !isProtected);
  return [...new Map(named.map(({ id, name }) => [id, { id, name }])).values()].sort((a, b) =>
    a.name.localeCompare(b.name),
  );
}

const nameOf = ({ title, value, number }: Sourced) => `${title} ${value ?? number}`;
const choices = (facts: readonly Sourced[]) =>
  facts.map((fact) => ({ value: String(fact.number), label: nameOf(fact) }));
const pick = (facts: readonly Sourced[], number: string | null) =>
  facts.find((fact) => String(fact.number) === number) ?? null;

type Part = Trying & { readonly facts: readonly Sourced[] };

function Sources({ facts, changes, onChanges }: Part) {
  const { t } = useTranslation();
  return (
    <fieldset>
      <legend>{t('behind.tryWithoutSource')}</legend>
      {sourcesOf(facts).map(({ id, name }) => (
        <Checkbox
          key={id}
          size="xs"
          label={<bdi>{name}</bdi>}
          checked={changes.sources.has(id)}
          onChange={() => onChanges({ ...changes, sources: toggled(changes.sources, id) })}
        />
      ))}
    </fieldset>
  );
}

function Regrade({ facts, changes, onChanges }: Part) {
  const { t } = useTranslation();
  const [number, setNumber] = useState<string | null>(null);
  const [grade, setGrade] = useState<string | null>('E5');
  const fact = pick(facts, number);
  const add = () => {
    if (fact === null || grade === null) return;
    const others = changes.grades.filter(({ name }) => name !== nameOf(fact));
    onChanges({ ...changes, grades: [...others, { name: nameOf(fact), ids: fact.evidenceIds, grade }] });
  };
  return (
    <fieldset>
      <legend>{t('behind.tryGrade')}</legend>
      <Select size="xs" searchable label={t('behind.item')} data={choices(facts)} value={number} onChange={setNumber} />
      <Select
        size="xs"
        searchable
        allowDeselect={false}
        label={t('behind.grade')}
        data={grades}
        value={grade}
        onChange={setGrade}
      />
      <Button size="compact-xs" variant="default" disabled={fact === null || grade === null} onClick={add}>
        {t('behind.try')}
      </Button>
    </fieldset>
  );
}

function OneReport({ facts, changes, onChanges }: Part) {
  const { t } = useTranslation();
  const [numbers, setNumbers] = useState<readonly [string | null, string | null]>([null, null]);
  const [first, second] = [pick(facts, numbers[0]), pick(facts, numbers[1])];
  const [a, b] = [first?.evidenceIds[0], second?.evidenceIds[0]];
  const add = () => {
    if (first === null || second === null || a === undefined || b === undefined) return;
    const name = `${nameOf(first)} = ${nameOf(second)}`;
    onChanges({ ...changes, same: [...changes.same, { name, first: a, second: b }] });
  };
  return (
    <fieldset>
      <legend>{t('behind.trySame')}</legend>
      <Select
        size="xs"
        searchable
        label={t('behind.item')}
        data={choices(facts)}
        value={numbers[0]}
        onChange={(value) => setNumbers([value, numbers[1]])}
      />
      <Select
        size="xs"
        searchable
        label={t('behind.otherItem')}
        data={choices(facts.filter(({ origin }) => origin !== first?.origin))}
        value={numbers[1]}
        onChange={(value) => setNumbers([numbers[0], value])}
      />
      <Button size="compact-xs" variant="default" disabled={a === undefined || b === undefined} onClick={add}>
        {t('behind.try')}
      </Button>
    </fieldset>
  );
}

function OtherDay({ facts, changes, onChanges }: Part) {
  const { t } = useTranslation();
  const [number, setNumber] = useState<string | null>(null);
  const [day, setDay] = useState('');
  const fact = pick(facts, number);
  const move = () => {
    if (fact === null) return onChanges({ ...changes, asOf: day });
    const others = changes.moved.filter(({ name }) => name !== nameOf(fact));
    return onChanges({ ...changes, moved: [...others, { name: nameOf(fact), ids: fact.evidenceIds, day }] });
  };
  return (
    <fieldset>
      <legend>{t('behind.tryDay')}</legend>
      <Select
        size="xs"
        searchable
        clearable
        label={t('behind.item')}
        placeholder={t('behind.wholeQuestion')}
        data={choices(facts)}
        value={number}
        onChange={setNumber}
      />
      <TextInput
        size="xs"
        type="date"
        label={t('behind.day')}
        value={day}
        onChange={(event) => setDay(event.currentTarget.value)}
      />
      <Button size="compact-xs" variant="default" disabled={day === ''} onClick={move}>
        {t('behind.try')}
      </Button>
    </fieldset>
  );
}
