using Attribution.Domain.Identifiers;
using Attribution.Ledger;
using Attribution.Ledger.BreakGlass;

namespace Attribution.Server.Identity;

/// <summary>Everything kept in identity.db, and the register of break-glass, opened together.</summary>
internal sealed record IdentityStores(SqliteFile Database, AccountStore Accounts, AddressLock Addresses, UnitStore Units, SessionStore Sessions, AccessTokenStore Tokens, CallerDirectory Callers, BreakGlassRegister BreakGlasses) : IDisposable
{
    /// <summary>Opens or creates identity.db in <paramref name="directory"/>.</summary>
    public static IdentityStores Open(string directory, IdSource ids, TimeProvider clock)
    {
        var database = IdentityDatabase.Open(directory);
        AccountStore accounts = new(database, clock);
        UnitStore units = new(database);
        BreakGlassRegister breakGlasses = new(directory, clock);
        return new IdentityStores(database, accounts, new AddressLock(database, clock), units, new SessionStore(database, clock), new AccessTokenStore(database, ids, clock), new CallerDirectory(accounts, units, breakGlasses, Version, clock), breakGlasses);

        // Both numbers only grow, each within 32 bits.
        long Version() => (database.Version() << 32) + breakGlasses.Version();
    }

    /// <summary>Lets go of the files.</summary>
    public void Dispose()
    {
        Database.Dispose();
        BreakGlasses.Dispose();
    }
}
