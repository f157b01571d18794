namespace Attribution.GraphQL.Validation.Bench;

/// <summary>A request like that of an entity page: variables, fragments, nested lists, arguments, an input object.</summary>
internal static class Requests
{
    public const string TwoKilobytes = """
        query EntityPage($id: ID!, $text: String!, $kinds: [EntityKind!], $first: Int = 20, $after: String, $where: EdgeFilterInput, $withClaims: Boolean!) {
          entity(id: $id) {
            ...EntityHead
            firstSeen
            lastSeen
            relationships(where: $where, first: $first, after: $after) {
              ...EdgeParts
              claims @include(if: $withClaims) {
                ...ClaimParts
              }
            }
            strong: relationships(where: { kinds: [THREAT_ACTOR, MALWARE], minConfidence: 75, not: { namePrefix: "G" } }, first: 5) {
              ...EdgeParts
              claims @include(if: $withClaims) {
                ...ClaimParts
                source {
                  url
                }
              }
            }
          }
          search(text: $text, kinds: $kinds, first: $first) {
            ...EntityHead
            relationships(first: 3, where: { kinds: [TOOL] }) {
              id
              typeName
              to {
                id
                displayName
              }
            }
          }
          subgraph(ids: [$id, "entity:0a1b2c3d", "entity:4e5f6a7b"], where: $where) {
            id
            kind
            displayName
            relationships(where: $where) {
              id
              from {
                id
                kind
              }
              to {
                id
                kind
              }
              claimCount
              confidence
            }
          }
          actors: search(text: "APT28 \u00e9 \u20ac", kinds: [THREAT_ACTOR], first: 10, after: $after) {
            ...EntityHead
            relationships(where: { not: { kinds: [TOOL, MALWARE], minConfidence: 10, namePrefix: "x" } }, first: 10) {
              ...EdgeParts
              claims {
                ...ClaimParts
              }
            }
          }
        }

        fragment EntityHead on Entity {
          __typename
          id
          kind
          displayName
          contested
          names {
            name
            isPrimary
            firstUsed
            source {
              ...SourceParts
            }
          }
        }

        fragment EdgeParts on Edge {
          id
          typeName
          from {
            id
            displayName
          }
          to {
            ...EntityHead
          }
          confidence
          claimCount
          claims @skip(if: $withClaims) {
            id
            confidence
            source {
              name
            }
          }
        }

        fragment ClaimParts on Claim {
          id
          statement
          confidence
          reportedAt
          source {
            ...SourceParts
          }
          grade {
            scheme
            text
          }
        }

        fragment SourceParts on Source {
          name
          url
          grade {
            scheme
            text
          }
        }
        """;
}
