using Attribution.Features.Common;
using Attribution.Features.Common.Uses;
using Attribution.Features.Sharing.Packages;
using Attribution.Features.Tests.Operations.JointOperations;

namespace Attribution.Features.Tests.Sharing;

public sealed class ConsentTests
{
    private static readonly Caller Supervisor = GraphWorld.Colleague(GraphWorld.Polish, "pl.boss", "supervisor");

    [Fact]
    public async Task JointNote_ToEachUse_IsRefusedForThatOwnersReason()
    {
        await using var world = await GraphWorld.OpenAsync();
        var (_, note) = await NoteAsync(world);

        Assert.Equal(["PL-CYB H1"], await RefusedAsync(world, GraphWorld.German, note, "COURT"));
        Assert.Equal(["RO-CYB H2"], await RefusedAsync(world, GraphWorld.German, note, "ONWARD"));
        Assert.Equal([], await RefusedAsync(world, GraphWorld.Polish, note, "COURT"));
        Assert.Equal(["RO-CYB H2"], await RefusedAsync(world, GraphWorld.Polish, note, "ONWARD"));
    }

    [Fact]
    public async Task Package_UntilTheOwnerConsents_IsRefusedWithHisReason()
    {
        await using var world = await GraphWorld.OpenAsync();
        var (operation, note) = await NoteAsync(world);
        var consent = await RequestAsync(world, GraphWorld.German, note, "COURT");

        Assert.Equal("PL-CYB, H1: asked, and not answered yet.", await PackageAsync(world, operation, ItemUse.Court));
        Assert.Contains("REFUSED", await AnswerAsync(world, Supervisor, consent, 1, "REFUSED", "Informant at risk"), StringComparison.Ordinal);
        Assert.Equal("PL-CYB, H1: refused: Informant at risk", await PackageAsync(world, operation, ItemUse.Court));
        Assert.Contains("GRANTED", await AnswerAsync(world, Supervisor, consent, 2, "GRANTED", "Informant is safe"), StringComparison.Ordinal);
        Assert.Equal("", await PackageAsync(world, operation, ItemUse.Court));
    }

    [Fact]
    public async Task Consent_Withdrawn_BindsTheNextUse()
    {
        await using var world = await GraphWorld.OpenAsync();
        var (_, note) = await NoteAsync(world);
        var consent = await RequestAsync(world, GraphWorld.German, note, "COURT");
        await AnswerAsync(world, Supervisor, consent, 1, "GRANTED", "For this trial");
        var granted = await RefusedAsync(world, GraphWorld.German, note, "COURT");

        await AnswerAsync(world, Supervisor, consent, 2, "WITHDRAWN", "Trial is over");

        Assert.Equal([], granted);
        Assert.Equal(["PL-CYB H1"], await RefusedAsync(world, GraphWorld.German, note, "COURT"));
        Assert.Equal(["PL-CYB H1"], await RefusedAsync(world, GraphWorld.Romanian, note, "COURT"));
    }

    [Fact]
    public async Task Answer_ByWhoMayNot_ChangesNothing()
    {
        await using var world = await GraphWorld.OpenAsync();
        var (_, note) = await NoteAsync(world);
        var consent = await RequestAsync(world, GraphWorld.German, note, "COURT");

        Assert.Contains("NOT_PERMITTED", await AnswerAsync(world, GraphWorld.Polish, consent, 1, "GRANTED", "Fine"), StringComparison.Ordinal);
        Assert.Contains("NOT_FOUND", await AnswerAsync(world, GraphWorld.Colleague(GraphWorld.German, "de.boss", "supervisor"), consent, 1, "GRANTED", "Fine"), StringComparison.Ordinal);
        Assert.Contains("NOT_FOUND", await AnswerAsync(world, GraphWorld.Colleague(GraphWorld.Romanian, "ro.boss", "supervisor"), consent, 1, "GRANTED", "Fine"), StringComparison.Ordinal);
        Assert.Contains("NOT_ALLOWED", await AnswerAsync(world, Supervisor, consent, 1, "WITHDRAWN", "Fine"), StringComparison.Ordinal);
        Assert.Equal(["PL-CYB H1"], await RefusedAsync(world, GraphWorld.German, note, "COURT"));
    }

    [Fact]
    public async Task Request_WhereNothingForbids_IsRefused()
    {
        await using var world = await GraphWorld.OpenAsync();
        var open = await world.As(GraphWorld.Polish).NameAsync("MALWARE", "Locker");

        var answer = await world.As(GraphWorld.German).AskAsync(Request, new { input = new { ids = new[] { open, "entity:none" }, use = "COURT", reason = "", idempotencyKey = Analyst.NextKey() } });
        var nothing = await world.As(GraphWorld.German).AskAsync(Request, new { input = new { ids = new[] { open }, use = "COURT", reason = "Trial", idempotencyKey = Analyst.NextKey() } });

        Assert.Contains("INVALID_CONSENT", answer, StringComparison.Ordinal);
        Assert.Contains("NOTHING_TO_ASK", nothing, StringComparison.Ordinal);
    }

    private const string Request = "mutation($input: RequestConsentInput!) { requestConsent(input: $input) { result { consents { id owner { id } } } errors { ... on Error { code path } } } }";

    private static async Task<(string Operation, string Note)> NoteAsync(GraphWorld world)
    {
        Partners partners = new(world);
        var operation = await partners.JoinedAsync(GraphWorld.Polish, GraphWorld.Romanian, GraphWorld.German);
        var token = await partners.TokenAsync(GraphWorld.Polish, operation);
        string[] wallets = [await partners.WalletAsync(GraphWorld.Polish, token, "H1"), await partners.WalletAsync(GraphWorld.Romanian, token, "H2")];
        return (operation, Partners.Text(await partners.NoteAsync(GraphWorld.Romanian, operation, "One wallet", wallets), "id"));
    }

    private static async Task<string> RequestAsync(GraphWorld world, Caller caller, string id, string use)
    {
        var result = await world.As(caller).WriteAsync(Request, new { ids = new[] { id }, use, reason = "Trial in March", idempotencyKey = Analyst.NextKey() });
        return Partners.Text(result.GetProperty("consents")[0], "id");
    }

    private static Task<string> AnswerAsync(GraphWorld world, Caller caller, string consent, int version, string state, string reason) => world.As(caller).AskAsync(
        "mutation($input: AnswerConsentInput!) { answerConsent(input: $input) { result { state answer } errors { ... on Error { code } } } }",
        new { input = new { consentId = consent, expectedVersion = version, state, reason, idempotencyKey = Analyst.NextKey() } });

    private static async Task<IReadOnlyList<string>> RefusedAsync(GraphWorld world, Caller caller, string id, string use)
    {
        var refusals = (await world.As(caller).ReadAsync("query($ids: [ID!]!, $use: ItemUse!) { useRefusals(ids: $ids, use: $use) { unitId code reason } }", new { ids = new[] { id }, use })).GetProperty("useRefusals");
        return [.. refusals.EnumerateArray().Select(refusal => $"{Partners.Text(refusal, "unitId")} {Partners.Text(refusal, "code")}")];
    }

    private static async Task<string> PackageAsync(GraphWorld world, string operation, ItemUse use)
    {
        var reading = await world.ReadingAsync(GraphWorld.German);
        var packages = world.Service<OperationPackages>();
        var package = await packages.FindAsync(reading, operation, CancellationToken.None) ?? throw new InvalidOperationException("There is no such operation.");
        return UseRefusal.Text(await packages.RefusalsAsync(reading, package, use, CancellationToken.None));
    }
}
