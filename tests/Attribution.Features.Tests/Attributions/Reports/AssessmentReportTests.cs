using System.Text.Json;
using System.Text.RegularExpressions;
using Attribution.Features.Attributions.Reports;
using Attribution.Features.Attributions.Reports.Pdf;
using Attribution.Features.Common;
using Attribution.Features.Entities;
using Attribution.Features.Tests.Attributions.Reports.Pdf;
using Attribution.Graph.Index;
using Attribution.Graph.Store;
using Attribution.Graph.Views;

namespace Attribution.Features.Tests.Attributions.Reports;

public sealed partial class AssessmentReportTests
{
    private const string Report = "query($id: ID!, $form: ReportForm!) { assessment(id: $id) { report(form: $form) { form title html handling { text } } } }";
    private const string State = "mutation($input: StateHypothesisInput!) { stateHypothesis(input: $input) { result { id version } errors { ... on Error { code } } } }";

    [Fact]
    public async Task Analysis_CitesEveryClaimOfTheAnswerAndSaysHowSure()
    {
        await using var world = await GraphWorld.OpenAsync();
        var (subject, id) = await SceneAsync(world);
        var claims = (await world.AttributionAsync(GraphWorld.Polish, subject)).GetProperty("hypotheses").EnumerateArray()
            .SelectMany(hypothesis => hypothesis.GetProperty("lines").EnumerateArray()).SelectMany(line => line.GetProperty("fact").GetProperty("claims").EnumerateArray()).Select(claim => claim.GetProperty("id").GetString() ?? "").ToHashSet();

        var html = await HtmlAsync(world, id, "ANALYSIS");

        Assert.Equal(3, claims.Count);
        Assert.All(claims, claim => Assert.Contains(claim, html, StringComparison.Ordinal));
        Assert.All(["Judgement", "Counter-evidence", "Rejected hypotheses", "Method", "Limits", "What would overturn this", "None of the 2 actors you can see", "90 % interval"], part => Assert.Contains(part, html, StringComparison.Ordinal));
        Assert.All(Cited().Matches(html).Select(match => match.Groups[1].Value), number => Assert.Contains($"<tr id=\"c{number}\">", html, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Court_GivesRatiosInWordsAndNoProbability()
    {
        await using var world = await GraphWorld.OpenAsync();
        var (_, id) = await SceneAsync(world);

        var html = await HtmlAsync(world, id, "COURT");
        var text = html[html.IndexOf("<main>", StringComparison.Ordinal)..];

        Assert.All(["Findings on Quiet Heron", "Likelihood ratio", "no support either way", "Counter-evidence", "Rejected hypotheses", "The verbal scale", "Claims cited"], part => Assert.Contains(part, text, StringComparison.Ordinal));
        Assert.DoesNotMatch(@"\d\s*%|[Pp]rior|[Pp]osterior|[Rr]ank|[Ii]nterval|very likely|unlikely|almost certain|even chance|calibration\b(?! and)", text);
    }

    [Theory]
    [InlineData(ReportForm.Analysis, true)]
    [InlineData(ReportForm.Court, false)]
    public async Task Pdf_SaysWhatThePageSays(ReportForm form, bool hasProbability)
    {
        await using var world = await GraphWorld.OpenAsync();
        var (_, id) = await SceneAsync(world);
        var report = await AssessmentReports.FindAsync(await ReadingAsync(world), id, form, new EntityFinder(), CancellationToken.None) ?? throw new InvalidOperationException("There is no report.");

        var pages = new PdfText(PdfReport.Render(report)).Pages;
        var text = Squeezed(string.Concat(pages));

        Assert.All(report.Page.Blocks.OfType<ReportBlock.Table>().SelectMany(table => table.Rows).SelectMany(row => row), cell => Assert.Contains(Squeezed(cell.Text), text, StringComparison.Ordinal));
        Assert.All(pages, page => Assert.StartsWith(report.Handling.Text, page[page.IndexOf(report.Handling.Text, StringComparison.Ordinal)..], StringComparison.Ordinal));
        Assert.Equal(hasProbability, text.Contains("90%interval", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Report_NamesWhatPeopleRejectedAndWhy()
    {
        await using var world = await GraphWorld.OpenAsync();
        var (subject, id) = await SceneAsync(world);
        await world.As(GraphWorld.Polish).WriteAsync(State, new { subjectId = subject, statement = "An insider did it", handling = Analyst.Handling(Analyst.Everyone), idempotencyKey = Analyst.NextKey() });

        Assert.Contains("An insider did it", await HtmlAsync(world, id, "COURT"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Marking_IsTheJoinOfWhatIsCited()
    {
        await using var world = await GraphWorld.OpenAsync();
        var (subject, id) = await SceneAsync(world);
        var before = await AskAsync(world, id, "ANALYSIS");

        await world.As(GraphWorld.Polish).WriteAsync(State, new { subjectId = subject, statement = "Ours alone", handling = Analyst.Handling(Analyst.Own), idempotencyKey = Analyst.NextKey() });
        var (after, ofOthers) = (await AskAsync(world, id, "ANALYSIS"), await AskAsync(world, id, "ANALYSIS", GraphWorld.Romanian));

        Assert.NotEqual(Marking(before), Marking(after));
        Assert.Equal((Marking(before), false), (Marking(ofOthers), ofOthers.GetProperty("html").GetString()?.Contains("Ours alone", StringComparison.Ordinal)));
    }

    [GeneratedRegex(@"href=""#c(\d+)""")]
    private static partial Regex Cited();

    private static string Squeezed(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));

    private static async Task<GraphReading> ReadingAsync(GraphWorld world) => new(
        await world.Service<ViewSource>().ForAsync(GraphWorld.Polish.Reader, CancellationToken.None),
        world.Service<GraphIndex>().Current ?? throw new InvalidOperationException("The index is not loaded."),
        world.Service<IGraphStore>(),
        trail: null);

    private static string? Marking(JsonElement report) => report.GetProperty("handling").GetProperty("text").GetString();

    private static async Task<(string Subject, string Assessment)> SceneAsync(GraphWorld world)
    {
        var groups = await world.GroupsAsync();
        var subject = await world.CaseAsync(GraphWorld.Polish, "K-1", Analyst.Everyone, groups.HeronKit, groups.Technique, groups.BearKit);
        return (subject, await world.KeepAsync(GraphWorld.Polish, subject));
    }

    private static async Task<string> HtmlAsync(GraphWorld world, string id, string form) => (await AskAsync(world, id, form)).GetProperty("html").GetString() ?? "";

    private static async Task<JsonElement> AskAsync(GraphWorld world, string id, string form, Attribution.Features.Common.Caller? reader = null) =>
        (await world.As((reader ?? GraphWorld.Polish) with { Occasion = GraphWorld.ForACase }).ReadAsync(Report, new { id, form })).GetProperty("assessment").GetProperty("report");
}
