using System.Globalization;
using Attribution.Domain.Kinds;
using Attribution.Domain.Labels;
using Attribution.Features.Operations.Keeping;
using Attribution.Features.Operations.Matching;
using Attribution.Features.Operations.Notices;
using Attribution.Graph.Index;
using Attribution.Graph.Store;
using Attribution.Graph.Views;

namespace Attribution.Features.Operations.Mail;

/// <summary>
/// Tells units by mail that notices wait. A notice is counted in one mail, whichever server sends it and however often it starts; a mail that a server left unsent is sent again after
/// <see cref="Lease"/> under the same id, since nobody can know whether it was taken. One delivery at a time.
/// </summary>
public sealed class MailRelay(IGraphStore store, GraphIndex graph, ViewSource views, TargetFeed feed, SystemWriter writer, MailPlan plan, SendMail send, TimeProvider clock)
{
    /// <summary>After this a mail that was taken in hand and not sent is anybody's to send.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    private const string Account = "system:mail";

    // Notices that nobody acknowledged, by box and store number; and the mails that this server took in hand.
    private readonly Dictionary<MailBox, SortedSet<int>> waiting = plan.Boxes.ToDictionary(box => box, _ => new SortedSet<int>());
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly HashSet<MailBox> settled = [];
    private long? seen;

    /// <summary>Sends what is due; false: the mail server did not take all of it.</summary>
    /// <exception cref="GraphStoreException">The store failed; the next call tries again.</exception>
    public async Task<bool> DeliverAsync(CancellationToken cancellationToken)
    {
        if (graph.Current is not { } snapshot)
        {
            return true;
        }

        var view = await views.InForceAsync(snapshot.Revision, cancellationToken);
        await LearnAsync(view, snapshot, cancellationToken);
        var isTaken = true;
        foreach (var box in plan.Boxes.Where(box => waiting[box].Count > 0 || !settled.Contains(box)))
        {
            isTaken &= await DeliverAsync(view, box, cancellationToken);
        }

        return isTaken;
    }

    private async Task LearnAsync(View view, GraphSnapshot snapshot, CancellationToken cancellationToken)
    {
        if (seen == snapshot.Revision)
        {
            return;
        }

        var numbers = seen is { } from ? await feed.WrittenAsync(from, snapshot.Revision, cancellationToken) : NoticeNode.Kept.Numbers(snapshot, view);
        var (records, _) = await feed.ReadAsync(view, numbers, [Kind.Notice], cancellationToken);
        foreach (var (record, notice) in NoticeNode.Kept.Documents(records))
        {
            foreach (var (_, held) in waiting.Where(pair => pair.Key.Unit == record.Header.OwnerUnit && pair.Key.IsForSupervisors == notice.SupervisorsOnly))
            {
                _ = notice.AcknowledgedBy is null ? held.Add(record.Number) : held.Remove(record.Number);
            }
        }

        seen = snapshot.Revision;
    }

    private async Task<bool> DeliverAsync(View view, MailBox box, CancellationToken cancellationToken)
    {
        var (version, state) = await StateAsync(view, box, cancellationToken);
        waiting[box].RemoveWhere(number => number <= state.UpTo);
        if (version > 0 && !state.IsSent)
        {
            settled.Remove(box);
            return await SendAsync(box, version, state, cancellationToken);
        }

        settled.Add(box);
        if (waiting[box].Count == 0 || clock.GetUtcNow() - state.At < plan.Pause)
        {
            return true;
        }

        MailState next = new() { UpTo = waiting[box].Max, Count = waiting[box].Count, At = clock.GetUtcNow() };
        settled.Remove(box);
        if (!await WriteAsync(box, version, next, "TAKE_MAIL", cancellationToken))
        {
            return true; // another server was first
        }

        taken.Add(IdOf(box, version + 1));
        return await SendAsync(box, version + 1, next, cancellationToken);
    }

    private async Task<bool> SendAsync(MailBox box, int version, MailState state, CancellationToken cancellationToken)
    {
        var id = IdOf(box, version);
        if (!taken.Contains(id) && clock.GetUtcNow() - state.At < Lease)
        {
            return true; // another server has it in hand
        }

        if (!await send(box, state.Count, id, cancellationToken))
        {
            return false;
        }

        await WriteAsync(box, version, state with { IsSent = true }, "SEND_MAIL", cancellationToken);
        taken.Remove(id);
        return true;
    }

    private async Task<(int Version, MailState State)> StateAsync(View view, MailBox box, CancellationToken cancellationToken)
    {
        var numbers = await store.FindRecordsAsync(view, [box.State], cancellationToken);
        return numbers[0] > 0 && await store.ReadRecordsAsync(view, numbers, cancellationToken) is [var record] && MailState.Kept.Read(record) is { } state ? (record.Version, state) : (0, new MailState());
    }

    private async Task<bool> WriteAsync(MailBox box, int version, MailState state, string action, CancellationToken cancellationToken)
    {
        SystemWrite write = new(Account, action, IdOf(box, version + 1), box.Unit, HandlingLabel.OwnedBy(box.Unit));
        var isWritten = await writer.WriteAsync(write, draft => MailState.Kept.Write(box.State, version, box.Unit, draft.Source, draft.Label, draft.NowMicroseconds, state), cancellationToken);
        await graph.RefreshAsync(cancellationToken);
        return isWritten;
    }

    private static string IdOf(MailBox box, int version) => string.Create(CultureInfo.InvariantCulture, $"{box.State}.{version}");
}
