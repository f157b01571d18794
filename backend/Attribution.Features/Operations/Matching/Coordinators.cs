using Attribution.Features.Common;

namespace Attribution.Features.Operations.Matching;

/// <summary>Which regional desk stands between two units.</summary>
internal static class Coordinators
{
    /// <summary>The regional desk that covers countries of the unit, and of the other if one does; by id. Null: none covers the unit's.</summary>
    public static CallerUnit? Of(IReadOnlyList<CallerUnit> units, string unit, string? other)
    {
        var own = CountriesOf(units, unit);
        var others = other is null ? [] : CountriesOf(units, other);
        return units
            .Where(desk => desk.Type == "regional" && desk.Id != unit && desk.Id != other && desk.Countries.Intersect(own).Any())
            .OrderByDescending(desk => desk.Countries.Intersect(others).Any())
            .ThenBy(desk => desk.Id, StringComparer.Ordinal)
            .FirstOrDefault();
    }

    private static IReadOnlyList<string> CountriesOf(IReadOnlyList<CallerUnit> units, string id) => units.FirstOrDefault(unit => unit.Id == id)?.Countries ?? [];
}
