using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Attribution.Bolt.Tests.Server;
using Attribution.GraphQL.Types;
using Attribution.TwinStore.Tests.Comparing;
using Attribution.TwinStore.Tests.Corpus;
using Attribution.TwinStore.Tests.Plans;
using Attribution.TwinStore.Tests.Worlds;
using Microsoft.Extensions.DependencyInjection;

namespace Attribution.TwinStore.Tests.Parity;

/// <summary>The whole corpus of the product, asked of the embedded store and of Neo4j over the same imported data: every answer is the same to the byte, cursors included.</summary>
[Collection(Neo4jCollection.Name)]
public sealed partial class ParityTests(PlainServer neo4j)
{
    private const int MostDifferences = 5;
    private const int MostIds = 400;

    /// <summary>The first reader is asked every document, the others each so many in percent.</summary>
    private const int Percent = 20;

    /// <summary>The trail stands beside the store, in a file of its own; which reads of a request share an entry is a matter of when their answers come.</summary>
    private const string AuditTrail = "Query.whoSaw";

    private readonly PlanDice dice = new(13);
    private readonly List<string> differences = [];

    [Fact]
    public async Task Corpus_OnBothStores_IsAnsweredAlikeToTheByte()
    {
        var server = neo4j.Required;
        Assert.SkipWhen(ParityGraph.AttackFile is null, "../shared/data/attack is not here.");
        var attack = ParityGraph.AttackFile!; // Skipped above if there is none.
        using TwinIdentity identity = new();
        await using var embedded = await TwinWorld.StartAsync((store, clock, ids) => ParityGraph.FillAsync(store, clock, ids, identity, attack), identity, key: 1);
        await using var other = await TwinWorld.StartAsync((store, clock, ids) => ParityGraph.FillAsync(store, clock, ids, identity, attack), identity, key: 1, open: Neo4jStores.On(server));
        GraphQLSteps graphQL = new(embedded.Services.GetRequiredService<Schema>());
        var asked = 0;
        foreach (var reader in TwinIdentity.Readers)
        {
            ValuePool pool = new(await IdsAsync(embedded, reader), dice);
            List<Step> steps = [.. graphQL.Read(pool, dice, reader, reader == TwinIdentity.Readers[0] ? 100 : Percent), .. HttpSteps.Read(pool, dice, reader), .. Recipes(reader)];
            if (reader == TwinIdentity.Readers[^1])
            {
                steps.AddRange([.. graphQL.Write(pool, dice, $"{reader} writes", 1), .. HttpSteps.Write(pool, dice, reader), .. graphQL.Read(pool, dice, $"{reader} again", Percent)]);
            }

            asked += await CompareAsync(embedded, other, reader, steps);
        }

        Assert.True(differences.Count == 0, string.Join("\n\n", differences));
        Assert.True(asked > 500, $"Only {asked} requests were sent.");
    }

    private async Task<int> CompareAsync(TwinWorld embedded, TwinWorld other, string reader, List<Step> steps)
    {
        StepRunner left = new(embedded, reader);
        StepRunner right = new(other, reader);
        foreach (var step in steps.Where(step => !step.IsImport && !step.Name.EndsWith(AuditTrail, StringComparison.Ordinal)).TakeWhile(_ => differences.Count < MostDifferences))
        {
            var answers = await Task.WhenAll(left.RunAsync(step), right.RunAsync(step));
            if (answers[0] != answers[1])
            {
                differences.Add($"{reader}, step '{step.Name}'\n{step.Body}\n{TwinRun.Around(answers[0], answers[1])}");
            }
        }

        // The runners mask cursors; under one key they too are the same.
        Assert.Equal(left.Mask.Met, right.Mask.Met);
        return left.Sent;
    }

    private static IEnumerable<Step> Recipes(string reader)
    {
        var folder = Path.Combine(RepositoryRoot(), "infra", "docs", "recipes");
        foreach (var file in Directory.EnumerateFiles(folder, "*.graphql").Order(StringComparer.Ordinal))
        {
            var text = File.ReadAllText(file);
            if (!text.Contains("subscription", StringComparison.Ordinal))
            {
                yield return new Step($"{reader} recipe {Path.GetFileNameWithoutExtension(file)}", HttpMethod.Post, "/graphql", new JsonObject { ["query"] = text }.ToJsonString());
            }
        }
    }

    /// <summary>Ids of all sorts that the reader meets: entities of each kind, their records, names, relationships and claims, and external ones.</summary>
    private async Task<IReadOnlyList<string>> IdsAsync(TwinWorld world, string reader)
    {
        const string Walk = """
            { a: entities(first: 60) { nodes { ...F } } b: entities(first: 30, where: {kind: {in: [INTRUSION_SET]}}) { nodes { ...F } } c: entities(first: 30, where: {kind: {in: [IPV4_ADDR]}}) { nodes { ...F } }
              sources(first: 20) { nodes { id } } }
            fragment F on Entity { id names { id } records(first: 2) { nodes { id externalIds } } relationships(first: 2) { nodes { id claims(first: 1) { nodes { id } } } } }
            """;
        var reply = await world.SendAsync(reader, reader + " walk", HttpMethod.Post, "/graphql", JsonSerializer.Serialize(new { query = Walk }), "application/json");
        var found = Ids().Matches(reply.Body).Select(match => match.Groups[1].Value).Distinct().ToArray();
        Assert.True(found.Length > 100, $"{reader} meets {found.Length} ids: {reply.Body[..Math.Min(400, reply.Body.Length)]}");
        return [.. found.OrderBy(_ => dice.Below(10_000)).Take(MostIds), "G0007", "S0154", "nothing"];
    }

    private static string RepositoryRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Attribution.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("There is no Attribution.sln above.");
    }

    [GeneratedRegex("\"((?:entity|record|claim|source|name|relationship):[0-9a-f.]+|[a-z0-9-]+--[0-9a-f-]{36})\"")]
    private static partial Regex Ids();
}
