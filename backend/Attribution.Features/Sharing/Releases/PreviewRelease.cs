using Attribution.Domain.Labels;
using Attribution.Features.Common;
using Attribution.Features.Common.Memberships;

namespace Attribution.Features.Sharing.Releases;

/// <summary>
/// Says who would see what. The audience is counted by the predicate over the public directory of accounts, and of circles by the operations that the caller himself takes part in and the groups that his unit keeps: who
/// is in another's group is nobody's to learn from a count.
/// </summary>
public sealed class PreviewRelease(ReadingSource readings, ReleaseItems items, ListReaders readers, MembershipRegister memberships, Caller caller)
{
    private const int MostUnits = 50;

    /// <summary>What would come of it.</summary>
    internal async Task<ReleasePreviewNode> OfAsync(IReadOnlyList<string> ids, IReadOnlyList<string> releaseTo, CancellationToken cancellationToken)
    {
        var reading = await readings.CurrentAsync(cancellationToken);
        var draft = await ReleaseDraft.ReadAsync(reading, items, ids, releaseTo, cancellationToken);
        var judged = draft.Items.Select(item => (Item: item, Outcome: item.Judge(caller.Unit.Id, draft.Tokens))).ToArray();
        var released = judged.Where(each => each.Outcome is ReleaseOutcome.Released).Select(each => each.Item).ToArray();
        var admitted = await AdmittedAsync(reading, released, draft.Tokens, cancellationToken);
        string[] units = [.. admitted.Select(reader => reader.UnitId).Distinct().Order(StringComparer.Ordinal)];
        return new ReleasePreviewNode(
            Words(released.Length, judged.Length, admitted.Count, units.Length, draft.Tokens.Any(token => IsGroup(token) && !IsKnown(token, reading.View.Reader))),
            admitted.Count,
            [.. units.Take(MostUnits)],
            [.. judged.Select(each => new ReleaseAnswerNode(each.Item.Id, each.Outcome))],
            [.. draft.Errors.Select(error => error.Message)]);
    }

    private async Task<IReadOnlyList<Reader>> AdmittedAsync(GraphReading reading, IReadOnlyList<ReleaseItem> released, TokenSet tokens, CancellationToken cancellationToken)
    {
        var labels = released.Select(item => (Before: item.Label, After: item.With(tokens))).Distinct().ToArray();
        var known = tokens.Where(token => IsKnown(token, reading.View.Reader)).ToArray();
        List<Reader> admitted = [];
        foreach (var reader in labels.Length == 0 ? [] : readers())
        {
            var complete = known.Length == 0 ? reader : await memberships.CompleteAsync(reader, reading.Snapshot, cancellationToken);
            var counted = reader with { Tokens = reader.Tokens.Union(TokenSet.Of(complete.Tokens.Intersect(known))) };
            if (labels.Any(label => Admits(label.After, counted) && !Admits(label.Before, counted)))
            {
                admitted.Add(reader);
            }
        }

        return admitted;
    }

    private static bool Admits(HandlingLabel label, Reader reader) => label.Audience.All(rule => rule.Admits(reader));

    // Of an operation that he takes part in, and of a group that his unit keeps, the caller knows who is in it.
    private static bool IsKnown(string token, Reader reader) =>
        token.StartsWith(CircleToken.OperationPrefix, StringComparison.Ordinal) ? reader.Tokens.Contains(token) : IsGroup(token) && CircleToken.KeeperOf(token) == reader.UnitId;

    private static bool IsGroup(string token) => token.StartsWith(CircleToken.GroupPrefix, StringComparison.Ordinal) && CircleToken.KeeperOf(token) is not null;

    private static string Words(int released, int all, int accounts, int units, bool hasGroup)
    {
        var groups = hasGroup ? ", and by a group of the owner's choosing, members confidential" : "";
        return released == 0
            ? $"None of {all} {(all == 1 ? "item" : "items")} can be released so."
            : $"{released} of {all} {(all == 1 ? "item" : "items")} would be seen by {accounts} more {(accounts == 1 ? "account" : "accounts")} at {units} {(units == 1 ? "desk" : "desks")}{groups}, as far as cleared for it.";
    }
}
