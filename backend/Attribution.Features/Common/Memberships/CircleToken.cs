using Attribution.Domain.Identifiers;

namespace Attribution.Features.Common.Memberships;

/// <summary>
/// Audience tokens of circles: <c>operation:PL-CYB/…</c> and <c>group:PL-CYB/…</c>, the unit that keeps it and the record that it is. They name the keeper, so that only what the
/// keeper owns can put anybody in; and they say nothing of the name.
/// </summary>
public static class CircleToken
{
    /// <summary>How tokens of joint operations begin.</summary>
    public const string OperationPrefix = "operation:";

    /// <summary>How tokens of groups begin; those of the directory of units have no slash.</summary>
    public const string GroupPrefix = "group:";

    /// <summary>The token of an operation that a unit leads.</summary>
    public static string Operation(string unit, RecordId record) => $"{OperationPrefix}{unit}/{record}";

    /// <summary>The token of a group that a unit keeps.</summary>
    public static string Group(string unit, RecordId record) => $"{GroupPrefix}{unit}/{record}";

    /// <summary>The unit that keeps the circle; null: it is no token of one.</summary>
    public static string? KeeperOf(string token)
    {
        var (from, slash) = (token.IndexOf(':', StringComparison.Ordinal) + 1, token.LastIndexOf('/'));
        return (token.StartsWith(OperationPrefix, StringComparison.Ordinal) || token.StartsWith(GroupPrefix, StringComparison.Ordinal)) && slash > from ? token[from..slash] : null;
    }
}
