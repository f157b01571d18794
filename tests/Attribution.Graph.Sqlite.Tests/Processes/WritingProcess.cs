using System.Diagnostics;
using System.Globalization;
using Attribution.Domain.Identifiers;
using Attribution.Graph.Compliance;
using Attribution.Graph.Store;

namespace Attribution.Graph.Sqlite.Tests.Processes;

/// <summary>A process of its own that writes numbered operations to a store and prints the number of each one that was acknowledged.</summary>
internal static class WritingProcess
{
    public const string Verb = "--write";

    /// <summary>The verb of a writer that goes on until a write fails; then it says why, and if there is ballast beside the file, makes room by deleting it and writes once more.</summary>
    public const string UntilRefusedVerb = "--write-until-refused";

    /// <summary>Records of each operation.</summary>
    public const int Records = 4;

    /// <summary>Claims of each operation: from each record to the next.</summary>
    public const int Claims = Records - 1;

    /// <summary>Starts this program again as a writer called <paramref name="name"/>.</summary>
    public static Process Start(string path, string name, int count)
    {
        string[] command = [.. Host, Verb, path, name, count.ToString(CultureInfo.InvariantCulture)];
        ProcessStartInfo start = new(command[0], command[1..]) { RedirectStandardOutput = true, UseShellExecute = false };
        return Process.Start(start) ?? throw new InvalidOperationException("The writer did not start.");
    }

    /// <summary>How this program is run.</summary>
    public static string[] Host
    {
        get
        {
            var host = Environment.ProcessPath ?? throw new InvalidOperationException("This process has no path.");
            return Path.GetFileNameWithoutExtension(host) == "dotnet" ? [host, typeof(WritingProcess).Assembly.Location] : [host];
        }
    }

    /// <summary>Beside the store's file; takes the room that a writer needs to go on.</summary>
    public static string BallastOf(string path) => path + ".ballast";

    /// <summary>The writer itself.</summary>
    public static async Task<int> RunAsync(string path, string name, int count)
    {
        await using var store = await SqliteGraphStore.OpenAsync(new SqliteStoreOptions { Path = path }, TimeProvider.System, CancellationToken.None);
        await using var world = await StoreWorld.OnAsync(store, IdSource.Random);
        for (var operation = 0; operation < count; operation++)
        {
            await WriteAsync(world, name, operation);
            Console.WriteLine(operation);
            await Console.Out.FlushAsync();
        }

        return 0;
    }

    /// <summary>The writer that goes on until a write fails.</summary>
    public static async Task<int> RunUntilRefusedAsync(string path, string name)
    {
        await using var store = await SqliteGraphStore.OpenAsync(new SqliteStoreOptions { Path = path }, TimeProvider.System, CancellationToken.None);
        await using var world = await StoreWorld.OnAsync(store, IdSource.Random);
        var operation = 0;
        try
        {
            for (; ; operation++)
            {
                await WriteAsync(world, name, operation);
                Console.WriteLine(operation);
            }
        }
        catch (GraphStoreException exception)
        {
            Console.WriteLine(exception.Message);
        }

        if (File.Exists(BallastOf(path)))
        {
            File.Delete(BallastOf(path));
            await WriteAsync(world, name, operation);
            Console.WriteLine(operation);
        }

        return 0;
    }

    public static async Task WriteAsync(StoreWorld world, string name, int operation)
    {
        var records = Enumerable.Range(0, Records)
            .Select(index => world.NewRecord($"{name} {operation} {index}") with { Header = world.Header(externalId: ExternalId(name, operation, index)) }).ToList();
        var claims = records.Zip(records.Skip(1)).Select(pair => world.NewClaim(pair.First, pair.Second));
        var result = await world.Store.CommitAsync(world.Batch() with { Records = records, Claims = [.. claims] }, CancellationToken.None);
        _ = Assert.IsType<CommitResult.Committed>(result);
    }

    public static string ExternalId(string name, int operation, int index) => $"threat-actor--{name}-{operation}-{index}";
}
