using System.Runtime.InteropServices;
using Attribution.Graph.Store;

namespace Attribution.Graph.Index;

/// <summary>What the index holds of a claim, 32 bytes, so that one touch of memory reads it; its place is its store number.</summary>
/// <param name="From">Number of the source end.</param>
/// <param name="To">Number of the target end.</param>
/// <param name="Label">Label of the current version; 0, which nobody sees, if the claim is withdrawn or there is none.</param>
/// <param name="TypeCode">Relationship type.</param>
/// <param name="Confidence">0–100; 255: none given.</param>
/// <param name="Flags">Sorts of end, and whether versions are kept apart.</param>
/// <param name="ValidFrom">µs since 1970, <see cref="long.MinValue"/>: undated; with <see cref="ClaimFlags.HasHistory"/> the place of the versions instead.</param>
/// <param name="ValidTo">µs since 1970, <see cref="long.MaxValue"/>: open.</param>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct ClaimRow(int From, int To, int Label, ushort TypeCode, byte Confidence, ClaimFlags Flags, long ValidFrom, long ValidTo)
{
    /// <summary>True if versions of it are kept apart.</summary>
    public bool HasHistory => (Flags & ClaimFlags.HasHistory) != 0;

    /// <summary>True if an end is a claim, so that it is no relationship between entities.</summary>
    public bool HasClaimEnd => (Flags & (ClaimFlags.FromIsClaim | ClaimFlags.ToIsClaim)) != 0;

    /// <summary>The row of a claim of one version.</summary>
    public static ClaimRow Of(in IndexClaim claim) =>
        new(claim.From, claim.To, claim.Label, claim.TypeCode, claim.Confidence, EndsOf(claim), claim.ValidFrom, claim.ValidTo);

    /// <summary>The row of a claim whose versions lie at <paramref name="history"/>; <paramref name="last"/> is the newest of them.</summary>
    public static ClaimRow Of(in IndexClaim last, int history) => new(
        last.From, last.To, last.RecordedTo == long.MaxValue ? last.Label : 0, last.TypeCode, last.Confidence, EndsOf(last) | ClaimFlags.HasHistory, history, last.ValidTo);

    private static ClaimFlags EndsOf(in IndexClaim claim) =>
        (claim.FromIsClaim ? ClaimFlags.FromIsClaim : ClaimFlags.None) | (claim.ToIsClaim ? ClaimFlags.ToIsClaim : ClaimFlags.None);
}

/// <summary>Marks of a claim.</summary>
[Flags]
internal enum ClaimFlags : byte
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>It has versions after the first, is withdrawn, or was recorded out of order.</summary>
    HasHistory = 1,

    /// <summary>The source end is a claim.</summary>
    FromIsClaim = 2,

    /// <summary>The target end is a claim.</summary>
    ToIsClaim = 4,
}
