namespace Attribution.TwinStore.Tests.Worlds;

/// <summary>An answer: status, headers (all but the date), body.</summary>
internal sealed record Reply(int Status, string Headers, string Body)
{
    public static string HeadersOf(HttpResponseMessage response) => string.Join(
        '\n',
        response.Headers.Concat(response.Content.Headers).Where(header => header.Key != "Date").Select(header => $"{header.Key}: {string.Join(", ", header.Value)}").Order(StringComparer.Ordinal));

    public override string ToString() => $"{Status}\n{Headers}\n{Body}";
}
