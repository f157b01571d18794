namespace Attribution.Bolt.Authentication;

/// <summary>Credentials as LOGON sends them. Two are equal if all they send is; its text says nothing of them.</summary>
internal sealed class AuthToken(IReadOnlyDictionary<string, object?> content) : IAuthToken, IEquatable<AuthToken>
{
    public IReadOnlyDictionary<string, object?> Content { get; } = content;

    /// <summary>The token a public method was given; other implementations of the interface carry nothing to send.</summary>
    public static AuthToken From(IAuthToken token) =>
        token as AuthToken ?? throw new ArgumentException("Tokens are made by AuthTokens.", nameof(token));

    public bool Equals(AuthToken? other) =>
        other is not null && Content.Count == other.Content.Count && Content.All(pair => other.Content.TryGetValue(pair.Key, out var value) && Equals(value, pair.Value));

    public override bool Equals(object? obj) => Equals(obj as AuthToken);

    public override int GetHashCode() => Content.Count;

    public override string ToString() => "credentials";
}
