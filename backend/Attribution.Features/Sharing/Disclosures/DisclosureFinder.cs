using Attribution.Domain.Labels;
using Attribution.Features.Common;
using Attribution.Features.Common.Memberships;
using Attribution.Features.Operations.JointOperations.Notes;
using Attribution.Features.Operations.Keeping;
using Attribution.Features.Operations.Requests;
using Attribution.Features.Sharing.Consents;
using Attribution.Features.Sharing.Releases;
using Attribution.Graph.Store;

namespace Attribution.Features.Sharing.Disclosures;

/// <summary>
/// Finds the acts by which units received something: they are kept nowhere else than in releases, requests, consents and notes themselves, so that none can be missing. What lies open by
/// the label that it was recorded under is no act.
/// </summary>
public sealed class DisclosureFinder(ListReaders readers)
{
    private const int Most = 10_000;

    /// <summary>All acts that a reading shows, in no order. O(releases + requests + consents + notes + memberships).</summary>
    internal async Task<IReadOnlyList<Disclosure>> FindAsync(GraphReading reading, CancellationToken cancellationToken)
    {
        var audience = await AudienceStays.ReadAsync(reading, readers(), cancellationToken);
        List<Disclosure> found = [];
        foreach (var (record, document) in await ReleaseNode.Kept.NewestAsync(reading, Most, cancellationToken))
        {
            found.AddRange(await OfReleaseAsync(reading, record, document, audience, cancellationToken));
        }

        foreach (var (record, document) in await RequestNode.Kept.NewestAsync(reading, RequestNode.Most, cancellationToken))
        {
            found.AddRange(await OfRequestAsync(reading, record, document, cancellationToken));
        }

        foreach (var (record, document) in await ConsentNode.Kept.NewestAsync(reading, Most, cancellationToken))
        {
            found.AddRange(await OfConsentAsync(reading, record, document, cancellationToken));
        }

        foreach (var (record, document) in await OperationNoteNode.Kept.NewestAsync(reading, Most, cancellationToken))
        {
            found.AddRange(OfNote(record, document, await reading.Store.ReadLabelAsync(record.Content.Label, cancellationToken), audience));
        }

        return [.. found.Where(act => act.From != act.To)];
    }

    private static async Task<IEnumerable<Disclosure>> OfReleaseAsync(GraphReading reading, RecordVersion record, ReleaseDocument document, AudienceStays audience, CancellationToken cancellationToken)
    {
        if (await SinceAsync(reading, record, ReleaseNode.Kept, each => each.State is ReleaseState.Released, cancellationToken) is not { } released)
        {
            return [];
        }

        string[] items = [.. released.Document.Items.Where(item => item.Outcome is ReleaseOutcome.Released).Select(item => item.Id)];
        long? until = document.State is ReleaseState.Withdrawn ? record.RecordedFrom : null;
        return
        [
            .. document.ReleaseTo.SelectMany(audience.Of)
                .Select(stay => (stay.Unit, Time: stay.Within(released.At, until)))
                .Where(part => part.Time is not null)
                .Select(part => new Disclosure(record.Header.OwnerUnit, part.Unit, part.Time?.From ?? 0, part.Time?.To, DisclosureMeans.Release, ReleaseNode.Kept.IdOf(record.Id), document.ReleasedBy ?? document.AskedBy, document.Reason, items))
                .GroupBy(act => act.To).Select(Longest),
        ];
    }

    private static async Task<IEnumerable<Disclosure>> OfRequestAsync(GraphReading reading, RecordVersion record, RequestDocument document, CancellationToken cancellationToken)
    {
        if (document is not { AskedUnit: { } asked, ReceivedAt: not null })
        {
            return [];
        }

        var (asking, id) = (record.Header.OwnerUnit, RequestNode.Kept.IdOf(record.Id));
        List<Disclosure> acts = [];
        if (await SinceAsync(reading, record, RequestNode.Kept, each => each.ReceivedAt is not null, cancellationToken) is { } sent)
        {
            acts.Add(new Disclosure(asking, asked, sent.At, null, DisclosureMeans.Request, id, sent.Document.Steps[^1].By, document.Text, [id]));
        }

        if (document.Answer is { } answer && await SinceAsync(reading, record, RequestNode.Kept, each => each.Answer is not null, cancellationToken) is { } answered)
        {
            acts.Add(new Disclosure(asked, asking, answered.At, null, DisclosureMeans.Answer, id, answered.Document.Steps[^1].By, answer.Text, [id, .. answer.Records.Select(each => "record:" + each)]));
        }

        return acts;
    }

    private static async Task<IEnumerable<Disclosure>> OfConsentAsync(GraphReading reading, RecordVersion record, ConsentDocument document, CancellationToken cancellationToken)
    {
        if (await SinceAsync(reading, record, ConsentNode.Kept, each => each.State is ConsentState.Granted, cancellationToken) is not { } granted)
        {
            return [];
        }

        long? until = document.State is ConsentState.Granted ? null : record.RecordedFrom;
        return [new Disclosure(document.Owner, record.Header.OwnerUnit, granted.At, until, DisclosureMeans.Consent, ConsentNode.Kept.IdOf(record.Id), granted.Document.AnsweredBy ?? "", granted.Document.Answer, document.Items)];
    }

    private static IEnumerable<Disclosure> OfNote(RecordVersion record, OperationNoteDocument document, HandlingLabel label, AudienceStays audience) => label.Audience
        .SelectMany(rule => rule.ReleaseTo)
        .Where(token => token.StartsWith(CircleToken.OperationPrefix, StringComparison.Ordinal))
        .Distinct()
        .SelectMany(audience.Of)
        .Select(stay => (stay.Unit, Time: stay.Within(record.FirstRecorded, null)))
        .Where(part => part.Time is not null)
        .Select(part => new Disclosure(
            record.Header.OwnerUnit, part.Unit, part.Time?.From ?? 0, part.Time?.To, DisclosureMeans.Operation, OperationNoteNode.Kept.IdOf(record.Id), document.Author, null, [OperationNoteNode.Kept.IdOf(record.Id), .. document.About]))
        .GroupBy(act => act.To).Select(Longest);

    // A unit that several tokens mean received it once: from the first of them on, until the last ended.
    private static Disclosure Longest(IEnumerable<Disclosure> acts) =>
        acts.Aggregate((one, other) => one with { At = Math.Min(one.At, other.At), Until = one.Until is null || other.Until is null ? null : Math.Max(one.Until ?? 0, other.Until ?? 0) });

    // The version since which something holds: mostly the current one, which spares its history.
    private static async Task<(long At, T Document)?> SinceAsync<T>(GraphReading reading, RecordVersion record, KeptDocument<T> kept, Func<T, bool> holds, CancellationToken cancellationToken)
        where T : class
    {
        foreach (var version in record.Version == 1 ? [record] : await reading.Store.ReadRecordHistoryAsync(reading.View, record.Number, cancellationToken))
        {
            if (kept.Read(version) is { } document && holds(document))
            {
                return (version.RecordedFrom, document);
            }
        }

        return null;
    }
}
