using System.Collections;

namespace Attribution.Domain.Labels;

/// <summary>An immutable set of short texts in ordinal order, so that equal sets have equal bytes. At most 1,024 tokens of at most 200 characters.</summary>
public sealed class TokenSet : IReadOnlyList<string>, IEquatable<TokenSet>
{
    /// <summary>Most tokens a set may hold.</summary>
    public const int MaxCount = 1024;

    /// <summary>Longest token, in characters.</summary>
    public const int MaxTokenLength = 200;

    // Most sets hold one token or a few: looking through them is quicker than halving.
    private const int Few = 8;

    private readonly string[] tokens;

    // A bit for each token, by its hash in this process: sets without a bit in common have no token in common. A View asks this of every label of the store.
    private readonly ulong marks;

    private TokenSet(string[] sorted)
    {
        tokens = sorted;
        foreach (var token in sorted)
        {
            marks |= 1UL << (StringComparer.Ordinal.GetHashCode(token) & 63);
        }
    }

    /// <summary>The set without tokens.</summary>
    public static TokenSet Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => tokens.Length;

    /// <inheritdoc/>
    public string this[int index] => tokens[index];

    /// <summary>The set of <paramref name="values"/>, sorted, without repeats.</summary>
    /// <exception cref="ArgumentException">A token is empty or too long, or there are too many.</exception>
    public static TokenSet Of(params IEnumerable<string> values)
    {
        var sorted = values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        if (sorted.Length > MaxCount || Array.Exists(sorted, token => token.Length is 0 or > MaxTokenLength))
        {
            throw new ArgumentException($"At most {MaxCount} tokens of 1 to {MaxTokenLength} characters are allowed.", nameof(values));
        }

        return sorted.Length == 0 ? Empty : new TokenSet(sorted);
    }

    /// <summary>True if <paramref name="token"/> is in the set. O(log n).</summary>
    public bool Contains(string token)
    {
        if (tokens.Length > Few)
        {
            return Array.BinarySearch(tokens, token, StringComparer.Ordinal) >= 0;
        }

        foreach (var known in tokens)
        {
            if (known == token)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True if the sets share a token.</summary>
    public bool Overlaps(TokenSet other)
    {
        if ((marks & other.marks) == 0)
        {
            return false;
        }

        foreach (var token in tokens)
        {
            if (other.Contains(token))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True if every token of this set is in <paramref name="other"/>.</summary>
    public bool IsSubsetOf(TokenSet other)
    {
        if ((marks & ~other.marks) != 0)
        {
            return false;
        }

        foreach (var token in tokens)
        {
            if (!other.Contains(token))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Tokens in either set.</summary>
    public TokenSet Union(TokenSet other) => IsSubsetOf(other) ? other : other.IsSubsetOf(this) ? this : Of(tokens.Concat(other.tokens));

    /// <summary>Tokens in both sets.</summary>
    public TokenSet Intersect(TokenSet other) => IsSubsetOf(other) ? this : Of(tokens.Where(other.Contains));

    /// <inheritdoc/>
    public bool Equals(TokenSet? other) => other is not null && tokens.AsSpan().SequenceEqual(other.tokens);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TokenSet);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (var token in tokens)
        {
            hash.Add(token, StringComparer.Ordinal);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public override string ToString() => string.Join(' ', tokens);

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)tokens).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => tokens.GetEnumerator();
}
