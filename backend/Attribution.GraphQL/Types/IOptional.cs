namespace Attribution.GraphQL.Types;

/// <summary>An <see cref="Optional{T}"/> of any type.</summary>
public interface IOptional
{
    /// <summary>Whether the input was given, even as null.</summary>
    bool HasValue { get; }

    /// <summary>The value; null when it was left out.</summary>
    object? Value { get; }
}
