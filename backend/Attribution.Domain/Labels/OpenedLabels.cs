namespace Attribution.Domain.Labels;

/// <summary>
/// What break-glass opens to a reader for a while: labels whose conditions on a person (clearance, compartments, purpose, named accounts) are set aside. What an owner lays down for
/// units (audience, exclusions), status and expiry stay in force.
/// </summary>
/// <param name="Digests">Digests of the labels; null: whatever the reader's unit may see, to find out what there is to open.</param>
/// <param name="Until">When it ends.</param>
public sealed record OpenedLabels(TokenSet? Digests, DateTimeOffset Until)
{
    /// <summary>True if the label is one of them.</summary>
    public bool Holds(HandlingLabel label) => Digests?.Contains(label.Digest()) ?? true;
}
