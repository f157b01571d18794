using System.Diagnostics;
using System.Globalization;
using Attribution.Graph.Compliance;

namespace Attribution.Graph.Sqlite.Tests.Processes;

/// <summary>A write that finds no room is refused in one clear line, takes nothing acknowledged with it, and the same store writes again once there is room.</summary>
public sealed class FullDiskTests : IDisposable
{
    private const int Mebibytes = 6;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    /// <summary>A file system of its own, which user namespaces give without rights; it ends with the process, so the store is copied out of it.</summary>
    [Fact]
    public async Task Write_DiskFull_IsRefusedAndGoesOnWithRoom()
    {
        Assert.SkipUnless(await CanMountAsync(), "No file system of a limited size can be made here (unshare, tmpfs).");
        var (small, copy) = (folder.File("small"), folder.File("copy"));
        Directory.CreateDirectory(small);
        Directory.CreateDirectory(copy);
        var path = Path.Combine(small, "graph.db");
        var script = $"mount -t tmpfs -o size={Mebibytes}m tmpfs '{small}' && head -c 2097152 /dev/zero > '{WritingProcess.BallastOf(path)}' && {WriterOn(path)}; code=$?; cp -a '{small}/.' '{copy}/'; exit $code";
        var (code, lines) = await RunAsync("unshare", "-Urm", "sh", "-c", script);
        Assert.Equal((0, "The disk of the database is full; nothing of this write was kept. SQLite error 13: database or disk is full."), (code, Refusal(lines)));
        await AssertAllThereAsync(Path.Combine(copy, "graph.db"), lines);
    }

    /// <summary>A limit on the size of files, which every shell can set.</summary>
    [Fact]
    public async Task Write_FileMayNotGrow_IsRefusedAndLosesNothing()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no limit on the size of files.");
        var path = folder.File("graph.db");
        // Without the runtime's double mapping of code, which is a file of 2 GiB.
        var (_, lines) = await RunAsync("bash", "-c", $"trap '' XFSZ; export DOTNET_EnableWriteXorExecute=0; ulimit -f {Mebibytes * 1024}; exec {WriterOn(path)}");
        Assert.StartsWith("The disk of the database failed or allows no larger file; nothing of this write was kept. SQLite error ", Refusal(lines));
        await AssertAllThereAsync(path, lines);
    }

    private static string WriterOn(string path) =>
        string.Join(' ', WritingProcess.Host.Append(WritingProcess.UntilRefusedVerb).Append(path).Append("full").Select(argument => $"'{argument}'"));

    private static string Refusal(string[] lines) => lines.First(line => !IsOperation(line));

    private static bool IsOperation(string line) => int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private static async Task AssertAllThereAsync(string path, string[] lines)
    {
        var operations = lines.Count(IsOperation);
        Assert.InRange(operations, 10, int.MaxValue);
        await using var store = await SqliteGraphStore.OpenAsync(new SqliteStoreOptions { Path = path }, TimeProvider.System, CancellationToken.None);
        var expected = Enumerable.Range(0, operations)
            .SelectMany(operation => Enumerable.Range(0, WritingProcess.Records).Select(index => WritingProcess.ExternalId("full", operation, index))).ToList();
        List<string> found = [];
        foreach (var ids in expected.Chunk(5_000))
        {
            found.AddRange((await store.FindOwnRecordsAsync(StoreWorld.Unit, ids, CancellationToken.None)).Select(head => head.ExternalId));
        }

        Assert.Equal(expected, found);
        await using var world = await StoreWorld.OnAsync(store, Domain.Identifiers.IdSource.Random);
        Assert.NotEmpty((await world.CommitAsync(world.NewRecord("after"))).RecordNumbers);
    }

    private static async Task<bool> CanMountAsync()
    {
        try
        {
            return OperatingSystem.IsLinux() && (await RunAsync("unshare", "-Urm", "sh", "-c", "mount -t tmpfs -o size=1m tmpfs /mnt")).Code == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false; // there is no such program
        }
    }

    private static async Task<(int Code, string[] Lines)> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })
            ?? throw new InvalidOperationException($"{program} did not start.");
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        _ = await errors;
        return (process.ExitCode, output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
