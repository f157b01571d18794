namespace Attribution.GraphQL.Tests.Language;

/// <summary>Texts that use every construct of the grammar once.</summary>
internal static class KitchenSink
{
    public const string Executable = """"
        "Finds hosts"
        query Hosts(
          "Which"
          $ids: [ID!]! @internal
          $filter: Filter = {name: "x", nested: {list: [1, 2.5, -3e10, true, null, ENUM], empty: []}}
        ) @cached(for: 60) {
          first: host(id: $ids, where: $filter) @include(if: true) {
            id
            ... on Server @skip(if: false) {
              ports(range: {from: 0, to: -1})
            }
            ... @include(if: true) {
              name
            }
            ...Rest @once
          }
        }

        mutation {
          rename(to: "a \"quoted\" \\ text\n", note: """
            two
              lines
          """)
        }

        subscription Watch {
          changed
        }

        """Shared"""
        fragment Rest on Host @frag {
          on
          fragment
          query
        }

        {
          shorthand
        }
        """";

    public const string TypeSystem = """"
        """
        The schema
        in two lines
        """
        schema @link(url: "x") {
          query: Query
          mutation: Mutation
          subscription: Subscription
        }

        "A scalar"
        scalar Date @specifiedBy(url: "https://example.org/date")

        interface Node {
          id: ID!
        }

        interface Named implements Node {
          id: ID!
          name: String
        }

        "A host"
        type Host implements Node & Named @key(fields: "id") {
          id: ID!
          "Its name"
          name("Which" language: String = "en" @deprecated, short: Boolean): String @deprecated(reason: "old")
          peers(first: Int = 10): [Host!]!
        }

        union Thing @u = Host | Other

        enum Colour {
          "hot"
          RED
          BLUE @deprecated
        }

        input Filter @oneOf {
          and: [Filter!]
          name: String @deprecated
        }

        "Keeps"
        directive @cached(for: Int = 60) repeatable on FIELD | QUERY | INPUT_FIELD_DEFINITION

        extend schema @other

        extend schema {
          query: Q
        }

        extend scalar Date @s

        extend type Host implements Other

        extend type Host @t

        extend type Host {
          more: Int
        }

        extend interface Node @i

        extend union Thing = Third

        extend enum Colour {
          GREEN
        }

        extend input Filter {
          or: [Filter!]
        }

        type Empty

        input None
        """";
}
