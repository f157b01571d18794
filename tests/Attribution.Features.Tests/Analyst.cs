using System.Text.Json;
using Attribution.Features.Common;

namespace Attribution.Features.Tests;

/// <summary>Writes and reads of one caller in short; every write must succeed. What is written is for everyone unless tokens of an audience are given.</summary>
internal sealed class Analyst(GraphWorld world, Caller caller)
{
    private static int keys;

    /// <summary>Nobody but the caller's unit.</summary>
    public static string[] Own => [];

    /// <summary>Everyone.</summary>
    public static string[] Everyone => ["everyone"];

    public static string NextKey() => $"key{Interlocked.Increment(ref keys)}";

    public static object Handling(string[] releaseTo) => new { tlp = releaseTo.Contains("everyone") ? "CLEAR" : "AMBER", releaseTo };

    /// <summary>Records a named thing; gives its entity's id.</summary>
    public Task<string> NameAsync(string kind, string name, string[]? releaseTo = null, object? properties = null) =>
        RecordAsync(new { kind, name, properties = properties ?? (kind == "MALWARE" ? new { is_family = true } : null), handling = Handling(releaseTo ?? Everyone), idempotencyKey = NextKey() });

    /// <summary>Records a domain; gives its entity's id.</summary>
    public Task<string> DomainAsync(string value, string[]? releaseTo = null) =>
        RecordAsync(new { kind = "DOMAIN_NAME", properties = new { value }, handling = Handling(releaseTo ?? Everyone), idempotencyKey = NextKey() });

    /// <summary>Records a relationship; gives the claim's id.</summary>
    public async Task<string> LinkAsync(string from, string type, string to, int? confidence = null, string? validFrom = null, string? validTo = null, string[]? releaseTo = null)
    {
        object input = new { from, type, to, confidence, validFrom, validTo, handling = Handling(releaseTo ?? Everyone), idempotencyKey = NextKey() };
        var result = await WriteAsync("mutation($input: RecordClaimInput!) { recordClaim(input: $input) { result { id } errors { ... on Error { code message path } } } }", input);
        return result.GetProperty("id").GetString() ?? "";
    }

    /// <summary>The data as JSON text, or the errors.</summary>
    public async Task<string> AskAsync(string query, object? variables = null) => (await world.AskAsync(caller, query, variables)).GetRawText();

    public Task<JsonElement> ReadAsync(string query, object? variables = null) => world.AskAsync(caller, query, variables);

    /// <summary>The result of a mutation that must succeed.</summary>
    public async Task<JsonElement> WriteAsync(string mutation, object input)
    {
        var answer = await world.AskAsync(caller, mutation, new { input });
        var payload = answer.ValueKind == JsonValueKind.Object ? answer.EnumerateObject().First().Value : throw new InvalidOperationException(answer.GetRawText());
        return payload.GetProperty("errors").GetArrayLength() == 0 ? payload.GetProperty("result") : throw new InvalidOperationException(payload.GetRawText());
    }

    private async Task<string> RecordAsync(object input)
    {
        var result = await WriteAsync("mutation($input: RecordEntityInput!) { recordEntity(input: $input) { result { entity { id } } errors { ... on Error { code message path } } } }", input);
        return result.GetProperty("entity").GetProperty("id").GetString() ?? "";
    }
}
