using System.Text.Json.Nodes;
using Attribution.Domain.Identifiers;
using Attribution.TwinStore.Tests.Corpus;
using Attribution.TwinStore.Tests.Plans;
using Attribution.TwinStore.Tests.Worlds;

namespace Attribution.TwinStore.Tests.Comparing;

/// <summary>
/// Imports that write nothing, for readers to watch: each account has one, the same in every world. What of it is new and what known follows from what its account may see; that
/// there is one at all, its unit may know.
/// </summary>
internal sealed class DryImports(ValuePool pool, PlanDice dice)
{
    private const string Mutation = "mutation($input: ImportFileInput!) { importFile(input: $input) { result { id } } }";

    private readonly Dictionary<string, (string Bundle, string Key)> drawn = [];
    private readonly Dictionary<string, string> ids = [];

    /// <summary>Ids of the imports that were made so far, by whoever.</summary>
    public IReadOnlyCollection<string> Ids => ids.Values;

    /// <summary>Makes the import of an account in a world.</summary>
    public async Task MakeAsync(TwinWorld world, string account)
    {
        if (!drawn.TryGetValue(account, out var mine))
        {
            drawn[account] = mine = (Uploads.Bundle(pool, dice), IdText.Format(dice.Id()));
        }

        var upload = await world.SendAsync(account, account + " uploads dry", HttpMethod.Post, "/uploads", mine.Bundle, "application/octet-stream");
        JsonObject input = new() { ["uploadId"] = JsonNode.Parse(upload.Body)?["uploadId"]?.GetValue<string>() ?? "", ["dryRun"] = true, ["idempotencyKey"] = mine.Key };
        var body = new JsonObject { ["query"] = Mutation, ["variables"] = new JsonObject { ["input"] = input } }.ToJsonString();
        var made = await world.SendAsync(account, account + " imports dry", HttpMethod.Post, "/graphql", body, "application/json");
        ids[account] = JsonNode.Parse(made.Body)?["data"]?["importFile"]?["result"]?["id"]?.GetValue<string>() ?? "none";
    }
}
