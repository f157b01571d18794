using System.Text.Json;

namespace Attribution.Server.Tests;

/// <summary>Reads what tests compare of an answer.</summary>
internal static class Answer
{
    /// <summary>Status, and the code of the body where it has one.</summary>
    public static async Task<(int Status, string? Code)> OutcomeAsync(this Task<HttpResponseMessage> sent)
    {
        using var answer = await sent;
        return ((int)answer.StatusCode, CodeOf(await answer.Content.ReadAsStringAsync()));
    }

    /// <summary>The body.</summary>
    public static async Task<string> BodyAsync(this Task<HttpResponseMessage> sent)
    {
        using var answer = await sent;
        return await answer.Content.ReadAsStringAsync();
    }

    private static string? CodeOf(string body)
    {
        if (!body.StartsWith('{'))
        {
            return null;
        }

        using var json = JsonDocument.Parse(body);
        return json.RootElement.TryGetProperty("code", out var code) ? code.GetString() : null;
    }
}
