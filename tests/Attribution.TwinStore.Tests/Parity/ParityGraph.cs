using System.Text;
using Attribution.Features.Common;
using Attribution.Features.Interop;
using Attribution.Graph.Store;
using Attribution.Graph.Views;
using Attribution.TwinStore.Tests.Plans;
using Attribution.TwinStore.Tests.Worlds;

namespace Attribution.TwinStore.Tests.Parity;

/// <summary>What both stores are given: ATT&amp;CK 13.1 and 10,000 generated things of two units, imported as the product imports.</summary>
internal static class ParityGraph
{
    private const int Things = 5_000;

    /// <summary>The file of ATT&amp;CK; null where the shared data are not there.</summary>
    public static string? AttackFile { get; } = Find("shared/data/attack/enterprise-attack-13.1.stix.json.gz");

    /// <summary>Imports everything.</summary>
    public static async Task FillAsync(IGraphStore store, StoppedClock clock, RequestIds ids, TwinIdentity identity, string attackFile)
    {
        clock.Now = RandomPlan.End.AddHours(-2);
        using ViewSource views = new(store, clock);
        StixImporter importer = new(store, ids.Source);
        await using (var attack = File.OpenRead(attackFile))
        {
            await ImportAsync(identity.Callers["reg.officer1"], attack, "attack.json.gz", "MITRE ATT&CK v13.1");
        }

        foreach (var (account, seed) in new[] { ("pl.analyst1", 1), ("ro.analyst1", 2) })
        {
            clock.Now = clock.Now.AddMinutes(10);
            using MemoryStream generated = new(Encoding.UTF8.GetBytes(GeneratedBundle.Of(seed, Things)));
            await ImportAsync(identity.Callers[account], generated, $"generated-{seed}.json", null);
        }

        clock.Now = RandomPlan.End;

        async Task ImportAsync(Caller caller, Stream content, string name, string? source)
        {
            ids.Begin("import " + name);
            var summary = await importer.ImportAsync(
                new ImportRequest
                {
                    Content = content,
                    FileName = name,
                    Unit = caller.Unit,
                    Account = caller.Account,
                    View = await views.ForAsync(caller.Reader, CancellationToken.None),
                    SourceName = source,
                    SourceIsPublic = true,
                },
                null,
                CancellationToken.None);
            Assert.True(summary.Made >= Things, $"{name}: {summary.Made} made, {summary.Refused} refused.");
        }
    }

    private static string? Find(string path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, path)))
            {
                return Path.Combine(folder.FullName, path);
            }
        }

        return null;
    }
}
