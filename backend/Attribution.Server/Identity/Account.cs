namespace Attribution.Server.Identity;

/// <summary>A local account. <paramref name="Name"/> is lower case, 2–64 characters of a–z, 0–9, dot, dash, underscore.</summary>
internal sealed record Account(string Name, string UnitId, IReadOnlyList<string> Roles, bool Disabled, int FailedSignIns, DateTimeOffset? LockedUntil);
