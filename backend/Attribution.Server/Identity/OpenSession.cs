namespace Attribution.Server.Identity;

/// <summary>A browser session as its account sees it.</summary>
/// <param name="Id">What ends it; nothing of the cookie.</param>
/// <param name="OpenedAt">When it was opened.</param>
/// <param name="LastUsedAt">Last request in it, to the minute.</param>
/// <param name="Address">Address that it was opened from.</param>
/// <param name="UserAgent">What the browser calls itself, at most 200 characters.</param>
/// <param name="Current">Whether the request that asks is of it.</param>
internal sealed record OpenSession(string Id, DateTimeOffset OpenedAt, DateTimeOffset LastUsedAt, string Address, string UserAgent, bool Current);
