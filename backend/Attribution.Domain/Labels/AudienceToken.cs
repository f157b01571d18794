namespace Attribution.Domain.Labels;

/// <summary>The words of an audience: <c>account:</c>, <c>unit:</c>, <c>country:</c>, <c>region:</c>, <c>group:</c>, <c>operation:</c> with a name, or <c>everyone</c>.</summary>
public static class AudienceToken
{
    /// <summary>The explicit token for every signed-in reader.</summary>
    public const string Everyone = "everyone";

    /// <summary>The set of <see cref="Everyone"/> alone, shared by the labels that hold it.</summary>
    public static TokenSet EveryoneAlone { get; } = TokenSet.Of(Everyone);

    private static readonly string[] Prefixes = ["account:", "unit:", "country:", "region:", "group:", "operation:"];

    /// <summary>The token of one account.</summary>
    public static string Account(string name) => "account:" + name;

    /// <summary>The token of one unit.</summary>
    public static string Unit(string unitId) => "unit:" + unitId;

    /// <summary>The token of the national unit and desks of one country (ISO 3166-1 alpha-2).</summary>
    public static string Country(string alpha2) => "country:" + alpha2;

    /// <summary>The token of the units that one regional desk coordinates.</summary>
    public static string Region(string unitId) => "region:" + unitId;

    /// <summary>The token of the units in one sharing group.</summary>
    public static string Group(string name) => "group:" + name;

    /// <summary>True if <paramref name="token"/> has one of the allowed forms.</summary>
    public static bool IsValid(string token) =>
        token == Everyone
        || (token.Length <= TokenSet.MaxTokenLength
            && Array.Exists(Prefixes, prefix => token.Length > prefix.Length && token.StartsWith(prefix, StringComparison.Ordinal)));

    /// <summary>True if <paramref name="token"/> names one account.</summary>
    public static bool IsAccount(string token) => token.StartsWith("account:", StringComparison.Ordinal);
}
