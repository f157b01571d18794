import type { HypothesesQuery } from '../../api/gql/graphql';

/** Competing hypotheses about one subject, for one part in the crime. */
export type HypothesisSet = NonNullable<HypothesesQuery['hypotheses']>;

/** One of them, as somebody stated it. */
export type Stated = HypothesisSet['hypotheses'][number];
