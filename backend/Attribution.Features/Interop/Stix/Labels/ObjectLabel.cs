using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;
using Attribution.Graph.Store;

namespace Attribution.Features.Interop.Stix.Labels;

/// <summary>The handling of an object as evaluated: the label, whose data it is, and the statements it was marked with.</summary>
/// <param name="Id">The label's number in the store.</param>
/// <param name="Owner">Unit whose data it is.</param>
/// <param name="IsPublic">True if the label is for everyone.</param>
/// <param name="Digest">SHA-256 of the label, in hexadecimal.</param>
/// <param name="Statements">Statement markings as citations.</param>
/// <param name="Fault">Why objects with it are refused; null: they are not.</param>
internal sealed record ObjectLabel(LabelId Id, string Owner, bool IsPublic, string Digest, IReadOnlyList<Citation> Statements, string? Fault)
{
    public static ObjectLabel Of(LabelId id, string owner, HandlingLabel label, IReadOnlyList<Citation> statements) => new(
        id, owner, IsForEveryone(label), label.Digest(), statements, null);

    private static bool IsForEveryone(HandlingLabel label) =>
        label.Audience.All(rule => rule.ReleaseTo.Contains(AudienceToken.Everyone) && rule.ExcludeTo.Count == 0 && !rule.NamedAccountsOnly)
        && label.Classification is Classification.None && label.Compartments.Count == 0 && label.Status is LabelStatus.Active;
}
