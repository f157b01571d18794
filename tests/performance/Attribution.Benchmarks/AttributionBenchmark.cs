using System.Diagnostics;
using System.Globalization;
using Attribution.Domain.Grades;
using Attribution.Features.Attributions;
using Attribution.Features.Attributions.AliasResolution;
using Attribution.Features.Attributions.CaseLinkage;
using Attribution.Features.Attributions.EvidenceTypes;
using Attribution.Features.Attributions.Explanation;
using Attribution.Features.Attributions.Profiles;
using Attribution.Features.Attributions.Running;
using Attribution.Features.Attributions.Scoring;
using Attribution.Features.Attributions.WhatIf;
using Attribution.Features.Entities;

namespace Attribution.Benchmarks;

/// <summary>The scorer at the sizes of its limits: 500 items × 1,000 actors, what-if, one name among 100,000, 10,000 cases of 30 items.</summary>
internal static class AttributionBenchmark
{
    private const int Actors = 1_000;
    private const int Items = 500;
    private const int Names = 100_000;
    private const int Cases = 10_000;
    private const int Rounds = 20;

    private static readonly DateOnly AsOf = new(2026, 1, 1);

    /// <summary>Runs all of it.</summary>
    public static async Task RunAsync(CancellationToken cancellationToken)
    {
        Random random = new(1);
        Assess(random);
        FindNames(random);
        Link(random, cancellationToken);
        Measure.PrintPeakMemory();
        await AskGraphAsync(cancellationToken);
    }

    // The same through the store and the graph index: gathering and reading included.
    private static async Task AskGraphAsync(CancellationToken cancellationToken)
    {
        await using var graph = await AttributionGraph.OpenAsync(cancellationToken);
        using GraphScorer scorer = new(graph.Store, new EntityFinder(), TimeProvider.System);
        var reading = await graph.ReadingAsync(cancellationToken);
        var subject = await new EntityFinder().FindAsync(reading, AttributionGraph.Campaign, cancellationToken) ?? throw new InvalidOperationException("There is no campaign.");
        AskWhatIf handler = new(scorer);
        var first = await scorer.RunAsync(subject, new AttributionQuestion(), cancellationToken);
        WhatIfInput change = new() { WithoutEvidence = [first.Items[0].Id] };
        await PrintAsync("graph: answer, 500 relationships, gathered and itemised", () => scorer.AnswerAsync(reading, AttributionGraph.Campaign, ActorRole.Operator, null, null, cancellationToken));
        await PrintAsync("graph: what-if, gathered", () => handler.RunAsync(subject, new AttributionQuestion(), change, cancellationToken));
        await PrintAsync("graph: profiles after one imported report (at most 50)", async () => await scorer.Profiles.ForAsync(await graph.ReadingAsync(cancellationToken), cancellationToken), () => graph.AddReportAsync(cancellationToken));
    }

    private static void Assess(Random random)
    {
        EvidenceType[] types = [TechniqueEvidence.Type, SoftwareEvidence.Type, Ipv4Evidence.Type, HostNameEvidence.Type, WalletEvidence.Type];
        ProfileFeature[] Features() => [.. Enumerable.Range(0, 60).Select(_ => (types[random.Next(5)], $"v{random.Next(3000)}")).Distinct().Select(pair => new ProfileFeature(pair.Item1, pair.Item2) { LastSeen = AsOf.AddDays(-random.Next(900)) })];
        var profiles = ProfileIndex.Of(Enumerable.Range(0, Actors).Select(at => new ActorProfile($"actor-{at}", Features()) { Cases = 1 + random.Next(50) }));
        List<EvidenceItem> items = [.. Enumerable.Range(0, Items).Select(at => new EvidenceItem($"e{at}", types[random.Next(5)], $"v{random.Next(3000)}")
        {
            Grade = new Grade(GradeScheme.Admiralty, "B", "2"), Source = $"s{at % 20}", Cluster = $"c{at % 40}", Day = AsOf.AddDays(-random.Next(500)),
        })];
        AttributionScorer scorer = new(profiles, ScoringParameters.Default, CalibrationTable.Shipped);
        var assessment = ((AssessmentOutcome.Assessed)scorer.Assess(items, AsOf)).Assessment;
        Print($"assess {Items} items x {Actors:N0} actors, explained (at most 200)", () => scorer.Assess(items, AsOf));
        WhatIfQuestion question = new(profiles, ScoringParameters.Default, CalibrationTable.Shipped);
        Print("what-if, one source left out (at most 50)", () => question.Ask(assessment, items, [new CaseChange.WithoutSource("s3")]));
    }

    private static void FindNames(Random random)
    {
        string[] parts = ["bear", "panda", "spider", "storm", "kitten", "wolf", "team", "group", "dark", "silent", "iron", "cobalt", "lazar", "sand", "worm", "fancy", "cozy", "gold", "typhoon", "sleet"];
        NameIndex index = new([.. Enumerable.Range(0, Names).Select(at => $"{parts[random.Next(20)]} {parts[random.Next(20)]}{(char)('a' + random.Next(26))}{(char)('a' + random.Next(26))} {random.Next(3) switch { 0 => at.ToString(CultureInfo.InvariantCulture), _ => parts[random.Next(20)] }}")]);
        string[] asked = ["Fancy Bear", "Silent Typhoon group", "L4zar storm", "Cobalt Spider 77", "Sandworm Team"];
        var place = 0;
        Print($"alias candidates of one name among {Names:N0} (at most 20)", () => index.Find(asked[place++ % asked.Length], 0.6, 20));
    }

    private static void Link(Random random, CancellationToken cancellationToken)
    {
        string[] kinds = ["ip", "domain", "cert", "wallet", "malware", "handle", "ttp", "ttp", "ttp"];
        List<LinkedCase> cases = [.. Enumerable.Range(0, Cases).Select(at =>
        {
            var group = (int)(400 * Math.Pow(random.NextDouble(), 2));
            return new LinkedCase($"case-{at}", $"J{((group * 7) + random.Next(6)) % 25}", [.. Enumerable.Range(0, 30).Select(_ => Item(kinds[random.Next(9)], group))]);
        })];
        var start = Stopwatch.GetTimestamp();
        var links = CaseLinker.Link(cases, cancellationToken);
        Measure.Print($"link {Cases:N0} cases of 30 items (at most 60 s)", string.Create(CultureInfo.InvariantCulture, $"{Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} s, {links.Links.Count:N0} links"));

        LinkItem Item(string kind, int group) => kind == "ttp"
            ? new LinkItem(kind, $"T{(group * 13 + random.Next(22)) % 220}", null)
            : random.Next(4) switch
            {
                0 => new LinkItem(kind, $"hub-{random.Next(40)}", 30_000),
                1 => new LinkItem(kind, $"own-{group}-{random.Next(4)}", 5),
                _ => new LinkItem(kind, $"once-{random.Next(1 << 28)}", null),
            };
    }

    private static void Print(string what, Action work) => PrintAsync(what, () =>
    {
        work();
        return Task.CompletedTask;
    }).GetAwaiter().GetResult(); // Nothing in it waits.

    // Processor time stands beside: it tells what the work costs where other programs share the machine.
    private static async Task PrintAsync(string what, Func<Task> work, Func<Task>? prepare = null)
    {
        List<TimeSpan> times = [], processor = [];
        for (var round = -Rounds; round < Rounds; round++)
        {
            await (prepare?.Invoke() ?? Task.CompletedTask);
            var (start, spent) = (Stopwatch.GetTimestamp(), Process.GetCurrentProcess().TotalProcessorTime);
            await work();
            if (round >= 0)
            {
                times.Add(Stopwatch.GetElapsedTime(start));
                processor.Add(Process.GetCurrentProcess().TotalProcessorTime - spent);
            }
        }

        Measure.Print(what, string.Create(CultureInfo.InvariantCulture, $"median {Measure.MillisecondsAt(times, 0.5):0.0} ms, p95 {Measure.MillisecondsAt(times, 0.95):0.0} ms; processor {Measure.MillisecondsAt(processor, 0.5):0.0} ms"));
    }
}
