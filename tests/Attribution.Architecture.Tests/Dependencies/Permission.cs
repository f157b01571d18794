namespace Attribution.Architecture.Tests.Dependencies;

/// <summary>
/// Any of <paramref name="From"/> may use any of <paramref name="To"/>. It is one permission: used as soon as one of its pairs is,
/// so that "all" in a table asks for one use, and a named pair asks for that very one.
/// </summary>
internal sealed record Permission(IReadOnlyList<string> From, IReadOnlyList<string> To)
{
    /// <summary>Whether it covers the pair.</summary>
    public bool Covers(string from, string to) => From.Contains(from) && To.Contains(to);

    /// <inheritdoc/>
    public override string ToString() => $"{string.Join(", ", From)} → {string.Join(", ", To)}";
}
