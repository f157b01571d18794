using Attribution.Domain.Kinds;

namespace Attribution.Features.Entities;

/// <summary>Kinds that lists of entities give: all but saved charts, which are no part of the picture.</summary>
internal static class ListedKinds
{
    private static readonly ushort[] All = [.. KindRegistry.All.Where(kind => kind.Kind is not Kind.Chart).Select(kind => (ushort)kind.Kind)];

    /// <summary>Those of the kinds asked for that are listed; null: all. Where nothing is left, a kind that nothing is of.</summary>
    public static IReadOnlyList<ushort> Of(IReadOnlyList<Kind>? asked)
    {
        if (asked is null)
        {
            return All;
        }

        ushort[] left = [.. asked.Where(kind => kind is not Kind.Chart).Select(kind => (ushort)kind)];
        return left.Length > 0 ? left : [(ushort)Kind.None];
    }
}
