using Attribution.Domain.Jurisdictions;
using Attribution.Domain.Requests;
using Attribution.Features.Common;
using Attribution.Features.Operations.Requests.PreserveNow;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Pagination;

namespace Attribution.Features.Operations.Requests;

/// <summary>Queries on requests and on what is to be preserved. Permission: the right to read; each sees what its View shows.</summary>
[QueryType]
[Authorize]
public static class RequestQueries
{
    /// <summary>Requests that the own unit makes or is sent, what runs out first coming first, then by id; of the newest 10,000. Of one case of the own unit, if it is named.</summary>
    [UseConnection(Name = "InformationRequest", AllowBackwardPagination = false)]
    [Cost(10)]
    public static async Task<Connection<RequestNode>> GetRequests(
        RequestDirection direction, PagingArguments paging, ReadingSource readings, OwnCase cases, Caller caller, CancellationToken cancellationToken, bool openOnly = false, [ID] string? caseId = null)
    {
        var reading = await readings.CurrentAsync(cancellationToken);
        var subjects = await cases.RecordsAsync(reading, caseId, cancellationToken);
        RequestNode[] requests =
        [
            .. (await RequestNode.Kept.NewestAsync(reading, RequestNode.Most, cancellationToken))
                .Select(kept => new RequestNode(reading, kept.Record, kept.Document))
                .Where(request => (direction == RequestDirection.Sent ? request.AskingUnit : request.Document.AskedUnit) == caller.Unit.Id)
                .Where(request => subjects?.Contains(request.Document.Case) != false && (!openOnly || request.IsOpen))
                .OrderBy(request => request.FirstDue ?? DateTimeOffset.MaxValue).ThenBy(request => request.Id, StringComparer.Ordinal),
        ];
        return paging.List(requests);
    }

    /// <summary>By which instruments one country can ask another today, or be asked inside itself, urgent ones last; none where a country is not known. At most 20.</summary>
    [ListSize(AssumedSize = 20)]
    public static IReadOnlyList<InstrumentNode> GetInstruments(string from, string to, Caller caller, TimeProvider clock)
    {
        Rights.Require(caller, Right.Read);
        return JurisdictionCode.TryParse(from, null, out var asking) && JurisdictionCode.TryParse(to, null, out var asked)
            ? [.. InstrumentTable.Between(asking, asked, DraftRequest.Today(clock)).Select(InstrumentNode.Of)]
            : [];
    }

    /// <summary>Which of the things that an answer would name the asking unit sees, at most 200; none where the request is not the caller's unit's to answer.</summary>
    [ListSize(AssumedSize = 20)]
    [Cost(10)]
    public static Task<IReadOnlyList<AnswerPreviewNode>> GetAnswerPreview([ID] string requestId, [ID] IReadOnlyList<string> recordIds, AnswerPreview preview, CancellationToken cancellationToken) =>
        preview.OfAsync(requestId, recordIds, cancellationToken);

    /// <summary>The own unit's queue of what is to be preserved, what vanishes first coming first, then by id; of the newest 10,000. Of one case, if it is named.</summary>
    [UseConnection(Name = "PreservationItem", AllowBackwardPagination = false)]
    [Cost(10)]
    public static async Task<Connection<PreservationItemNode>> GetPreservationItems(
        PagingArguments paging, ReadingSource readings, OwnCase cases, CancellationToken cancellationToken, bool openOnly = false, [ID] string? caseId = null)
    {
        var reading = await readings.CurrentAsync(cancellationToken);
        var subjects = await cases.RecordsAsync(reading, caseId, cancellationToken);
        PreservationItemNode[] items =
        [
            .. (await PreservationItemNode.Kept.NewestAsync(reading, RequestNode.Most, cancellationToken))
                .Where(kept => subjects?.Contains(kept.Document.Case) != false && (!openOnly || kept.Document.DoneBy is null))
                .Select(kept => new PreservationItemNode(reading, kept.Record, kept.Document))
                .OrderBy(item => item.VanishesAt ?? DateTimeOffset.MaxValue).ThenBy(item => item.Id, StringComparer.Ordinal),
        ];
        return paging.List(items);
    }
}
