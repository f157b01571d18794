using System.Text.Json.Nodes;
using Attribution.GraphQL.Types;
using Attribution.TwinStore.Tests.Plans;

namespace Attribution.TwinStore.Tests.Corpus;

/// <summary>The documents of the corpus with values of one graph.</summary>
internal sealed class GraphQLSteps(Schema schema)
{
    /// <summary>Every query document.</summary>
    public IReadOnlyList<Operation> Queries { get; } = QueryOperations.Of(schema);

    /// <summary>Every mutation document.</summary>
    public IReadOnlyList<Operation> Mutations { get; } = MutationOperations.Of(schema);

    /// <summary>Every subscription document.</summary>
    public SubscriptionOperations Subscriptions { get; } = new(schema);

    /// <summary>Body of the request that opens the stream of notices.</summary>
    public string ListenToNotices() => Body(Subscriptions.Notices, []);

    /// <summary>Bodies of the requests that open the streams of changes.</summary>
    public IReadOnlyList<string> ListenToChanges() =>
        [.. Subscriptions.Changes.Select(operation => Body(operation, operation.Variables.Count > 0 ? new JsonObject { ["kinds"] = new JsonArray([.. SubscriptionOperations.Kinds.Select(kind => (JsonNode)kind)]) } : []))];

    /// <summary>Steps that watch imports which have ended, or of which the reader knows nothing.</summary>
    public IEnumerable<Step> Watch(IEnumerable<string> imports, string name) => imports.Select((import, index) =>
        new Step($"{name} watches {index}", HttpMethod.Post, "/graphql", Body(Subscriptions.ImportProgress, new JsonObject { ["id"] = import })) { Accept = "text/event-stream" });

    /// <summary>Query steps: of each document one, or by chance none where only <paramref name="percent"/> of them are taken.</summary>
    public IEnumerable<Step> Read(ValuePool pool, PlanDice dice, string name, int percent) =>
        Queries.Where(_ => dice.Chance(percent)).Select(operation => Of(operation, pool, name));

    /// <summary>Mutation steps: each mutation <paramref name="times"/> times, in an order of chance.</summary>
    public IEnumerable<Step> Write(ValuePool pool, PlanDice dice, string name, int times) =>
        Enumerable.Range(0, times).SelectMany(round => Mutations.OrderBy(_ => dice.Below(1000)).Select(operation => Of(operation, pool, $"{name} {round}") with { Upload = Uploads.Bundle(pool, dice) }));

    private static Step Of(Operation operation, ValuePool pool, string name)
    {
        JsonObject variables = [];
        foreach (var variable in operation.Variables)
        {
            variables[variable.Name] = pool.Draw(variable);
        }

        return new Step($"{name} {operation.Name}{(operation.IsBackwards ? " backwards" : "")}", HttpMethod.Post, "/graphql", Body(operation, variables)) { Connection = operation.Connection };
    }

    private static string Body(Operation operation, JsonObject variables) => new JsonObject { ["query"] = operation.Text, ["variables"] = variables }.ToJsonString();
}
