import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { cases } from './en/entity';
import { chart } from './en/investigation';
import { kinds, selectors } from './en/kinds';
import { relations } from './en/relations';
import { desk } from './en/shell';

/** Words for the schema's values. A value this version does not know yet is shown readably rather than not at all. */
export interface Words {
  readonly kind: (kind: string) => string;
  /** What a pasted value was read as. */
  readonly selector: (type: string) => string;
  /** As read from the source end (`OUT`) or the target end (`IN`). */
  readonly relation: (type: string, direction: 'OUT' | 'IN', typeName?: string) => string;
  readonly offence: (offence: string | null) => string;
  readonly status: (status: string | null) => string;
  readonly opinion: (opinion: string) => string;
  /** What a change did. */
  readonly action: (action: string) => string;
}

const has = <T extends object>(record: T, key: PropertyKey): key is keyof T => Object.hasOwn(record, key);

/** `NETWORK_TRAFFIC` and `network-traffic` to "Network traffic". */
export function readable(value: string): string {
  const text = value.replaceAll(/[_-]+/g, ' ').toLowerCase().trim();
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function useWords(): Words {
  const { t } = useTranslation();
  return useMemo(() => wordsOf(t), [t]);
}

function wordsOf(t: TFunction): Words {
  return {
    kind: (kind) => (has(kinds, kind) ? t(`kinds.${kind}`) : readable(kind)),
    selector: (type) => (has(selectors, type) ? t(`selectors.${type}`) : readable(type)),
    relation: (type, direction, typeName) => {
      if (!has(relations, type)) return (typeName ?? readable(type)).replaceAll('-', ' ').toLowerCase();
      return direction === 'OUT' ? t(`relations.${type}.out`) : t(`relations.${type}.in`);
    },
    offence: (offence) =>
      offence === null ? '' : has(cases.offences, offence) ? t(`cases.offences.${offence}`) : readable(offence),
    status: (status) =>
      status === null ? '' : has(cases.state, status) ? t(`cases.state.${status}`) : readable(status),
    action: (action) => (has(desk.actions, action) ? t(`desk.actions.${action}`) : readable(action)),
    opinion: (opinion) =>
      has(chart.inspector.opinion, opinion) ? t(`chart.inspector.opinion.${opinion}`) : readable(opinion),
  };
}
