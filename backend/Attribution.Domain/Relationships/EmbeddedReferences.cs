using System.Collections.Frozen;

namespace Attribution.Domain.Relationships;

/// <summary>Which reference properties of a STIX object become claims, and of which type.</summary>
public static class EmbeddedReferences
{
    /// <summary>Creator, markings and the ends of a relationship object are no claims of their own.</summary>
    private static readonly FrozenSet<string> Excluded =
        FrozenSet.Create(StringComparer.Ordinal, "created_by_ref", "object_marking_refs", "marking_ref", "source_ref", "target_ref");

    private static readonly FrozenDictionary<string, string> Named = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["object_refs"] = "refers-to",
        ["observed_data_refs"] = "observed",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>
    /// The type name of the claims that a property makes: <c>object_refs</c> → <c>refers-to</c>, <c>src_ref</c> → <c>src</c>,
    /// <c>x_correct_source_ref</c> → <c>x-correct-source</c>; null when the property makes none.
    /// </summary>
    public static string? TypeNameOf(string property)
    {
        var stem = property.EndsWith("_refs", StringComparison.Ordinal) ? property.AsSpan(0, property.Length - 5)
            : property.EndsWith("_ref", StringComparison.Ordinal) ? property.AsSpan(0, property.Length - 4)
            : [];
        return stem.IsEmpty || Excluded.Contains(property) ? null : Named.GetValueOrDefault(property) ?? stem.ToString().Replace('_', '-');
    }

    /// <summary>Whether a property makes claims.</summary>
    public static bool IsReference(string property) => TypeNameOf(property) is not null;
}
