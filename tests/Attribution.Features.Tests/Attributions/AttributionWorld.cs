using System.Text.Json;
using Attribution.Features.Common;

namespace Attribution.Features.Tests.Attributions;

/// <summary>Questions on attribution in short, over an embedded store.</summary>
internal static class AttributionWorld
{
    public const string Ask = "query($id: ID!) { attribution(subject: $id) { refusal { code } candidates model { evidenceHash } hypotheses { name isUnknown probability total prior lines { weight fact { title value claims { id } } } } } }";

    private const string Open = "mutation($input: OpenCaseInput!) { openCase(input: $input) { result { id } errors { ... on Error { code message } } } }";
    private const string Add = "mutation($input: AddToCaseInput!) { addToCase(input: $input) { result { id } errors { ... on Error { code message } } } }";
    private const string Keep = "mutation($input: AssessAttributionInput!) { assessAttribution(input: $input) { result { id handling { text } } errors { ... on Error { code } } } }";

    /// <summary>Opens a case of the caller's unit with things attached; gives its id.</summary>
    public static async Task<string> CaseAsync(this GraphWorld world, Caller caller, string reference, string[] releaseTo, params string[] things)
    {
        var opened = await world.As(caller).WriteAsync(Open, new { reference, title = $"Case {reference}", jurisdiction = caller.Unit.Countries[0], offence = "ransomware", handling = Analyst.Handling(releaseTo), idempotencyKey = Analyst.NextKey() });
        var id = opened.GetProperty("id").GetString() ?? "";
        await world.AttachAsync(caller, id, releaseTo, things);
        return id;
    }

    /// <summary>Attaches things to a case.</summary>
    public static Task AttachAsync(this GraphWorld world, Caller caller, string caseId, string[] releaseTo, params string[] things) =>
        things.Length == 0 ? Task.CompletedTask : world.As(caller).WriteAsync(Add, new { caseId, entityIds = things, handling = Analyst.Handling(releaseTo), idempotencyKey = Analyst.NextKey() });

    /// <summary>Asks who is behind something.</summary>
    public static async Task<JsonElement> AttributionAsync(this GraphWorld world, Caller caller, string id) => (await world.As(caller).ReadAsync(Ask, new { id })).GetProperty("attribution");

    /// <summary>Keeps an answer for everyone who sees what it cites; gives the assessment's id.</summary>
    public static async Task<string> KeepAsync(this GraphWorld world, Caller caller, string subjectId) =>
        (await world.As(caller).WriteAsync(Keep, new { subjectId, handling = Analyst.Handling(Analyst.Everyone), idempotencyKey = Analyst.NextKey() })).GetProperty("id").GetString() ?? "";

    /// <summary>Two groups with a malware of their own each, and a technique of both.</summary>
    public static async Task<(string Heron, string Bear, string HeronKit, string BearKit, string Technique)> GroupsAsync(this GraphWorld world)
    {
        var analyst = world.As(GraphWorld.Polish);
        var (heron, bear) = (await analyst.NameAsync("INTRUSION_SET", "Quiet Heron"), await analyst.NameAsync("INTRUSION_SET", "Night Bear"));
        var (heronKit, bearKit, technique) = (await analyst.NameAsync("MALWARE", "HeronKit"), await analyst.NameAsync("MALWARE", "BearKit"), await analyst.NameAsync("ATTACK_PATTERN", "Phishing"));
        await analyst.LinkAsync(heron, "USES", heronKit);
        await analyst.LinkAsync(bear, "USES", bearKit);
        await analyst.LinkAsync(heron, "USES", technique);
        await analyst.LinkAsync(bear, "USES", technique);
        return (heron, bear, heronKit, bearKit, technique);
    }

    /// <summary>The names of the actors from the first down, "none of these" left out.</summary>
    public static IReadOnlyList<string?> Actors(this JsonElement attribution) =>
        [.. attribution.GetProperty("hypotheses").EnumerateArray().Where(hypothesis => !hypothesis.GetProperty("isUnknown").GetBoolean()).Select(hypothesis => hypothesis.GetProperty("name").GetString())];
}
