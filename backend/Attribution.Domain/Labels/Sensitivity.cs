namespace Attribution.Domain.Labels;

/// <summary>Which labels mark what is read for a stated case and reason only (decision 0025).</summary>
public static class Sensitivity
{
    /// <summary>
    /// True for INTERPOL RESTRICTED and above, for compartments that people are let into one by one, and for what may be read for named purposes alone. Compartments of a role are
    /// none: who has the role reads them as his daily work.
    /// </summary>
    public static bool IsSensitive(HandlingLabel label) =>
        label.Classification >= Classification.Restricted
        || !label.Purposes.Contains(HandlingLabel.AnyPurpose)
        || label.Compartments.Any(compartment => !Compartment.IsOfRole(compartment));

    /// <summary>True for what everyone may read, for whatever purpose: that it is read is on record nowhere.</summary>
    public static bool IsOpen(HandlingLabel label) => !IsSensitive(label) && label.Audience.All(rule => rule.ReleaseTo.Contains(AudienceToken.Everyone));
}
