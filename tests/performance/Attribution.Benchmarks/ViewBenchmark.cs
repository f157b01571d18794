using Attribution.Domain.Labels;
using Attribution.Graph.Views;

namespace Attribution.Benchmarks;

/// <summary>A reader's View over 5,000 and 100,000 labels: the first of a reader, one after a new label, and the next as it is kept.</summary>
internal static class ViewBenchmark
{
    private const int Rounds = 40;

    public static async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var (count, bound) in new[] { (5_000, 2.0), (100_000, 20.0) })
        {
            await RunAsync(count, bound, cancellationToken);
        }
    }

    private static async Task RunAsync(int count, double bound, CancellationToken cancellationToken)
    {
        List<HandlingLabel> labels = [.. Enumerable.Range(0, count).Select(LabelOf)];
        using ViewSource views = new(new IndexFeed(1, 1, 1) { Given = labels }, TimeProvider.System);
        var load = await Measure.TimeAsync(async () => await views.ForAsync(ReaderOf(-1), cancellationToken));
        List<TimeSpan> first = [], later = [], kept = [];
        var visible = 0;
        for (var round = 0; round < Rounds; round++)
        {
            first.Add(await Measure.TimeAsync(async () => visible = (await views.ForAsync(ReaderOf(round), cancellationToken)).Labels.Count));
            labels.Add(LabelOf(count + round));
            later.Add(await Measure.TimeAsync(async () => await views.ForAsync(ReaderOf(round), cancellationToken)));
            kept.Add(await Measure.TimeAsync(async () => await views.ForAsync(ReaderOf(round), cancellationToken)));
        }

        Console.WriteLine($"{count:N0} labels, of which the reader sees {visible:N0}");
        Measure.PrintMilliseconds("taking in the labels, once a server, and the first View", load.TotalMilliseconds);
        Measure.PrintVerdict("first View of a reader, median", Measure.MillisecondsAt(first, 0.5), bound, "ms");
        Measure.PrintVerdict("first View of a reader, p95", Measure.MillisecondsAt(first, 0.95), bound, "ms");
        Measure.PrintMilliseconds("his View after one more label, median", Measure.MillisecondsAt(later, 0.5));
        Measure.PrintMilliseconds("his View as it is kept, median", Measure.MillisecondsAt(kept, 0.5));
    }

    // About half of them are visible to the reader: of six sorts, all terms of the predicate.
    private static HandlingLabel LabelOf(int number) => (number % 6) switch
    {
        0 => Released(number, "everyone"),
        1 => Released(number, "country:PL"),
        2 => Released(number, $"account:a{number}"),
        3 => Released(number, "everyone") with { Compartments = TokenSet.Of("bluebird") },
        4 => LabelJoin.Join(Released(number, "everyone"), Released(number + 1, "group:ransomware-taskforce")),
        _ => Released(number, "everyone") with { Classification = Classification.Restricted },
    };

    private static HandlingLabel Released(int number, string token) => new()
    {
        Audience = [new AudienceRule(TokenSet.Of($"UNIT-{number}"), TokenSet.Of(token), TokenSet.Of("country:ZZ"))],
        Tlp = Tlp.Green,
    };

    private static Reader ReaderOf(int number) => new()
    {
        Account = $"bench{number}",
        UnitId = "PL-CYB",
        Tokens = TokenSet.Of("everyone", $"account:bench{number}", "unit:PL-CYB", "country:PL", "region:REG-CE", "group:ransomware-taskforce"),
    };
}
