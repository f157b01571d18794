using Attribution.Features.Common;
using Attribution.Features.Common.Uses;
using Attribution.Features.Sharing.Consents;
using Attribution.Features.Sharing.Releases;
using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Pagination;

namespace Attribution.Features.Sharing;

/// <summary>Queries on sharing. Permission: the right to read; each sees what its View shows.</summary>
[QueryType]
[Authorize]
public static class SharingQueries
{
    private const int Most = 10_000;
    private const int MostIds = 200;

    /// <summary>Consents that the own unit asked for or is asked for, latest changed first; the newest 10,000.</summary>
    [UseConnection(Name = "Consent", AllowBackwardPagination = false)]
    [Cost(10)]
    public static async Task<Connection<ConsentNode>> GetConsents(PagingArguments paging, ReadingSource readings, CancellationToken cancellationToken, bool openOnly = false)
    {
        var reading = await readings.CurrentAsync(cancellationToken);
        ConsentNode[] consents =
        [
            .. (await ConsentNode.Kept.NewestAsync(reading, Most, cancellationToken))
                .Select(kept => new ConsentNode(reading, kept.Record, kept.Document))
                .Where(consent => !openOnly || consent.State is ConsentState.Requested),
        ];
        return paging.List(consents);
    }

    /// <summary>Releases of the own unit, asked for, made and taken back, latest changed first; the newest 10,000.</summary>
    [UseConnection(Name = "Release", AllowBackwardPagination = false)]
    [Cost(10)]
    public static async Task<Connection<ReleaseNode>> GetReleases(PagingArguments paging, ReadingSource readings, CancellationToken cancellationToken)
    {
        var reading = await readings.CurrentAsync(cancellationToken);
        ReleaseNode[] releases = [.. (await ReleaseNode.Kept.NewestAsync(reading, Most, cancellationToken)).Select(kept => new ReleaseNode(reading, kept.Record, kept.Document))];
        return paging.List(releases);
    }

    /// <summary>Who would see what if it were released: which of the items can be, and why the others cannot.</summary>
    [Cost(20)]
    public static Task<ReleasePreviewNode> GetReleasePreview([ID] IReadOnlyList<string> ids, IReadOnlyList<string> releaseTo, PreviewRelease preview, CancellationToken cancellationToken) =>
        preview.OfAsync(ids, releaseTo, cancellationToken);

    /// <summary>Why the own unit may not use things so (entities, records, claims, notes of operations; at most 200), by owner and handling code; none: it may.</summary>
    [ListSize(AssumedSize = 5)]
    [Cost(20)]
    public static async Task<IReadOnlyList<UseRefusal>> GetUseRefusals([ID] IReadOnlyList<string> ids, ItemUse use, ReadingSource readings, UseItems things, CancellationToken cancellationToken)
    {
        if (ids.Count > MostIds)
        {
            throw new GraphQLException($"At most {MostIds} ids are allowed.", "TOO_MANY_IDS");
        }

        var reading = await readings.CurrentAsync(cancellationToken);
        List<UseItem> items = [];
        foreach (var id in ids)
        {
            items.AddRange(await things.FindAsync(reading, id, cancellationToken));
        }

        return await UseGate.RefuseAsync(reading, items, use, cancellationToken);
    }
}
