import type { OperationQuery } from '../../api/gql/graphql';

/** An operation as its page shows it. */
export type Operation = Extract<NonNullable<OperationQuery['node']>, { codeName: unknown }>;
