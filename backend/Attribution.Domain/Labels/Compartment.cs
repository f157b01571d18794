namespace Attribution.Domain.Labels;

/// <summary>Compartments that accounts are in by their role.</summary>
public static class Compartment
{
    /// <summary>The supervisors of a unit; together with the unit as audience.</summary>
    public const string Supervisors = "role:supervisor";

    /// <summary>True if accounts are in it by their role.</summary>
    public static bool IsOfRole(string compartment) => compartment.StartsWith("role:", StringComparison.Ordinal);
}
