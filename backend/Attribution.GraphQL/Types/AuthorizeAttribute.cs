namespace Attribution.GraphQL.Types;

/// <summary>
/// Who may have the field: signed-in callers, of any of <see cref="Roles"/> where some are named, to whom the <see cref="Policy"/> agrees
/// where one is named. On a class it holds for each of its fields. Repeatable: all must hold. A refused field is null with an error.
/// </summary>
/// <param name="policy">A policy of <see cref="SchemaBuilder.AddPolicy"/>; null for none.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method | AttributeTargets.Property, AllowMultiple = true)]
public sealed class AuthorizeAttribute(string? policy = null) : Attribute
{
    /// <summary>The policy; null for none.</summary>
    public string? Policy { get; } = policy;

    /// <summary>Roles, any of which is enough; null or empty for none.</summary>
    public string[]? Roles { get; init; }
}
