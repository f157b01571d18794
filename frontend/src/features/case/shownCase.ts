import type { CaseFileQuery } from '../../api/gql/graphql';

/** A case as its page shows it. */
export type Case = Extract<NonNullable<CaseFileQuery['node']>, { reference: unknown }>;
