using System.Collections.Frozen;
using Attribution.GraphQL.Execution;

namespace Attribution.Features.Common;

/// <summary>Roles as bundles of rights. What no role gives is denied; a role that is not known gives nothing.</summary>
public static class Rights
{
    private static readonly Right[] Analysis = [Right.Read, Right.Record, Right.Import, Right.Export, Right.Share, Right.BreakGlass, Right.ReadBreakGlass];

    private static readonly FrozenDictionary<string, Right[]> Bundles = new Dictionary<string, Right[]>
    {
        ["analyst"] = Analysis,
        ["desk-officer"] = Analysis,
        ["supervisor"] = [.. Analysis, Right.WeakenLabel, Right.ApproveBreakGlass, Right.ReadDisclosures],
        ["auditor"] = [Right.ReadAudit, Right.ReadBreakGlass, Right.ReadDisclosures],
        ["administrator"] = [Right.Read, Right.Administer],
        ["tool"] = [Right.Read, Right.Record, Right.Import, Right.Export],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Every role there is, by name.</summary>
    public static IReadOnlyList<string> Roles { get; } = [.. Bundles.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The rights of all roles together, in order.</summary>
    public static IReadOnlyList<Right> Of(IReadOnlyList<string> roles) => [.. roles.SelectMany(OfRole).Distinct().Order()];

    /// <summary>Whether the caller has a right.</summary>
    public static bool Has(Caller caller, Right right) => caller.Roles.Any(role => OfRole(role).Contains(right));

    /// <summary>Refuses a caller who has not the right.</summary>
    /// <exception cref="GraphQLException">NOT_PERMITTED.</exception>
    public static void Require(Caller caller, Right right)
    {
        if (!Has(caller, right))
        {
            throw new GraphQLException($"Your roles do not give the right to {NameOf(right)}.", FieldRights.NotPermittedCode);
        }
    }

    /// <summary>The right as the API names it, such as <c>read-audit</c>.</summary>
    public static string NameOf(Right right) => right switch
    {
        Right.Read => "read",
        Right.Record => "record",
        Right.Import => "import",
        Right.Export => "export",
        Right.Share => "share",
        Right.WeakenLabel => "weaken-label",
        Right.Administer => "administer",
        Right.ReadAudit => "read-audit",
        Right.BreakGlass => "break-glass",
        Right.ApproveBreakGlass => "approve-break-glass",
        Right.ReadBreakGlass => "read-break-glass",
        Right.ReadDisclosures => "read-disclosures",
        _ => throw new System.Diagnostics.UnreachableException($"Unknown right {right}."),
    };

    private static Right[] OfRole(string role) => Bundles.GetValueOrDefault(role, []);
}
