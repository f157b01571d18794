using System.Text.Json;
using Attribution.Features.Common;
using Attribution.Features.Tests.Operations.Requests;

namespace Attribution.Features.Tests.Operations.Contacts;

/// <summary>What units do with contacts and calls, in short.</summary>
internal sealed class Callers(GraphWorld world)
{
    private const string Errors = "errors { ... on Error { code path } }";

    /// <summary>An administrator of Poland.</summary>
    public static Caller Administrator { get; } = GraphWorld.Colleague(GraphWorld.Polish, "pl.admin", "administrator");

    /// <summary>A sound contact.</summary>
    public static Dictionary<string, object?> Contact(int version = 0) => new()
    {
        ["name"] = "Duty desk", ["phone"] = "+48 22 555 01 00", ["email"] = "Duty@Example.org", ["hours"] = "Around the clock", ["timeZone"] = "Europe/Warsaw",
        ["languages"] = new[] { "pl", "en" }, ["expectedVersion"] = version, ["idempotencyKey"] = Analyst.NextKey(),
    };

    /// <summary>The answer to keeping a contact.</summary>
    public Task<string> KeepAsync(Caller caller, object input) => world.As(caller).AskAsync(
        $"mutation($input: KeepDutyContactInput!) {{ keepDutyContact(input: $input) {{ result {{ unitId name phone email hours timeZone languages version }} {Errors} }} }}", new { input });

    /// <summary>The directory as a reader sees it.</summary>
    public async Task<string> DirectoryAsync(Caller caller) => (await world.As(caller).ReadAsync(
        "{ directory(first: 10) { nodes { id kind countries parent { id } actingFor { id } contact { phone languages } } } }")).GetProperty("directory").GetProperty("nodes").GetRawText();

    /// <summary>The answer to a call.</summary>
    public Task<string> TryCallAsync(Caller caller, string about, string unit, string text = "The server is being wiped") => world.As(caller).AskAsync(
        $"mutation($input: CallUnitInput!) {{ callUnit(input: $input) {{ result {{ calledUnit {{ id }} acknowledgedBy }} {Errors} }} }}", new { input = new { aboutId = about, unitId = unit, text, idempotencyKey = Analyst.NextKey() } });

    /// <summary>Poland asks Romania, then calls it about that; gives the ids of request and call.</summary>
    public async Task<(string Request, string Call)> CalledAsync()
    {
        var request = await new RequestDesks(world).SentAsync();
        await TryCallAsync(GraphWorld.Polish, request, "RO-CYB");
        return (request, (await CallsAsync(GraphWorld.Polish)).Single().GetProperty("id").GetString() ?? "");
    }

    /// <summary>The answer to acknowledging a call.</summary>
    public Task<string> AcknowledgeAsync(Caller caller, string id, int version, string? note = null) => world.As(caller).AskAsync(
        $"mutation($input: AcknowledgeCallInput!) {{ acknowledgeCall(input: $input) {{ result {{ acknowledgedBy acknowledgedAt note }} {Errors} }} }}",
        new { input = new { callId = id, note, expectedVersion = version, idempotencyKey = Analyst.NextKey() } });

    /// <summary>The calls that a reader sees.</summary>
    public async Task<IReadOnlyList<JsonElement>> CallsAsync(Caller caller, string selection = "id", bool openOnly = false) =>
        [.. (await world.As(caller).ReadAsync($"{{ calls(first: 10, openOnly: {(openOnly ? "true" : "false")}) {{ nodes {{ {selection} }} }} }}")).GetProperty("calls").GetProperty("nodes").EnumerateArray()];
}
