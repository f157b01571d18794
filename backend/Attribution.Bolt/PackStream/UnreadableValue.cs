namespace Attribution.Bolt.PackStream;

/// <summary>A value this client cannot read: the rest of its record can be. The reason is thrown when somebody asks for the value.</summary>
/// <param name="Reason">Why, as one sentence.</param>
internal sealed record UnreadableValue(string Reason)
{
    /// <summary>The value itself, or the exception it stands for.</summary>
    public static object? Unwrap(object? value) => value is UnreadableValue unreadable ? throw new ProtocolException(unreadable.Reason) : value;
}
