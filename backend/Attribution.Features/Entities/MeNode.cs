using Attribution.Features.Common;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Entities;

/// <summary>Who asks, as the server sees him.</summary>
/// <param name="Account">Account name.</param>
/// <param name="Unit">His unit.</param>
/// <param name="Roles">Bundles of rights that he has.</param>
/// <param name="Rights">What he may do.</param>
/// <param name="Purpose">The purpose of the session; null: none was stated.</param>
/// <param name="AudienceTokens">By which labels admit him.</param>
/// <param name="DefaultHandling">The label of what he writes without naming one.</param>
[ObjectType("Me")]
public sealed record MeNode(
    string Account,
    MyUnitNode Unit,
    IReadOnlyList<string> Roles,
    IReadOnlyList<string> Rights,
    string? Purpose,
    IReadOnlyList<string> AudienceTokens,
    HandlingNode DefaultHandling)
{
    /// <summary>The caller as the API gives him.</summary>
    internal static MeNode Of(Caller caller) => new(
        caller.Account,
        MyUnitNode.Of(caller.Unit),
        caller.Roles,
        [.. Common.Rights.Of(caller.Roles).Select(Common.Rights.NameOf)],
        caller.Reader.Purpose,
        [.. caller.Reader.Tokens],
        HandlingNode.Of(caller.DefaultLabel));
}
