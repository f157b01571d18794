namespace Attribution.GraphQL.Types.Descriptors;

/// <summary>One condition on the callers of a field.</summary>
/// <param name="Policy">A policy of the schema builder; null for none.</param>
/// <param name="Roles">Roles, any of which is enough; empty for none.</param>
internal sealed record PermissionDescriptor(string? Policy, IReadOnlyList<string> Roles);
