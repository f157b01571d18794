using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;
using Attribution.Features.Common;
using Attribution.Server.Identity;
using Microsoft.Data.Sqlite;

namespace Attribution.Server.Tests.Identity;

/// <summary>identity.db in a folder of its own, with a clock that tests move.</summary>
internal sealed class TemporaryIdentity : IDisposable
{
    private readonly DirectoryInfo directory = Directory.CreateTempSubdirectory("attribution-identity-");

    public TemporaryIdentity()
    {
        Stores = IdentityStores.Open(directory.FullName, IdSource.Random, Clock);
        Stores.Units.Save(new CallerUnit("PL-CYB", "Cybercrime Unit PL", "national", ["PL"], ["taskforce"], HandlingLabel.OwnedBy("PL-CYB")));
        Stores.Units.Save(new CallerUnit("REG-CE", "Regional desk", "regional", ["PL", "RO"], [], HandlingLabel.OwnedBy("REG-CE")));
    }

    public SteppedClock Clock { get; } = new();

    public IdentityStores Stores { get; }

    /// <summary>The same files as another program on them sees them.</summary>
    public IdentityStores OpenAgain() => IdentityStores.Open(directory.FullName, IdSource.Random, Clock);

    public void AddAccount(string name, string password, string unit = "PL-CYB") => Stores.Accounts.Add(name, unit, ["analyst"], password);

    /// <summary>How much longer the write-ahead log is afterwards.</summary>
    public long BytesLogged(Action action)
    {
        // A connection of its own: other tests empty the pool, and SQLite ends the log with the last connection.
        using SqliteConnection open = new($"Data Source={Path.Combine(directory.FullName, "identity.db")};Pooling=False");
        open.Open();
        using var read = open.CreateCommand();
        read.CommandText = "SELECT count(*) FROM sqlite_schema";
        read.ExecuteScalar();
        var before = LogLength();
        action();
        return LogLength() - before;
    }

    private long LogLength() => new FileInfo(Path.Combine(directory.FullName, "identity.db-wal")) is { Exists: true } log ? log.Length : 0;

    public void Dispose()
    {
        Stores.Dispose();
        SqliteConnection.ClearAllPools();
        directory.Delete(recursive: true);
    }
}
