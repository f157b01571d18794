using Attribution.Domain.Kinds;

namespace Attribution.Features.Entities;

/// <summary>Kinds that lists of entities give: all but what people keep about entities, such as saved charts.</summary>
internal static class ListedKinds
{
    private static readonly ushort[] All = [.. KindRegistry.All.Where(kind => kind.IsEntity).Select(kind => (ushort)kind.Kind)];

    /// <summary>Those of the kinds asked for that are listed; null: all. Where nothing is left, a kind that nothing is of.</summary>
    public static IReadOnlyList<ushort> Of(IReadOnlyList<Kind>? asked)
    {
        if (asked is null)
        {
            return All;
        }

        ushort[] left = [.. asked.Where(KindRegistry.IsEntity).Select(kind => (ushort)kind)];
        return left.Length > 0 ? left : [(ushort)Kind.None];
    }
}
