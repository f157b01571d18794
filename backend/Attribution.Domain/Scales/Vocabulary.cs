using System.Collections.Frozen;

namespace Attribution.Domain.Scales;

/// <summary>Named terms that a property takes: in an open vocabulary others are allowed too, in a closed one they are a fault.</summary>
public sealed record Vocabulary
{
    private readonly FrozenSet<string> index;

    private Vocabulary(string name, bool isOpen, string terms)
    {
        Name = name;
        IsOpen = isOpen;
        Terms = terms.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        index = Terms.ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The name in the standard, such as <c>threat-actor-type-ov</c>.</summary>
    public string Name { get; }

    public bool IsOpen { get; }

    /// <summary>The terms in the order of the standard.</summary>
    public IReadOnlyList<string> Terms { get; }

    public bool Contains(string term) => index.Contains(term);

    /// <summary>A vocabulary to which others may add; <paramref name="terms"/> are set apart by spaces.</summary>
    internal static Vocabulary Open(string name, string terms) => new(name, true, terms);

    /// <summary>A vocabulary of exactly these terms.</summary>
    internal static Vocabulary Closed(string name, string terms) => new(name, false, terms);
}
