using System.Collections;

namespace Attribution.Domain.Labels;

/// <summary>An immutable set of short texts in ordinal order, so that equal sets have equal bytes. At most 1,024 tokens of at most 200 characters.</summary>
public sealed class TokenSet : IReadOnlyList<string>, IEquatable<TokenSet>
{
    /// <summary>Most tokens a set may hold.</summary>
    public const int MaxCount = 1024;

    /// <summary>Longest token, in characters.</summary>
    public const int MaxTokenLength = 200;

    private readonly string[] tokens;

    private TokenSet(string[] sorted) => tokens = sorted;

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
    public bool Contains(string token) => Array.BinarySearch(tokens, token, StringComparer.Ordinal) >= 0;

    /// <summary>True if the sets share a token.</summary>
    public bool Overlaps(TokenSet other)
    {
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
