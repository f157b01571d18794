import type { RequestFieldsFragment } from '../../api/gql/graphql';

/** What can be done with a request. */
export type NextStep = 'send' | 'change' | 'discard' | 'acknowledge' | 'answer' | 'refuse' | 'renew';

type Request = Pick<RequestFieldsFragment, 'state' | 'extensionsLeft'> & {
  readonly askingUnit: { readonly id: string };
  readonly askedUnit: { readonly id: string } | null;
  readonly answer: object | null;
  readonly periods: readonly { readonly isRunning: boolean }[];
};

/** The steps that a desk can take now; where a provider is asked, the asking desk records what comes of it. The server decides. */
export function nextSteps(request: Request, unitId: string): readonly NextStep[] {
  const { state, askingUnit, askedUnit, answer, extensionsLeft, periods } = request;
  const [asks, acts] = [askingUnit.id === unitId, (askedUnit ?? askingUnit).id === unitId];
  if (state === 'DRAFT') return asks ? ['send', 'change', 'discard'] : [];
  const isUnanswered = answer === null && state !== 'REFUSED' && state !== 'DISCARDED';
  const canRenew = asks && extensionsLeft !== 0 && periods.some(({ isRunning }) => isRunning);
  return [
    ...(acts && state === 'SENT' ? ['acknowledge' as const] : []),
    ...(acts && isUnanswered ? (['answer', 'refuse'] as const) : []),
    ...(canRenew ? ['renew' as const] : []),
  ];
}
