namespace Attribution.Features.Sharing.Consents;

/// <summary>The things of a consent as the audit trail names them, so that each owner's auditor finds under an item who asked for its use and what was answered.</summary>
internal static class ConsentSubjects
{
    /// <summary>Ids without what sort of thing they are of.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<string> items) => [.. items.Select(id => id[(id.IndexOf(':', StringComparison.Ordinal) + 1)..]).Distinct(StringComparer.Ordinal)];
}
