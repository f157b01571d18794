using System.Text.Json.Nodes;
using Attribution.Features.Common;
using Attribution.GraphQL.Types;
using Attribution.Server.Commands;
using Attribution.TwinStore.Tests.Corpus;
using Attribution.TwinStore.Tests.Plans;
using Attribution.TwinStore.Tests.Worlds;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Attribution.TwinStore.Tests;

/// <summary>A01: what is new to the schema, the endpoints or the command line fails here until the corpus asks it.</summary>
public sealed class CorpusCoverageTests
{
    /// <summary>Requests of each document: fields that may be left out, in inputs that may be left out themselves, are given by chance.</summary>
    private const int Rounds = 40;

    private const int RoundsOfRights = 6;

    [Fact]
    public async Task A01_EveryFieldAndArgumentOfTheSchema_IsInTheCorpus()
    {
        using TwinIdentity identity = new();
        await using var world = await TwinWorld.StartAsync(new Plan([]), identity, key: 1);
        var schema = world.Services.GetRequiredService<Schema>();
        GraphQLSteps corpus = new(schema);
        SchemaCoverage asked = new(schema);
        PlanDice dice = new(1);
        ValuePool pool = new(RandomPlan.Make(1), dice);
        asked.Add([.. corpus.Queries, .. corpus.Mutations, .. corpus.Subscriptions.All]);
        foreach (var step in Enumerable.Range(0, Rounds).SelectMany(round => corpus.Read(pool, dice, $"{round}", 100).Concat(corpus.Write(pool, dice, $"{round}", 1))))
        {
            asked.AddVariables(step.Body ?? "");
        }

        Assert.Equal([], asked.Missing().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A01_EveryDocumentOfTheCorpus_IsAnswered()
    {
        using TwinIdentity identity = new();
        await using var world = await TwinWorld.StartAsync(RandomPlan.Make(1), identity, key: 1);
        GraphQLSteps corpus = new(world.Services.GetRequiredService<Schema>());
        PlanDice dice = new(1);
        ValuePool pool = new(RandomPlan.Make(1), dice);
        List<string> refused = [];
        foreach (var step in corpus.Read(pool, dice, "read", 100))
        {
            var reply = await world.SendAsync("pl.analyst1", step.Name, step.Method, step.Path, step.Body, step.ContentType);
            if (JsonNode.Parse(reply.Body)?["data"] is null)
            {
                refused.Add($"{step.Name}: {reply.Body[..Math.Min(300, reply.Body.Length)]}");
            }
        }

        Assert.Equal([], refused);
    }

    [Fact]
    public async Task Rights_AccountWithoutRoles_GetsNothingFromAnyRootField()
    {
        using TwinIdentity identity = new();
        await using var world = await TwinWorld.StartAsync(RandomPlan.Make(1), identity, key: 1);
        GraphQLSteps corpus = new(world.Services.GetRequiredService<Schema>());
        PlanDice dice = new(1);
        ValuePool pool = new(RandomPlan.Make(1), dice);
        List<string> answered = [];
        foreach (var step in corpus.Read(pool, dice, "read", 100).Concat(corpus.Write(pool, dice, "write", 1)).Where(step => !step.Name.Contains("Query.me", StringComparison.Ordinal)))
        {
            var reply = await world.SendAsync(TwinIdentity.Nobody, step.Name, step.Method, step.Path, step.Body, step.ContentType);
            // What is no sound input is refused as that, whoever sends it.
            answered.AddRange(reply.Body.Contains("NOT_PERMITTED", StringComparison.Ordinal) || reply.Body.Contains("\"result\":null", StringComparison.Ordinal) ? [] : [$"{step.Name}: {reply.Body[..Math.Min(200, reply.Body.Length)]}"]);
        }

        Assert.Equal([], answered);
    }

    [Fact]
    public async Task Rights_OfEachRootField_AreThoseThatItsHandlerDemands()
    {
        using TwinIdentity identity = new();
        await using var world = await TwinWorld.StartAsync(RandomPlan.Make(1), identity, key: 1);
        GraphQLSteps corpus = new(world.Services.GetRequiredService<Schema>());
        PlanDice dice = new(1);
        ValuePool pool = new(RandomPlan.Make(1), dice);
        var steps = Enumerable.Range(0, RoundsOfRights).SelectMany(round => corpus.Read(pool, dice, $"{round}", 100).Concat(corpus.Write(pool, dice, $"{round}", 1))).ToArray();
        Dictionary<string, string> demanded = [], stated = [];
        foreach (var (field, right) in FieldRights.Stated.Where(pair => !pair.Field.StartsWith("Subscription.", StringComparison.Ordinal)))
        {
            stated[field] = Rights.NameOf(right);
            var account = right is Right.Read ? TwinIdentity.Nobody : TwinIdentity.Keeper;
            List<string> named = [];
            foreach (var step in steps.Where(step => IsOf(step, field)))
            {
                // What is no sound input is refused as that; one that is sound names the right.
                var reply = await world.SendAsync(account, step.Name, step.Method, step.Path, step.Body, step.ContentType);
                named.AddRange(reply.Body.Split("the right to ").Skip(1).Select(text => new string([.. text.TakeWhile(letter => char.IsLetter(letter) || letter == '-')])));
            }

            demanded[field] = string.Join(' ', named.Distinct());
        }

        // Mutations that look up what they change before they write answer that it is not there, since what chance draws mostly is not: they demand nothing here, and never another right.
        var others = stated.Where(pair => demanded[pair.Key] != pair.Value && !(demanded[pair.Key].Length == 0 && pair.Key.StartsWith("Mutation.", StringComparison.Ordinal)));
        Assert.True(!others.Any(), string.Join('\n', others.Select(pair => $"{pair.Key}: stated '{pair.Value}', demanded '{demanded[pair.Key]}'").Order(StringComparer.Ordinal)));
    }

    // Documents of mutations are named by the field, those of queries by type and field and what they select of it.
    private static bool IsOf(Step step, string field) => step.Name.Split(' ').Any(word => word == field || word == field.Replace("Mutation.", "", StringComparison.Ordinal) || word.StartsWith(field + '.', StringComparison.Ordinal));

    [Fact]
    public async Task A01_EveryEndpointOfTheServer_IsInTheCorpus()
    {
        using TwinIdentity identity = new();
        await using var world = await TwinWorld.StartAsync(new Plan([]), identity, key: 1);
        var served = world.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .SelectMany(endpoint => (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["*"]).Select(method => $"{method} /{endpoint.RoutePattern.RawText?.TrimStart('/')}"));
        Assert.Equal(HttpSteps.Endpoints.Order(StringComparer.Ordinal), served.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A01_EveryVerbThatActsForAnAccount_IsInTheCorpus()
    {
        var verbs = Verbs(CommandLineRoot.Build()).Where(command => command.Options.Any(option => option.Name == "--account")).Select(command => command.Name);
        Assert.Equal(CommandSteps.Verbs.Concat(CommandSteps.NothingOfTheGraph.Keys).Order(StringComparer.Ordinal), verbs.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<System.CommandLine.Command> Verbs(System.CommandLine.Command command) => command.Subcommands.SelectMany(Verbs).Append(command);
}
