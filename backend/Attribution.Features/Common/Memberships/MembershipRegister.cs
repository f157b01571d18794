using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;
using Attribution.Domain.Labels;
using Attribution.Graph.Index;
using Attribution.Graph.Store;
using Attribution.Graph.Views;

namespace Attribution.Features.Common.Memberships;

/// <summary>
/// Who is in which circle, made from the store: gives a reader the tokens of the circles that he is in. It is asked for each View, with the snapshot that the View is for, so that who
/// leaves or is taken out reads nothing more of it with his next request. Read again only after a membership was written. Safe for concurrent use.
/// </summary>
public sealed class MembershipRegister(IGraphStore store, ViewSource views) : IDisposable
{
    /// <summary>The property that holds the document of a membership.</summary>
    public const string Property = "membership";

    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    private readonly SemaphoreSlim reading = new(1, 1);
    private volatile Known known = new(0, FrozenDictionary<string, string[]>.Empty);

    /// <summary>The reader with the tokens of his circles; the same one where he is in none. O(his tokens); O(memberships) after one was written.</summary>
    public async ValueTask<Reader> CompleteAsync(Reader reader, GraphSnapshot snapshot, CancellationToken cancellationToken)
    {
        var circles = await AtAsync(snapshot, cancellationToken);
        if (circles.Count == 0)
        {
            return reader;
        }

        string[] added = [.. reader.Tokens.SelectMany(token => circles.GetValueOrDefault(token, [])).Distinct().Except(reader.Tokens).OrderDescending(StringComparer.Ordinal).Take(TokenSet.MaxCount - reader.Tokens.Count)];
        return added.Length == 0 ? reader : reader with { Tokens = reader.Tokens.Union(TokenSet.Of(added)) };
    }

    /// <inheritdoc/>
    public void Dispose() => reading.Dispose();

    // A snapshot older than what was read last is answered by the newer: rights are always now's.
    private async ValueTask<FrozenDictionary<string, string[]>> AtAsync(GraphSnapshot snapshot, CancellationToken cancellationToken)
    {
        if (snapshot.Memberships.Version <= known.Version)
        {
            return known.Circles;
        }

        await reading.WaitAsync(cancellationToken);
        try
        {
            if (snapshot.Memberships.Version > known.Version)
            {
                known = new Known(snapshot.Memberships.Version, await ReadAsync([.. snapshot.Memberships.Numbers], snapshot.Revision, cancellationToken));
            }

            return known.Circles;
        }
        finally
        {
            reading.Release();
        }
    }

    private async Task<FrozenDictionary<string, string[]>> ReadAsync(IReadOnlyList<int> numbers, long revision, CancellationToken cancellationToken)
    {
        var records = await store.ReadRecordsAsync(await views.InForceAsync(revision, cancellationToken), numbers, cancellationToken);
        return records
            .Select(record => (Unit: record.Header.OwnerUnit, Document: JsonElement.Parse(record.Content.Properties.Span).GetProperty(Property).Deserialize<MembershipDocument>(Format)))
            .Where(kept => kept.Document is { State: MembershipState.Joined } document && CircleToken.KeeperOf(document.Circle) == kept.Unit)
            .GroupBy(kept => kept.Document?.Member ?? "", kept => kept.Document?.Circle ?? "")
            .ToFrozenDictionary(group => group.Key, group => group.Distinct().ToArray(), StringComparer.Ordinal);
    }

    private sealed record Known(long Version, FrozenDictionary<string, string[]> Circles);
}
