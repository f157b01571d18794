import type { HandlingFieldsFragment } from '../api/gql/graphql';

/** A record or claim under its label. */
export interface Labelled {
  readonly id: string;
  readonly version: number;
  readonly handling: HandlingFieldsFragment;
}
