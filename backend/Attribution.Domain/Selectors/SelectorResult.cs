namespace Attribution.Domain.Selectors;

/// <summary>What became of a value: a selector to match on, or why it can only be kept as written.</summary>
public abstract record SelectorResult
{
    private SelectorResult()
    {
    }

    /// <summary>The value in normal form.</summary>
    public sealed record Normalized(Selector Selector) : SelectorResult;

    /// <summary>The value is not one of its type: keep it as written, flag it, never match on it.</summary>
    /// <param name="Code">One of <see cref="SelectorFaults"/>.</param>
    /// <param name="Message">What was wrong and what is allowed; holds no more of the value than the part at fault.</param>
    public sealed record Rejected(string Code, string Message) : SelectorResult;
}
