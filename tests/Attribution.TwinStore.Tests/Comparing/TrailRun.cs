using System.Text.Json;
using Attribution.Domain.Labels;
using Attribution.Features.Common;
using Attribution.GraphQL.Types;
using Attribution.TwinStore.Tests.Corpus;
using Attribution.TwinStore.Tests.Plans;
using Attribution.TwinStore.Tests.Worlds;
using Microsoft.Extensions.DependencyInjection;

namespace Attribution.TwinStore.Tests.Comparing;

/// <summary>
/// The trail of one random graph as an auditor reads it: all others read the same single items, hidden from him or not, in T and in his T'; who saw what must be the same. Both
/// trails begin empty, as those who ask a T that all readers share are not all in each T'.
/// </summary>
internal sealed class TrailRun(TwinIdentity identity, int seed)
{
    private const int Items = 10;
    private const int Rounds = 6;

    /// <summary>The readers who may read audit.</summary>
    private static readonly string[] Auditors = ["pl.analyst1", "ro.analyst1"];

    /// <summary>Answers that told of somebody.</summary>
    public int Told { get; private set; }

    /// <summary>Answers that differ; empty: none.</summary>
    public async Task<IReadOnlyList<string>> DifferencesAsync()
    {
        var auditor = Auditors[(seed & 0xFFFF) % Auditors.Length];
        var plan = RandomPlan.Make(seed);
        PlanDice dice = new(seed);
        await using var whole = await TwinWorld.StartAsync(plan, identity, key: 1);
        await using var twin = await TwinWorld.StartAsync(Redaction.Of(plan, identity.Callers[auditor].Reader, RandomPlan.End), identity, key: 2);

        // Of anything, before anybody read; then of what all others have read.
        GraphQLSteps graphQL = new(whole.Services.GetRequiredService<Schema>());
        ValuePool all = new(plan, dice);
        var found = await CompareAsync(auditor, whole, twin, graphQL.Read(all, dice, "untold", 100).Where(IsWhoSaw));

        // Single items: of which records an entity is made, differs between others and the auditor. Half of them are his unit's.
        string[] single = [.. all.Ids.Where(id => id.StartsWith("record:", StringComparison.Ordinal) || id.StartsWith("claim:", StringComparison.Ordinal))];
        string[] own = [.. Closed(plan, identity.Callers[auditor].Unit.Id)];
        string[] items = [.. Enumerable.Range(0, Items).Select(index => dice.Pick(index % 2 == 0 && own.Length > 0 ? own : single)).Distinct()];
        foreach (var (reader, item) in TwinIdentity.Readers.Where(reader => reader != auditor).SelectMany(reader => items.Select(item => (reader, item))))
        {
            await Task.WhenAll(ReadAsync(whole, reader, item), ReadAsync(twin, reader, item));
        }

        ValuePool pool = new(items.Select(id => id.Replace("record:", "entity:", StringComparison.Ordinal)), dice);
        return [.. found, .. await CompareAsync(auditor, whole, twin, Enumerable.Range(0, Rounds).SelectMany(round => graphQL.Read(pool, dice, $"trail {round}", 100).Where(IsWhoSaw)))];
    }

    /// <summary>Whether a step asks who saw something.</summary>
    public static bool IsWhoSaw(Step step) => step.Name.Contains("Query.whoSaw", StringComparison.Ordinal);

    // What a unit has and not everyone may see: reading it is on record.
    private static IEnumerable<string> Closed(Plan plan, string unit) =>
    [
        .. plan.Batches.SelectMany(batch => batch.Records).Where(record => record.Write.Header?.OwnerUnit == unit && IsClosed(record.Label)).Select(record => NodeIdText.Record(record.Write.Id)),
        .. plan.Batches.SelectMany(batch => batch.Claims).Where(claim => claim.Write.Header?.OwnerUnit == unit && IsClosed(claim.Label)).Select(claim => NodeIdText.Claim(claim.Write.Id)),
    ];

    private static bool IsClosed(HandlingLabel? label) => label?.Audience.Any(rule => !rule.ReleaseTo.Contains(AudienceToken.Everyone)) == true;

    private async Task<IReadOnlyList<string>> CompareAsync(string auditor, TwinWorld whole, TwinWorld twin, IEnumerable<Step> steps)
    {
        List<string> found = [];
        StepRunner left = new(whole, auditor);
        StepRunner right = new(twin, auditor);
        foreach (var step in steps)
        {
            var (with, without) = (await left.RunAsync(step), await right.RunAsync(step));
            Told += with.Contains("\"action\":\"READ\"", StringComparison.Ordinal) ? 1 : 0;
            if (with != without)
            {
                found.Add($"Seed {seed}, {auditor}, step '{step.Name}'\n{step.Body}\n{TwinRun.Around(with, without)}");
            }
        }

        return found;
    }

    private static Task<Reply> ReadAsync(TwinWorld world, string reader, string id) => world.SendAsync(
        reader, $"{reader} reads {id}", HttpMethod.Post, "/graphql", JsonSerializer.Serialize(new { query = $"{{ node(id: \"{id}\") {{ id ... on Record {{ externalIds version }} ... on Claim {{ confidence statement }} }} }}" }), "application/json");
}
