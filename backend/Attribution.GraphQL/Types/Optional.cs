namespace Attribution.GraphQL.Types;

/// <summary>Tells an input that was left out from one that was given as null; an update then leaves the former alone.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public readonly record struct Optional<T> : IOptional
{
    /// <summary>Wraps a value that was given.</summary>
    public Optional(T? value)
    {
        Value = value;
        HasValue = true;
    }

    /// <summary>Whether the input was given, even as null.</summary>
    public bool HasValue { get; }

    /// <summary>The value; default when it was left out.</summary>
    public T? Value { get; }

    object? IOptional.Value => Value;

    /// <summary>Wraps a value that was given.</summary>
    public static implicit operator Optional<T>(T? value) => new(value);
}
