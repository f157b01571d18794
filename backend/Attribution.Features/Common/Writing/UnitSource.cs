using Attribution.Domain.Identifiers;

namespace Attribution.Features.Common.Writing;

/// <summary>The source that stands for a unit: who says what its people record, and what its files say without naming a creator.</summary>
public static class UnitSource
{
    /// <summary>Its external id; unique among the unit's sources.</summary>
    public static string ExternalIdOf(string unit) => $"unit:{unit}";

    /// <summary>The id that it gets when it is made by a write; one made by an import has another.</summary>
    public static SourceId IdOf(string unit) => new(StableId.Of("source", unit));
}
