using System.Text.Json;
using Attribution.Features.Common;

namespace Attribution.Features.Tests.Sharing;

public sealed class SharingGroupTests
{
    private const string Errors = "errors { ... on Error { code } }";
    private const string Groups = "{ sharingGroups { nodes { name owner { id } membersSeeMembers members } } }";
    private const string Nothing = """{"sharingGroups":{"nodes":[]}}""";

    private static readonly string[] Romania = ["unit:RO-CYB"];
    private static readonly string[] Both = ["unit:RO-CYB", "unit:DE-CYB"];

    [Fact]
    public async Task Members_AreTheOwnersToKnow()
    {
        await using var world = await GraphWorld.OpenAsync();

        await OpenAsync(world, Both, membersSeeMembers: false);

        Assert.Equal(Seen("false", """["unit:DE-CYB","unit:RO-CYB"]"""), await world.As(GraphWorld.Polish).AskAsync(Groups));
        Assert.Equal(Seen("false", "[]"), await world.As(GraphWorld.Romanian).AskAsync(Groups));
    }

    [Fact]
    public async Task Members_KnowOfEachOtherWhereTheOwnerSaysSo()
    {
        await using var world = await GraphWorld.OpenAsync();
        var group = await OpenAsync(world, Romania, membersSeeMembers: false);

        var changed = await ChangeAsync(world, GraphWorld.Polish, group, 1, new { membersSeeMembers = true, add = new[] { "unit:DE-CYB" } });
        var shown = await world.As(GraphWorld.Romanian).AskAsync(Groups);
        await ChangeAsync(world, GraphWorld.Polish, group, 2, new { membersSeeMembers = false });

        Assert.Contains("\"errors\":[]", changed, StringComparison.Ordinal);
        Assert.Equal(Seen("true", """["unit:DE-CYB","unit:RO-CYB"]"""), shown);
        Assert.Equal(Seen("false", "[]"), await world.As(GraphWorld.Romanian).AskAsync(Groups));
    }

    [Fact]
    public async Task WhoIsNotInIt_ReadsNothingOfIt()
    {
        await using var world = await GraphWorld.OpenAsync();
        var group = await OpenAsync(world, Romania, membersSeeMembers: true);

        Assert.Equal(Nothing, await world.As(GraphWorld.German).AskAsync(Groups));
        Assert.Contains("NOT_FOUND", await ChangeAsync(world, GraphWorld.German, group, 1, new { name = "Ours" }), StringComparison.Ordinal);
        Assert.Contains("NOT_FOUND", await ChangeAsync(world, GraphWorld.Romanian, group, 1, new { name = "Ours" }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Release_ToAGroup_ShowsItToMembersUntilTheyAreTakenOut()
    {
        await using var world = await GraphWorld.OpenAsync();
        Sharers sharers = new(world);
        var (id, _) = await sharers.RecordAsync(GraphWorld.Polish, "Fox");
        var group = await OpenAsync(world, Romania, membersSeeMembers: false);
        await sharers.ReleaseAsync([Text(group, "token")], id);
        var released = await NameAsync(world, GraphWorld.Romanian, id);

        await ChangeAsync(world, GraphWorld.Polish, group, 1, new { remove = Romania });

        Assert.Contains("Fox", released, StringComparison.Ordinal);
        Assert.Equal("""{"node":null}""", await NameAsync(world, GraphWorld.Romanian, id));
        Assert.Equal(Nothing, await world.As(GraphWorld.Romanian).AskAsync(Groups));
        Assert.DoesNotContain("\"until\":null", await sharers.LogAsync(Sharers.Auditor, fields: "unit { id } until"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Preview_ByAnotherThanTheOwner_SaysNothingOfMembers()
    {
        await using var world = await GraphWorld.OpenAsync();
        var token = Text(await OpenAsync(world, Both, membersSeeMembers: true), "token");
        Sharers sharers = new(world);
        var (foreign, _) = await sharers.RecordAsync(GraphWorld.Romanian, "Fox");
        var (own, _) = await sharers.RecordAsync(GraphWorld.Polish, "Fox");

        Assert.Contains("seen by 0 more accounts at 0 desks, and by a group of the owner's choosing, members confidential", await PreviewAsync(world, GraphWorld.Romanian, foreign, token), StringComparison.Ordinal);
        Assert.Contains("seen by 1 more account at 1 desk, as far as cleared", await PreviewAsync(world, GraphWorld.Polish, own, token), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Group_WithUnknownMembersOrNoName_IsRefused()
    {
        await using var world = await GraphWorld.OpenAsync();

        var answer = await world.As(GraphWorld.Polish).AskAsync(
            $"mutation($input: OpenSharingGroupInput!) {{ openSharingGroup(input: $input) {{ result {{ id }} {Errors} }} }}",
            new { input = new { name = " ", members = new[] { "unit:XX-CYB", "everyone", "account:nobody" }, membersSeeMembers = false, idempotencyKey = Analyst.NextKey() } });

        Assert.Equal("""{"openSharingGroup":{"result":null,"errors":[{"code":"INVALID_GROUP"},{"code":"UNKNOWN_MEMBER"},{"code":"UNKNOWN_MEMBER"},{"code":"UNKNOWN_MEMBER"}]}}""", answer);
    }

    private static Task<JsonElement> OpenAsync(GraphWorld world, string[] members, bool membersSeeMembers) => world.As(GraphWorld.Polish).WriteAsync(
        $"mutation($input: OpenSharingGroupInput!) {{ openSharingGroup(input: $input) {{ result {{ id token }} {Errors} }} }}", new { name = "Quiet circle", members, membersSeeMembers, idempotencyKey = Analyst.NextKey() });

    private static Task<string> ChangeAsync(GraphWorld world, Caller caller, JsonElement group, int version, object change)
    {
        var input = JsonSerializer.SerializeToNode(change)?.AsObject() ?? [];
        input["groupId"] = Text(group, "id");
        input["expectedVersion"] = version;
        input["idempotencyKey"] = Analyst.NextKey();
        return world.As(caller).AskAsync($"mutation($input: ChangeSharingGroupInput!) {{ changeSharingGroup(input: $input) {{ result {{ name version }} {Errors} }} }}", new { input });
    }

    private static Task<string> NameAsync(GraphWorld world, Caller caller, string id) => world.As(caller).AskAsync("query($id: ID!) { node(id: $id) { ... on Record { entity { displayName } } } }", new { id });

    private static async Task<string> PreviewAsync(GraphWorld world, Caller caller, string id, string token) =>
        await world.As(caller).AskAsync("query($ids: [ID!]!, $to: [String!]!) { releasePreview(ids: $ids, releaseTo: $to) { text } }", new { ids = new[] { id }, to = new[] { token } });

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";

    private static string Seen(string membersSeeMembers, string members) =>
        $$$"""{"sharingGroups":{"nodes":[{"name":"Quiet circle","owner":{"id":"PL-CYB"},"membersSeeMembers":{{{membersSeeMembers}}},"members":{{{members}}}}]}}""";
}
