namespace Attribution.Server.Identity.Oidc;

/// <summary>Whom a checked token names.</summary>
/// <param name="Tenant">Claim <c>tid</c>.</param>
/// <param name="Subject">Claim <c>oid</c>, else <c>sub</c>: with the tenant, one person or program for good.</param>
/// <param name="Roles">Claim <c>roles</c>.</param>
/// <param name="IsProgram">True if no person stands behind it: a program with a token of its own.</param>
internal sealed record TokenIdentity(string Tenant, string Subject, IReadOnlyList<string> Roles, bool IsProgram);
