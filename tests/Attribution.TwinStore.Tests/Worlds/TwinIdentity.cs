using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;
using Attribution.Features.Common;
using Attribution.Server.Identity;
using Microsoft.Data.Sqlite;

namespace Attribution.TwinStore.Tests.Worlds;

/// <summary>Units, six readers and a token for each, made once and copied into every world, so that tokens and their ids are the same in all of them.</summary>
internal sealed class TwinIdentity : IDisposable
{
    /// <summary>Who reads: two national units, a regional desk, a partner, a tool without clearance in a unit that owns data, an administrator whose unit owns nothing.</summary>
    public static readonly IReadOnlyList<string> Readers = ["pl.analyst1", "ro.analyst1", "reg.officer1", "acme.partner1", "pl.clerk1", "adm.admin1"];

    /// <summary>An account without roles.</summary>
    public const string Nobody = "pl.nobody1";

    // All but one state a case and a reason, without which nothing leaves and nothing sensitive is read; he reads that it is needed.
    private static readonly StatedFor ForACase = new(null, new ReadingOccasion(new string('0', 32), "the oracle"));

    /// <summary>An account with the rights to read and to keep accounts, and no other.</summary>
    public const string Keeper = "pl.keeper1";

    private readonly TwinFolder folder = new();

    public TwinIdentity()
    {
        var stores = Open(folder.Path, new StoppedClock { Now = Plans.RandomPlan.End.AddDays(-1) });
        stores.Units.Save(Unit("PL-CYB", "national", ["PL"], ["ransomware-taskforce"]));
        stores.Units.Save(Unit("RO-CYB", "national", ["RO"], ["ransomware-taskforce"]));
        stores.Units.Save(Unit("REG-CE", "regional", ["CZ", "HU", "PL", "RO"], ["ransomware-taskforce"]));
        stores.Units.Save(Unit("ACME", "partner", [], ["open-exchange"]));
        stores.Units.Save(Unit("ADM-OPS", "partner", [], []));
        Add(stores, "pl.analyst1", "PL-CYB", "analyst", "auditor");
        Add(stores, "ro.analyst1", "RO-CYB", "analyst", "auditor");
        Add(stores, "reg.officer1", "REG-CE", "analyst", "desk-officer");
        Add(stores, "acme.partner1", "ACME", "analyst");
        Add(stores, "pl.clerk1", "PL-CYB", "tool");
        Add(stores, "adm.admin1", "ADM-OPS", "administrator", "analyst");
        Add(stores, Nobody, "PL-CYB");
        Add(stores, Keeper, "PL-CYB", "administrator");
        Tokens = Readers.Append(Nobody).Append(Keeper).ToDictionary(account => account, account => stores.Tokens.Create(account, "twin", 300, ForACase)?.Secret ?? throw new InvalidOperationException("No token was made."));
        Callers = Readers.ToDictionary(account => account, account => stores.Callers.Find(account) ?? throw new InvalidOperationException("There is no such account."));
        SqliteConnection.ClearAllPools();
    }

    /// <summary>Secret of each reader's token.</summary>
    public IReadOnlyDictionary<string, string> Tokens { get; }

    /// <summary>The readers as the server sees them.</summary>
    public IReadOnlyDictionary<string, Caller> Callers { get; }

    /// <summary>Puts the accounts into the data directory of a world.</summary>
    public IdentityStores CopyTo(string directory, TimeProvider clock)
    {
        foreach (var file in Directory.EnumerateFiles(folder.Path))
        {
            File.Copy(file, Path.Combine(directory, Path.GetFileName(file)));
        }

        return Open(directory, clock);
    }

    public void Dispose() => folder.Dispose();

    private static IdentityStores Open(string directory, TimeProvider clock) => IdentityStores.Open(directory, IdSource.Random, clock);

    private static CallerUnit Unit(string id, string type, string[] countries, string[] groups) => new(id, $"Unit {id}", type, countries, groups, HandlingLabel.OwnedBy(id));

    private static void Add(IdentityStores stores, string name, string unit, params string[] roles) => Assert.True(stores.Accounts.Add(name, unit, roles, "correct horse"));
}
