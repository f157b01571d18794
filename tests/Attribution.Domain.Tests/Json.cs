using System.Text.Json;

namespace Attribution.Domain.Tests;

/// <summary>JSON written in a test.</summary>
internal static class Json
{
    public static JsonElement Of(string json) => JsonElement.Parse(json);
}
