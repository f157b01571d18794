using Attribution.Domain.Identifiers;
using Attribution.Domain.Selectors;
using Attribution.Features.Common.Writing;
using Attribution.Features.Operations.HitChecks;
using Attribution.Features.Operations.Keeping;
using Attribution.Features.Operations.Matching;
using Attribution.Features.Operations.Notices;
using Attribution.Features.Operations.Targets;
using Attribution.Graph.Store;
using Attribution.Graph.Views;
using Attribution.Ledger;

namespace Attribution.Features.Operations.NearMatches;

/// <summary>
/// Finds persons among the targets who resemble those of a hit check, and puts each before its owner. It runs after the check was answered, which it therefore cannot change; only
/// targets that stood then count, so that a look at old checks finds nothing new. A record that is there is not written again, whichever server wrote it.
/// </summary>
public sealed class NearMatchFinder(NoticeWriter notices, SystemWriter writer)
{
    /// <summary>Questions that one owner gets for one person asked for, the likest first.</summary>
    public const int MostOfAnOwner = 5;

    private const string Account = "system:near-matches";

    /// <summary>Writes what these checks call for; gives the notices that follow.</summary>
    internal async Task<IReadOnlyList<NoticeDraft>> OfAsync(View view, BlindIndex index, IReadOnlyList<(RecordVersion Record, HitCheckDocument Document)> checks, CancellationToken cancellationToken)
    {
        List<NoticeDraft> drafts = [];
        foreach (var (record, check) in checks)
        {
            foreach (var asked in check.Asked.Where(asked => asked.Type == SelectorType.Person).Select(asked => Selector.FromStored(asked.Type, asked.Value)).Distinct())
            {
                foreach (var near in await NearAsync(view, index, record, asked, cancellationToken))
                {
                    drafts.Add(await WriteAsync(record, check, asked, near, cancellationToken));
                }
            }
        }

        return drafts;
    }

    /// <summary>The notices to who asked, of near matches that their owners released.</summary>
    internal static IEnumerable<NoticeDraft> Released(IEnumerable<(RecordVersion Record, NearMatchDocument Document)> matches)
    {
        foreach (var (record, match) in matches.Where(match => match.Document.Decision == NearMatchDecision.Release))
        {
            var id = NoticeDraft.IdOf("near-match-released", $"{record.Id}");
            NoticeDocument notice = new() { Reason = NoticeReason.NearMatchReleased, Asked = match.Asked, Units = [record.Header.OwnerUnit], Purpose = match.Purpose };
            AuditNote entry = new() { Actor = match.DecidedBy ?? Account, Unit = record.Header.OwnerUnit, Action = AuditAction.Release, Purpose = match.Purpose, Subjects = [match.Target, match.Check, $"{id}"] };
            yield return new NoticeDraft(id, match.Asker, notice, entry);
        }
    }

    private async Task<IReadOnlyList<NearTarget>> NearAsync(View view, BlindIndex index, RecordVersion check, Selector asked, CancellationToken cancellationToken)
    {
        var person = PersonDescription.Of(asked);
        var born = index.BornOn(person.Born);
        List<NearTarget> near = [];
        foreach (var chunk in born.Chunk(TargetFeed.ReadSize))
        {
            near.AddRange(TargetNode.Kept.Documents(await notices.ReadAsync(view, chunk, cancellationToken))
                .Where(target => target.Record.Header.OwnerUnit != check.Header.OwnerUnit && target.Record.FirstRecorded <= check.FirstRecorded)
                .Where(target => target.Document is { WithdrawnBy: null, Type: SelectorType.Person } && target.Document.Value != asked.Value && index.IsActive(RecordId.Parse(target.Document.Case, null)))
                .Select(target => NearTarget.Of(target.Record, target.Document, person))
                .OfType<NearTarget>());
        }

        return [.. near.GroupBy(target => target.Record.Header.OwnerUnit, StringComparer.Ordinal).SelectMany(owner => owner.OrderByDescending(target => target.Similarity).ThenBy(target => target.Record.Id.Value).Take(MostOfAnOwner))];
    }

    private async Task<NoticeDraft> WriteAsync(RecordVersion check, HitCheckDocument question, Selector asked, NearTarget near, CancellationToken cancellationToken)
    {
        var owner = near.Record.Header.OwnerUnit;
        var isForSupervisors = near.Document.Policy == TargetPolicy.SupervisorOnly;
        RecordId id = new(StableId.Of("near-match", $"{check.Id}", asked.Key, $"{near.Record.Id}"));
        NearMatchDocument document = new()
        {
            Check = $"{check.Id}", Asker = check.Header.OwnerUnit, Target = $"{near.Record.Id}", Asked = asked.Value, Purpose = question.Purpose,
            NameSimilarity = (int)Math.Floor(near.Similarity * 100), BirthDate = near.BirthDate,
        };
        SystemWrite write = new(Account, "ASK_NEAR_MATCH", $"{id}", owner, NoticeLabel.Of(owner, isForSupervisors));
        await writer.WriteAsync(write, place => NearMatchNode.Kept.Write(id, 0, owner, place.Source, place.Label, place.NowMicroseconds, document), cancellationToken);

        var noticeId = NoticeDraft.IdOf("near-match", $"{id}");
        NoticeDocument notice = new()
        {
            Reason = NoticeReason.NearMatch, NearMatch = $"{id}", Target = $"{near.Record.Id}", Units = [check.Header.OwnerUnit], Purpose = question.Purpose, Before = question.Before, SupervisorsOnly = isForSupervisors,
        };
        AuditNote entry = new() { Actor = question.AskedBy, Unit = check.Header.OwnerUnit, Action = AuditAction.HitCheck, Purpose = question.Purpose, Subjects = [$"{near.Record.Id}", $"{noticeId}"] };
        return new NoticeDraft(noticeId, owner, notice, entry);
    }

    private sealed record NearTarget(RecordVersion Record, TargetDocument Document, double Similarity, BirthDateMatch BirthDate)
    {
        public static NearTarget? Of(RecordVersion record, TargetDocument document, PersonDescription asked)
        {
            var target = PersonDescription.Of(Selector.FromStored(document.Type, document.Value));
            var similarity = PersonNames.Similarity(target.Name, asked.Name);
            return similarity >= PersonNames.Near && target.Born.MatchOf(asked.Born) is { } match ? new NearTarget(record, document, similarity, match) : null;
        }
    }
}
