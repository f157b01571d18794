using Attribution.GraphQL.Execution;

namespace Attribution.Features.Tests.Operations.JointOperations;

public sealed class MembershipTests
{
    private const string Nothing = """{"operations":{"totalCount":0,"nodes":[]}}""";

    [Fact]
    public async Task Invited_BeforeJoining_SeesTheCodeNameAndNothingElse()
    {
        await using var world = await GraphWorld.OpenAsync();
        Partners partners = new(world);
        var operation = await partners.OpenAsync(GraphWorld.Polish, "RO-CYB");

        var invitation = Assert.Single(await partners.InvitationsAsync(GraphWorld.Romanian));
        Assert.Equal("NIGHT HERON", Partners.Text(invitation, "codeName"));
        Assert.Equal(Nothing, await partners.SeenAsync(GraphWorld.Romanian));
        Assert.Equal("""{"node":null}""", await world.As(GraphWorld.Romanian).AskAsync("query($id: ID!) { node(id: $id) { id } }", new { id = operation }));
        Assert.Empty(await partners.InvitationsAsync(GraphWorld.German));
    }

    [Fact]
    public async Task Joined_SeesTheOperationAndWhatIsInIt()
    {
        await using var world = await GraphWorld.OpenAsync();
        Partners partners = new(world);
        var operation = await partners.JoinedAsync(GraphWorld.Polish, GraphWorld.Romanian);
        await partners.TaskAsync(GraphWorld.Polish, operation, "Trace the wallet", "RO-CYB");

        var seen = await partners.SeenAsync(GraphWorld.Romanian);
        Assert.Equal(await partners.SeenAsync(GraphWorld.Polish), seen);
        Assert.Contains("Trace the wallet", seen, StringComparison.Ordinal);
        Assert.Equal(Nothing, await partners.SeenAsync(GraphWorld.German));
    }

    [Fact]
    public async Task Removed_AtTheNextRequest_SeesNothingOfIt()
    {
        await using var world = await GraphWorld.OpenAsync();
        Partners partners = new(world);
        var operation = await partners.JoinedAsync(GraphWorld.Polish, GraphWorld.Romanian, GraphWorld.German);
        var wallet = await partners.WalletAsync(GraphWorld.Polish, await partners.TokenAsync(GraphWorld.Polish, operation), "H1");
        var task = Partners.Text(await partners.TaskAsync(GraphWorld.Romanian, operation, "Mine"), "id");
        var note = Partners.Text(await partners.NoteAsync(GraphWorld.Romanian, operation, "Mine too"), "id");
        var member = await partners.MemberAsync(GraphWorld.Polish, operation, "RO-CYB");
        string[] ids = [operation, wallet, task, note, Partners.Text(member, "id")];
        const string Ask = "query($ids: [ID!]!) { nodes(ids: $ids) { id } }";
        var before = (await world.As(GraphWorld.Romanian).ReadAsync(Ask, new { ids })).GetProperty("nodes");

        var answer = await partners.ChangeAsync(GraphWorld.Polish, Partners.Text(member, "id"), member.GetProperty("version").GetInt32(), "REMOVED");

        Assert.Equal("""{"changeMembership":{"result":{"state":"REMOVED","version":3},"errors":[]}}""", answer);
        Assert.Equal(4, before.EnumerateArray().Count(node => node.ValueKind is System.Text.Json.JsonValueKind.Object));
        Assert.Equal("""{"nodes":[null,null,null,null,null]}""", await world.As(GraphWorld.Romanian).AskAsync(Ask, new { ids }));
        Assert.Equal(Nothing, await partners.SeenAsync(GraphWorld.Romanian));
        Assert.Contains("Mine too", await partners.SeenAsync(GraphWorld.German), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Left_AndAskedAgain_JoinsAgain()
    {
        await using var world = await GraphWorld.OpenAsync();
        Partners partners = new(world);
        var operation = await partners.JoinedAsync(GraphWorld.Polish, GraphWorld.Romanian);
        var id = Partners.Text(await partners.MemberAsync(GraphWorld.Romanian, operation, "RO-CYB"), "id");
        await partners.ChangeAsync(GraphWorld.Romanian, id, 2, "LEFT");
        var gone = await partners.SeenAsync(GraphWorld.Romanian);

        await world.As(GraphWorld.Polish).WriteAsync(
            "mutation($input: InviteUnitInput!) { inviteUnit(input: $input) { result { state version } errors { ... on Error { code path } } } }",
            new { operationId = operation, unitId = "RO-CYB", idempotencyKey = Analyst.NextKey() });
        await partners.ChangeAsync(GraphWorld.Romanian, id, 4, "JOINED");

        Assert.Equal(Nothing, gone);
        Assert.Contains("NIGHT HERON", await partners.SeenAsync(GraphWorld.Romanian), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("REMOVED")]
    [InlineData("INVITED")]
    [InlineData("DECLINED")]
    public async Task Change_ThatIsNotOnesOwn_IsRefused(string state)
    {
        await using var world = await GraphWorld.OpenAsync();
        Partners partners = new(world);
        var operation = await partners.JoinedAsync(GraphWorld.Polish, GraphWorld.Romanian);
        var id = Partners.Text(await partners.MemberAsync(GraphWorld.Romanian, operation, "RO-CYB"), "id");

        Assert.Contains("NOT_ALLOWED", await partners.ChangeAsync(GraphWorld.Romanian, id, 2, state), StringComparison.Ordinal);
        Assert.Contains("NOT_FOUND", await partners.ChangeAsync(GraphWorld.German, id, 2, state), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Removed_WhileAnotherServerReads_LosesItWithTheNextSnapshot()
    {
        await using var world = await GraphWorld.OpenAsync();
        Partners partners = new(world);
        var operation = await partners.JoinedAsync(GraphWorld.Polish, GraphWorld.Romanian);
        await using Graph.Index.GraphIndex other = new(world.Service<Graph.Store.IGraphStore>(), TimeProvider.System);
        await other.LoadAsync(CancellationToken.None);
        using Features.Common.Memberships.MembershipRegister register = new(world.Service<Graph.Store.IGraphStore>(), world.Service<Graph.Views.ViewSource>());
        var before = await register.CompleteAsync(GraphWorld.Romanian.Reader, SnapshotOf(other), CancellationToken.None);
        await partners.ChangeAsync(GraphWorld.Romanian, Partners.Text(await partners.MemberAsync(GraphWorld.Romanian, operation, "RO-CYB"), "id"), 2, "LEFT");
        await other.RefreshAsync(CancellationToken.None);

        Assert.Equal(GraphWorld.Romanian.Reader.Tokens.Count + 1, before.Tokens.Count);
        Assert.Equal(GraphWorld.Romanian.Reader, await register.CompleteAsync(GraphWorld.Romanian.Reader, SnapshotOf(other), CancellationToken.None));
    }

    private static Graph.Index.GraphSnapshot SnapshotOf(Graph.Index.GraphIndex index) => index.Current ?? throw new GraphQLException("The index is loaded.", "LOADING");
}
