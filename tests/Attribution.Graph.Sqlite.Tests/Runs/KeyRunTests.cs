using Attribution.Graph.Search;
using Attribution.Graph.Sqlite.Connections;
using Attribution.Graph.Sqlite.Runs;
using Microsoft.Data.Sqlite;

namespace Attribution.Graph.Sqlite.Tests.Runs;

public sealed class KeyRunTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly SqliteDatabase database;

    public KeyRunTests()
    {
        database = SqliteDatabase.Open(folder.File("runs.db"), SqliteOpenMode.ReadWriteCreate, TimeSpan.Zero, cacheMebibytes: 8);
        StoreSchema.Prepare(database);
    }

    public void Dispose()
    {
        database.Dispose();
        folder.Dispose();
    }

    [Theory]
    [InlineData(1, 5, 10)]
    [InlineData(2, 40, 700)]
    [InlineData(3, 9, 5_000)]
    public void Runs_ManyWrittenAndMerged_FindWhatADictionaryFinds(int seed, int runs, int largest)
    {
        Random random = new(seed);
        RunTable table = new(database);
        Dictionary<ulong, List<int>> expected = [];
        for (var (run, number) = (0, 0); run < runs; run++)
        {
            KeyEntries entries = new();
            for (var count = random.Next(1, largest); count > 0; count--)
            {
                // Few hashes, many numbers: equal hashes span blocks.
                var hash = random.Next(3) == 0 ? (ulong)random.Next(5) << 61 : Hash(random);
                entries.Add(hash, ++number);
                expected.TryAdd(hash, []);
                expected[hash].Add(number);
            }

            entries.WriteTo(table);
            RunMerge.Compact(table, CancellationToken.None);
        }

        Assert.All(expected, entry => Assert.Equal(entry.Value, Find(table, entry.Key)));
        Assert.All(table.ReadRuns().GroupBy(run => run.Tier), tier => Assert.True(tier.Count() < RunTiers.Fanout));
        Assert.Empty(Find(table, 12345));
    }

    [Fact]
    public void Search_OfAHashThatIsNotEntered_ReadsABlockAllTheSame()
    {
        Random random = new(4);
        RunTable table = new(database);
        KeyEntries entries = new();
        for (var number = 1; number <= 2_000; number++)
        {
            entries.Add(Hash(random), number);
        }

        entries.WriteTo(table);
        var run = new RunCache().KeyRun(table, Assert.Single(table.ReadRuns()));

        Assert.All(Enumerable.Range(0, 200), _ =>
        {
            List<int> numbers = [];
            byte[] buffer = [];
            run.Search(table, Hash(random), numbers, ref buffer);
            Assert.Empty(numbers);
            Assert.NotEmpty(buffer);
        });
    }

    [Fact]
    public void Filter_OfManyKeys_HasFewFalseHits()
    {
        Random random = new(5);
        KeyFilter filter = new(50_000);
        for (var key = 0; key < 50_000; key++)
        {
            filter.Add(Hash(random));
        }

        var falseHits = Enumerable.Range(0, 50_000).Count(_ => filter.MayContain(Hash(random)));
        Assert.InRange(falseHits, 0, 1_500);
    }

    private static ulong Hash(Random random) => (ulong)random.NextInt64(long.MinValue, long.MaxValue);

    private static List<int> Find(RunTable table, ulong hash)
    {
        List<int> numbers = [];
        byte[] buffer = [];
        foreach (var run in table.ReadRuns())
        {
            new KeyRun(run, table.ReadFences(run.Id), table.ReadFilter(run.Id)).Find(table, hash, numbers, ref buffer);
        }

        numbers.Sort();
        return numbers;
    }
}
