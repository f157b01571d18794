namespace Attribution.Domain.Labels;

/// <summary>The one visibility predicate. Everything that reads asks a View, and a View asks this.</summary>
public static class Visibility
{
    /// <summary>
    /// True if the reader has broken the glass before this label, or if status ok, and every audience rule admits the reader, and classification ≤ clearance, and compartments ⊆ the reader's, and the purpose fits,
    /// and <paramref name="now"/> is before the expiry. A label without rules is visible to nobody.
    /// </summary>
    public static bool IsVisible(HandlingLabel label, Reader reader, DateTimeOffset now) =>
        IsVisibleByRight(label, reader, now) || (reader.Opened is { } opened && now < opened.Until && IsWithinUnit(label, reader, now) && opened.Holds(label));

    private static bool IsVisibleByRight(HandlingLabel label, Reader reader, DateTimeOffset now) =>
        label.Classification <= reader.Clearance
        && (label.ExpiresAt is not { } expiry || now < expiry)
        && AudienceAdmits(label.Audience, reader)
        && StatusAllows(label, reader)
        && label.Compartments.IsSubsetOf(reader.Compartments)
        && PurposeAllows(label, reader);

    // What break-glass never sets aside: what the owner lays down for the reader's unit.
    private static bool IsWithinUnit(HandlingLabel label, Reader reader, DateTimeOffset now) =>
        (label.ExpiresAt is not { } expiry || now < expiry) && StatusAllows(label, reader) && label.Audience.Count > 0 && label.Audience.All(rule => rule.AdmitsUnitOf(reader));

    // Loops instead of queries: a View asks this of every label of the store, and there may be 100,000.
    private static bool AudienceAdmits(IReadOnlyList<AudienceRule> rules, Reader reader)
    {
        for (var index = 0; index < rules.Count; index++)
        {
            if (!rules[index].Admits(reader))
            {
                return false;
            }
        }

        return rules.Count > 0;
    }

    private static bool StatusAllows(HandlingLabel label, Reader reader) => label.Status switch
    {
        LabelStatus.Active => true,
        LabelStatus.Restricted => label.Audience.All(rule => rule.IsOwner(reader)),
        LabelStatus.Sealed or LabelStatus.Expired => false,
        _ => throw new System.Diagnostics.UnreachableException($"Unknown label status {label.Status}."),
    };

    private static bool PurposeAllows(HandlingLabel label, Reader reader) =>
        label.Purposes.Contains(HandlingLabel.AnyPurpose) || (reader.Purpose is { } purpose && label.Purposes.Contains(purpose));
}
