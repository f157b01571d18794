declare const brand: unique symbol;

/** Identifier of an entity as the server gives it; never mixed up with a relationship's. */
export type EntityId = string & { readonly [brand]: 'entity' };

/** Identifier of a relationship as the server gives it. */
export type RelationshipId = string & { readonly [brand]: 'relationship' };

export const entityId = (value: string): EntityId => value as EntityId; // brand constructor

export const relationshipId = (value: string): RelationshipId => value as RelationshipId; // brand constructor

/** A place on the chart in world units; one unit is one CSS pixel at 100 % zoom, y grows downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An axis-parallel box in world or screen units. */
export interface Box {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

/** Traffic Light Protocol 2.0. */
export type Tlp = 'RED' | 'AMBER_STRICT' | 'AMBER' | 'GREEN' | 'CLEAR';

/** An entity on the chart: what is drawn, never a copy of the record behind it. */
export interface ChartNode {
  readonly id: EntityId;
  /** Kind as in the schema, for example `INTRUSION_SET`; unknown kinds are drawn as "other". */
  readonly kind: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  /** A pinned node is left where it is by every layout. */
  readonly pinned: boolean;
  /** Neighbours that the reader may see but that are not on the chart; absent means not known. */
  readonly hiddenCount?: number;
  readonly tlp?: Tlp;
  /** Jurisdictions whose cases the entity occurs in, where there are several: ISO 3166-1 codes in order. */
  readonly jurisdictions?: readonly string[];
}

/** A relationship on the chart: the group of visible claims with the same ends and type. */
export interface ChartEdge {
  readonly id: RelationshipId;
  readonly source: EntityId;
  readonly target: EntityId;
  /** Type as in the schema, for example `ATTRIBUTED_TO`. */
  readonly type: string;
  /** The type in the reader's words, for example "attributed to". */
  readonly typeName: string;
  /** 0–100; null where no claim states one. */
  readonly confidence: number | null;
  readonly claimCount: number;
  /** Independent origins: three reports of one blog are one origin. */
  readonly originCount: number;
  /** RFC 3339 instants; absent means undated. */
  readonly validFrom?: string;
  readonly validTo?: string;
}
