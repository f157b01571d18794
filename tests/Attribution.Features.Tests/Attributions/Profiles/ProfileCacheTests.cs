using Attribution.Domain.Labels;
using Attribution.Features.Attributions.Profiles;
using Attribution.Features.Common;
using Attribution.Graph.Index;
using Attribution.Graph.Store;
using Attribution.Graph.Views;

namespace Attribution.Features.Tests.Attributions.Profiles;

public sealed class ProfileCacheTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Profiles_KeptCurrentWriteByWrite_AreThoseReadAnew(int seed)
    {
        await using var world = await GraphWorld.OpenAsync();
        Random random = new(seed);
        using ProfileCache cache = new(world.Service<IGraphStore>());
        List<string> actors = [], things = [], claims = [];
        for (var step = 0; step < 40; step++)
        {
            await WriteAsync(world, random, actors, things, claims);
            foreach (var reader in (Caller[])[GraphWorld.Polish, GraphWorld.Romanian])
            {
                var reading = await ReadingAsync(world, reader.Reader);
                Assert.Equal(Text(await ActorProfiles.ReadAsync(reading, CancellationToken.None)), Text(await cache.ForAsync(reading, CancellationToken.None)));
            }
        }
    }

    [Fact]
    public async Task Profiles_OfAThingThatComesIntoView_HaveIt()
    {
        await using var world = await GraphWorld.OpenAsync();
        using ProfileCache cache = new(world.Service<IGraphStore>());
        var analyst = world.As(GraphWorld.Polish);
        var (actor, kit) = (await analyst.NameAsync("INTRUSION_SET", "Night Bear"), await analyst.NameAsync("MALWARE", "Kit", Analyst.Own));
        await analyst.LinkAsync(actor, "USES", kit);
        await cache.ForAsync(await ReadingAsync(world, GraphWorld.Romanian.Reader), CancellationToken.None);

        var record = (await analyst.ReadAsync("query($id: ID!) { entity(id: $id) { records { nodes { id version } } } }", new { id = kit })).GetProperty("entity").GetProperty("records").GetProperty("nodes")[0];
        const string Change = "mutation($input: ChangeHandlingInput!) { changeHandling(input: $input) { result { __typename } errors { ... on Error { code message } } } }";
        object change = new { id = record.GetProperty("id").GetString(), expectedVersion = record.GetProperty("version").GetInt32(), handling = Analyst.Handling(Analyst.Everyone), reason = "It was published.", idempotencyKey = Analyst.NextKey() };
        await world.AskAsync(GraphWorld.Polish, Change, new { input = change });
        await world.As(GraphWorld.Polish with { Roles = ["supervisor"], Reader = GraphWorld.Polish.Reader with { Account = "pl.chief1" } }).WriteAsync(Change, change);

        var reading = await ReadingAsync(world, GraphWorld.Romanian.Reader);
        var kept = await cache.ForAsync(reading, CancellationToken.None);
        Assert.Single(kept.Index.Actors);
        Assert.Equal(Text(await ActorProfiles.ReadAsync(reading, CancellationToken.None)), Text(kept));
    }

    private static async Task WriteAsync(GraphWorld world, Random random, List<string> actors, List<string> things, List<string> claims)
    {
        var analyst = world.As(random.Next(2) == 0 ? GraphWorld.Polish : GraphWorld.Romanian);
        var releaseTo = random.Next(3) == 0 ? Analyst.Own : Analyst.Everyone;
        switch (random.Next(10))
        {
            case < 2 or _ when actors.Count == 0:
                actors.Add(await analyst.NameAsync(random.Next(2) == 0 ? "INTRUSION_SET" : "THREAT_ACTOR", $"Actor {actors.Count}", releaseTo));
                break;
            case < 4 or _ when things.Count == 0:
                things.Add(await ThingAsync(analyst, random, releaseTo));
                break;
            case 4 when claims.Count > 0:
                await world.As(GraphWorld.Polish).AskAsync(
                    "mutation($input: WithdrawClaimInput!) { withdrawClaim(input: $input) { result { id } errors { ... on Error { code } } } }",
                    new { input = new { id = claims[random.Next(claims.Count)], expectedVersion = 1, idempotencyKey = Analyst.NextKey() } });
                break;
            default:
                await LinkAsync(analyst, random, actors, things, claims, releaseTo);
                break;
        }
    }

    private static Task<string> ThingAsync(Analyst analyst, Random random, string[] releaseTo) => random.Next(4) switch
    {
        0 => analyst.DomainAsync($"d{random.Next(4)}.example", releaseTo),
        1 => analyst.NameAsync("CAMPAIGN", $"Campaign {random.Next(100)}", releaseTo),
        2 => analyst.NameAsync("INFRASTRUCTURE", $"Servers {random.Next(100)}", releaseTo),
        _ => analyst.NameAsync("MALWARE", $"Kit {random.Next(100)}", releaseTo),
    };

    // Ends that the writer does not see are refused, which leaves the graph as it was.
    private static async Task LinkAsync(Analyst analyst, Random random, List<string> actors, List<string> things, List<string> claims, string[] releaseTo)
    {
        var (actor, thing, other) = (actors[random.Next(actors.Count)], things[random.Next(things.Count)], things[random.Next(things.Count)]);
        var (from, type, to) = random.Next(4) switch { 0 => (thing, "ATTRIBUTED_TO", actor), 1 => (thing, "USES", other), 2 => (thing, "CONSISTS_OF", other), _ => (actor, "USES", thing) };
        if (from == to)
        {
            return;
        }

        var answer = await analyst.ReadAsync(
            "mutation($input: RecordClaimInput!) { recordClaim(input: $input) { result { id } errors { ... on Error { code } } } }",
            new { input = new { from, type, to, handling = Analyst.Handling(releaseTo), idempotencyKey = Analyst.NextKey() } });
        if (answer.GetProperty("recordClaim").GetProperty("result") is { ValueKind: System.Text.Json.JsonValueKind.Object } made)
        {
            claims.Add(made.GetProperty("id").GetString() ?? "");
        }
    }

    private static async Task<GraphReading> ReadingAsync(GraphWorld world, Reader reader) => new(
        await world.Service<ViewSource>().ForAsync(reader, CancellationToken.None),
        world.Service<GraphIndex>().Current ?? throw new InvalidOperationException("The index is not loaded."),
        world.Service<IGraphStore>(),
        null);

    private static string Text(ActorProfiles profiles) => string.Join('\n', profiles.Index.All
        .OrderBy(actor => actor.ActorId, StringComparer.Ordinal)
        .Select(actor => $"{actor.ActorId} {actor.Cases} {string.Join(' ', actor.Features.Select(feature => $"{feature.Type}={feature.Value}×{feature.Cases}@{feature.LastSeen}").Order(StringComparer.Ordinal))}"));
}
