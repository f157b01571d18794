namespace Attribution.GraphQL.Validation;

/// <summary>The limits of validation and how much its messages tell. The same in every environment.</summary>
public sealed record ValidationOptions
{
    /// <summary>The defaults.</summary>
    public static ValidationOptions Default { get; } = new();

    /// <summary>Most errors reported before validation stops and says so. Default 100; at least 1.</summary>
    public int MaxErrors { get; init; } = 100;

    /// <summary>Deepest nesting of fields, fragments followed; <c>{ a { b } }</c> is 2. Default 32; at least 1.</summary>
    public int MaxDepth { get; init; } = 32;

    /// <summary>Deepest nesting of fields under <c>__schema</c> and <c>__type</c>, they being 1. Default 16; at least 1.</summary>
    public int MaxIntrospectionDepth { get; init; } = 16;

    /// <summary>Most aliases of a document, fragments counted once. Default 100; at least 0.</summary>
    public int MaxAliases { get; init; } = 100;

    /// <summary>Most pairs of fields or fragments compared to see whether fields can be merged. Default 100,000; at least 0.</summary>
    public int MaxFieldMergeComparisons { get; init; } = 100_000;

    /// <summary>Most fragments visited over all operations, a fragment once for each operation that reaches it. Default 10,000.</summary>
    public int MaxFragmentVisits { get; init; } = 10_000;

    /// <summary>Whether <c>__schema</c> and <c>__type</c> may be asked for. Default true.</summary>
    public bool AllowIntrospection { get; init; } = true;

    /// <summary>Whether messages name near names of the schema. Default false: they would tell a stranger what the schema holds.</summary>
    public bool Suggestions { get; init; }
}
