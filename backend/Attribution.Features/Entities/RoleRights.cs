namespace Attribution.Features.Entities;

/// <summary>What each role may do, as the API tells its holder.</summary>
internal static class RoleRights
{
    private static readonly string[] Everyone = ["read", "record", "import", "export"];

    /// <summary>The rights of all roles together, in a fixed order. Every account reads what its View shows and writes for its unit; administrators keep accounts, too.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<string> roles) => roles.Contains("administrator") ? [.. Everyone, "administer"] : Everyone;
}
