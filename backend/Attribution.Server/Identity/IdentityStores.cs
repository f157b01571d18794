using Attribution.Domain.Identifiers;

namespace Attribution.Server.Identity;

/// <summary>Everything kept in identity.db, opened together.</summary>
internal sealed record IdentityStores(AccountStore Accounts, UnitStore Units, SessionStore Sessions, AccessTokenStore Tokens, CallerDirectory Callers)
{
    /// <summary>Opens or creates identity.db in <paramref name="directory"/>.</summary>
    public static IdentityStores Open(string directory, IdSource ids, TimeProvider clock)
    {
        var database = IdentityDatabase.Open(directory);
        AccountStore accounts = new(database, clock);
        UnitStore units = new(database);
        return new IdentityStores(accounts, units, new SessionStore(database, clock), new AccessTokenStore(database, ids, clock), new CallerDirectory(accounts, units));
    }
}
