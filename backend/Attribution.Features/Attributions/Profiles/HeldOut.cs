namespace Attribution.Features.Attributions.Profiles;

/// <summary>What profiles are read without: a case must not prove itself.</summary>
/// <param name="Reports">Keys of reports.</param>
/// <param name="Via">Lead of the case asked about; 0: none.</param>
internal sealed record HeldOut(IReadOnlySet<string> Reports, int Via)
{
    /// <summary>Nothing is held out.</summary>
    public static HeldOut Nothing { get; } = new(new HashSet<string>(), 0);
}
