namespace Attribution.GraphQL.Execution;

/// <summary>What became of writing a leaf.</summary>
internal enum LeafOutcome
{
    /// <summary>There was no value.</summary>
    Null,

    /// <summary>The value was written.</summary>
    Written,

    /// <summary>The value cannot be represented by the type.</summary>
    Refused,
}
