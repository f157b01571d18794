using Attribution.Domain.Labels;
using Attribution.Features.Common;
using Attribution.Features.Entities.Recording;
using Attribution.Graph.Store;

namespace Attribution.Features.Sharing.Releases;

/// <summary>An item that somebody wants to release, as he sees it now: a record or a claim.</summary>
/// <param name="Id">As the API names it.</param>
/// <param name="Owner">The unit that owns it.</param>
/// <param name="Version">Its version now.</param>
/// <param name="Label">Its label now.</param>
/// <param name="Record">The record; null: it is a claim.</param>
/// <param name="Claim">The claim; null: it is a record.</param>
internal sealed record ReleaseItem(string Id, string Owner, int Version, HandlingLabel Label, RecordVersion? Record, ClaimVersion? Claim)
{
    /// <summary>A record.</summary>
    public static ReleaseItem Of(RecordVersion record, HandlingLabel label) => new(NodeIdText.Record(record.Id), record.Header.OwnerUnit, record.Version, label, record, null);

    /// <summary>A claim.</summary>
    public static ReleaseItem Of(ClaimVersion claim, HandlingLabel label) => new(NodeIdText.Claim(claim.Id), claim.Header.OwnerUnit, claim.Version, label, null, claim);

    /// <summary>Its label with these tokens released to.</summary>
    public HandlingLabel With(TokenSet tokens) => Label with { Audience = [.. Label.Audience.Select(rule => rule with { ReleaseTo = rule.ReleaseTo.Union(tokens) })] };

    /// <summary>Its label without these tokens.</summary>
    public HandlingLabel Without(TokenSet tokens) => Label with { Audience = [.. Label.Audience.Select(rule => rule with { ReleaseTo = TokenSet.Of(rule.ReleaseTo.Where(token => !tokens.Contains(token))) })] };

    /// <summary>What releasing it to these tokens would come to. Only the owner releases, and only what is his alone.</summary>
    public ReleaseOutcome Judge(string unit, TokenSet tokens)
    {
        var label = With(tokens);
        return this switch
        {
            _ when Owner != unit => ReleaseOutcome.NotOwner,
            { Label.Audience: not [_] } => ReleaseOutcome.OtherOwners,
            _ when Label.Owners.Any(owner => owner != unit) => ReleaseOutcome.OtherOwners,
            { Label.Status: not LabelStatus.Active } => ReleaseOutcome.Status,
            { Label.Compartments.Count: > 0 } => ReleaseOutcome.Compartment,
            _ when label.Equals(Label) => ReleaseOutcome.AlreadyReleased,
            _ when LabelRules.Faults(label).Count > 0 || (Label.Audience[0].NamedAccountsOnly && !tokens.All(AudienceToken.IsAccount)) => ReleaseOutcome.Tlp,
            _ => ReleaseOutcome.Released,
        };
    }

    /// <summary>Its next version under another label, added to a batch.</summary>
    public GraphBatch Write(GraphBatch batch, Domain.Identifiers.LabelId label, string reason) => (Record, Claim) switch
    {
        ({ } record, _) => batch with { Records = [.. batch.Records, Relabelling.Of(record, Version, label, reason)] },
        (_, { } claim) => batch with { Claims = [.. batch.Claims, Relabelling.Of(claim, Version, label, reason)] },
        _ => throw new InvalidOperationException("An item is a record or a claim."),
    };
}
