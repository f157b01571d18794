using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;
using Attribution.Graph.Store;
using Microsoft.Extensions.DependencyInjection;

namespace Attribution.Server.Tests.Identity;

/// <summary>What a session or token is for decides what labels bound to a purpose admit.</summary>
public sealed class SessionPurposeTests(RunningServer server) : IClassFixture<RunningServer>
{
    private const string Me = """{"query":"{ me { purpose } }"}""";

    [Fact]
    public async Task Session_PurposeChosen_HoldsFromTheNextRequest()
    {
        var cookie = await server.SignInAsync();
        Assert.Contains("\"purpose\":null", await server.PostAsync("/graphql", Me, cookie, RunningServer.Preflight).BodyAsync(), StringComparison.Ordinal);
        Assert.Equal(204, (await PutAsync("rpd-information", cookie)).Status);
        Assert.Contains("\"purpose\":\"rpd-information\"", await server.PostAsync("/graphql", Me, cookie, RunningServer.Preflight).BodyAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Session_PurposeOfNoList_IsRefused() => Assert.Equal((400, "UNKNOWN_PURPOSE"), await PutAsync("curiosity", await server.SignInAsync()));

    [Fact]
    public async Task Token_KeepsThePurposeItWasMadeFor()
    {
        var made = server.Identity.Tokens.Create(RunningServer.Account, "reader", 7, new Attribution.Server.Identity.StatedFor("europol-operational", null)) ?? throw new InvalidOperationException("No token was made.");
        var bearer = ("Authorization", "Bearer " + made.Secret);
        Assert.Contains("\"purpose\":\"europol-operational\"", await server.PostAsync("/graphql", Me, bearer).BodyAsync(), StringComparison.Ordinal);
        Assert.Equal((409, "NO_SESSION"), await PutAsync("rpd-information", bearer));
    }

    [Fact]
    public async Task View_LabelOfAPurpose_IsSeenInASessionOfThatPurposeOnly()
    {
        var store = server.Services.GetRequiredService<IGraphStore>();
        var label = await store.InternLabelAsync(HandlingLabel.Public("PL-CYB") with { Purposes = TokenSet.Of("rpd-information") }, CancellationToken.None);
        Assert.Equal((false, true, false), (await SeesAsync(null, label), await SeesAsync("rpd-information", label), await SeesAsync("rpd-warning", label)));
    }

    private async Task<bool> SeesAsync(string? purpose, LabelId label)
    {
        var caller = server.Identity.Callers.Find(new Attribution.Server.Identity.SignedIn(RunningServer.Account, purpose, null)) ?? throw new InvalidOperationException("There is no such account.");
        return (await server.Services.GetRequiredService<Graph.Views.ViewSource>().ForAsync(caller.Reader, CancellationToken.None)).Labels.Contains(label);
    }

    private Task<(int Status, string? Code)> PutAsync(string purpose, (string Name, string Value) credential) =>
        server.SendAsync(HttpMethod.Put, "/auth/session/purpose", RunningServer.Json($$"""{"purpose":"{{purpose}}"}"""), credential, RunningServer.Preflight).OutcomeAsync();
}
