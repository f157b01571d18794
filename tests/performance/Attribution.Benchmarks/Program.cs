using Attribution.Benchmarks;

// Runs the benchmarks named, or all: dotnet run -c Release --project tests/performance/Attribution.Benchmarks -- store-write store-search
Dictionary<string, Func<CancellationToken, Task>> benchmarks = new()
{
    ["store-write"] = StoreWriteBenchmark.RunAsync,
    ["store-search"] = StoreSearchBenchmark.RunAsync,
    ["store-edit"] = StoreEditBenchmark.RunAsync,
    ["import"] = ImportBenchmark.RunAsync,
    ["index"] = IndexBenchmark.RunAsync,
    ["views"] = ViewBenchmark.RunAsync,
    ["labels"] = LabelBenchmark.RunAsync,
    ["timing"] = TimingBenchmark.RunAsync,
    ["paths"] = PathBenchmark.RunAsync,
    ["attribution"] = AttributionBenchmark.RunAsync,
    ["targets"] = TargetBenchmark.RunAsync,
};
var unknown = args.Where(name => !benchmarks.ContainsKey(name)).ToList();
if (unknown.Count > 0)
{
    Console.Error.WriteLine($"No benchmark is called {string.Join(", ", unknown)}; there are {string.Join(", ", benchmarks.Keys)}.");
    return 2;
}

foreach (var (name, run) in benchmarks.Where(benchmark => args.Length == 0 || args.Contains(benchmark.Key)))
{
    Console.WriteLine($"== {name}");
    await run(CancellationToken.None);
}

return Measure.Missed ? 1 : 0;
