using System.Text.Json;
using Attribution.Features.Common;

namespace Attribution.Features.Tests.Operations.JointOperations;

/// <summary>What units do in a joint operation, in short.</summary>
internal sealed class Partners(GraphWorld world)
{
    private const string Errors = "errors { ... on Error { code path } }";

    /// <summary>Opens an operation that asks units to join; gives its id.</summary>
    public async Task<string> OpenAsync(Caller lead, params string[] units)
    {
        object input = new
        {
            codeName = "NIGHT HERON",
            aim = "Take down the locker",
            startsOn = "2026-01-01T00:00:00Z",
            endsOn = "2026-06-30T00:00:00Z",
            phases = new[] { new { name = "Collect" }, new { name = "Act" } },
            units,
            idempotencyKey = Analyst.NextKey(),
        };
        return Text(await world.As(lead).WriteAsync($"mutation($input: OpenOperationInput!) {{ openOperation(input: $input) {{ result {{ id }} {Errors} }} }}", input), "id");
    }

    /// <summary>The invitations of a caller's unit.</summary>
    public async Task<IReadOnlyList<JsonElement>> InvitationsAsync(Caller caller) =>
        [.. (await world.As(caller).ReadAsync("{ operationInvitations { nodes { id codeName lead { id } unit { id } state version } } }")).GetProperty("operationInvitations").GetProperty("nodes").EnumerateArray()];

    /// <summary>The answer to a change of a membership, as JSON.</summary>
    public Task<string> ChangeAsync(Caller caller, string membership, int version, string state) => world.As(caller).AskAsync(
        $"mutation($input: ChangeMembershipInput!) {{ changeMembership(input: $input) {{ result {{ state version }} {Errors} }} }}",
        new { input = new { membershipId = membership, expectedVersion = version, state, idempotencyKey = Analyst.NextKey() } });

    /// <summary>An operation that a unit leads and the others have joined; gives its id.</summary>
    public async Task<string> JoinedAsync(Caller lead, params Caller[] others)
    {
        var operation = await OpenAsync(lead, [.. others.Select(other => other.Unit.Id)]);
        foreach (var other in others)
        {
            var invitation = (await InvitationsAsync(other))[0];
            await ChangeAsync(other, Text(invitation, "id"), 1, "JOINED");
        }

        return operation;
    }

    /// <summary>What a caller sees of all operations, as JSON.</summary>
    public Task<string> SeenAsync(Caller caller) => world.As(caller).AskAsync(
        "{ operations { totalCount nodes { codeName aim state phases { name } members { unit { id } state } tasks { nodes { title unit { id } state } } notes { nodes { text } } chart { name } } } }");

    /// <summary>The membership of a unit as the caller sees it.</summary>
    public async Task<JsonElement> MemberAsync(Caller caller, string operation, string unit)
    {
        var node = (await world.As(caller).ReadAsync("query($id: ID!) { node(id: $id) { ... on Operation { members { id version unit { id } state } } } }", new { id = operation })).GetProperty("node");
        return node.GetProperty("members").EnumerateArray().First(member => member.GetProperty("unit").GetProperty("id").GetString() == unit);
    }

    /// <summary>The audience token of an operation.</summary>
    public async Task<string> TokenAsync(Caller caller, string operation) =>
        (await world.As(caller).ReadAsync("query($id: ID!) { node(id: $id) { ... on Operation { handling { releaseTo } } } }", new { id = operation })).GetProperty("node").GetProperty("handling").GetProperty("releaseTo")[0].GetString() ?? "";

    /// <summary>Records a wallet for the operation under a handling code; gives its record's id.</summary>
    public async Task<string> WalletAsync(Caller caller, string token, string code)
    {
        object input = new
        {
            kind = "CRYPTO_WALLET",
            properties = new { currency = "btc", value = Desks.Wallet },
            handling = new { tlp = "AMBER_STRICT", releaseTo = new[] { token }, handlingCodes = new[] { code } },
            idempotencyKey = Analyst.NextKey(),
        };
        return Text(await world.As(caller).WriteAsync("mutation($input: RecordEntityInput!) { recordEntity(input: $input) { result { id } errors { ... on Error { code message path } } } }", input), "id");
    }

    /// <summary>Writes a note; gives it.</summary>
    public Task<JsonElement> NoteAsync(Caller caller, string operation, string text, params string[] about) => world.As(caller).WriteAsync(
        $"mutation($input: AddOperationNoteInput!) {{ addOperationNote(input: $input) {{ result {{ id handling {{ handlingCodes }} conditions {{ unit {{ id }} handlingCodes }} about {{ id }} }} {Errors} }} }}",
        new { operationId = operation, text, about, idempotencyKey = Analyst.NextKey() });

    /// <summary>Adds a task; gives it.</summary>
    public Task<JsonElement> TaskAsync(Caller caller, string operation, string title, string? unit = null, string? account = null, string? dueAt = null) => world.As(caller).WriteAsync(
        $"mutation($input: AddOperationTaskInput!) {{ addOperationTask(input: $input) {{ result {{ id version title unit {{ id }} account dueAt state }} {Errors} }} }}",
        new { operationId = operation, title, unitId = unit, account, dueAt, phase = "Collect", idempotencyKey = Analyst.NextKey() });

    /// <summary>A property as text.</summary>
    public static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";
}
