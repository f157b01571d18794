namespace Attribution.Features.Common;

/// <summary>What an account may do, as its roles give it.</summary>
public enum Right
{
    /// <summary>Reads what its View shows.</summary>
    Read,

    /// <summary>Records, decides, takes back, opens cases, saves charts: writes for its unit.</summary>
    Record,

    /// <summary>Imports files for its unit and undoes imports of it.</summary>
    Import,

    /// <summary>Takes files out.</summary>
    Export,

    /// <summary>Keeps accounts.</summary>
    Administer,
}

/// <summary>Roles as bundles of rights; a role that is not known gives none.</summary>
public static class Rights
{
    private static readonly Right[] Working = [Right.Read, Right.Record, Right.Import, Right.Export];

    /// <summary>The rights of all roles together, in order.</summary>
    public static IReadOnlyList<Right> Of(IReadOnlyList<string> roles) => [.. roles.SelectMany(OfRole).Distinct().Order()];

    /// <summary>Whether the caller has a right.</summary>
    public static bool Has(Caller caller, Right right) => caller.Roles.Any(role => OfRole(role).Contains(right));

    private static IReadOnlyList<Right> OfRole(string role) => role switch
    {
        "analyst" or "desk-officer" or "tool" => Working,
        "administrator" => [.. Working, Right.Administer],
        _ => [],
    };
}
