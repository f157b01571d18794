using Attribution.Domain.Identifiers;
using Attribution.Graph.Neo4j.Contents;
using Attribution.Graph.Store;

namespace Attribution.Graph.Neo4j.Writing;

/// <summary>Checks the records of a batch and gives new ones their numbers in order of their ids, so that numbers rise with (first recorded, id).</summary>
internal sealed class RecordChecks(BatchState state)
{
    private readonly List<(RecordId Id, int Index)> added = [];
    private readonly IReadOnlyList<RecordWrite> writes = state.Batch.Records;

    public CommitResult.Refused? Check()
    {
        for (var index = 0; index < writes.Count; index++)
        {
            var write = writes[index];
            var checkedOne = CheckLabels(write, index) ?? (write.ExpectedVersion == 0 ? CheckNew(write, index) : CheckExisting(write, index));
            if (checkedOne is { } refused)
            {
                return refused;
            }
        }

        return Number() ?? CheckVersions();
    }

    private CommitResult.Refused? CheckLabels(RecordWrite write, int index)
    {
        if (write.Content is { } content && !state.IsKnown(content.Label))
        {
            return Refusals.UnknownLabel("record", content.Label, index);
        }

        foreach (var name in write.Content?.Names ?? [])
        {
            if (!state.IsKnown(name.Label))
            {
                return Refusals.UnknownLabel("name", name.Label, index);
            }

            if (!state.Sources.Contains(name.Source))
            {
                return Refusals.UnknownSource("name", index);
            }
        }

        return null;
    }

    private CommitResult.Refused? CheckNew(RecordWrite write, int index)
    {
        if (write.Header is not { } header || write.Content is null || header.ExternalIds.Count == 0)
        {
            throw new ArgumentException("A new record needs header, content and an external id.");
        }

        if (!state.RecordNumbers.TryAdd(write.Id, 0))
        {
            return Refusals.WrittenTwice("record", 0, index);
        }

        if (state.Records.TryGetValue(write.Id, out var row))
        {
            return Refusals.Stale("record", 0, row.Current.Version, index);
        }

        added.Add((write.Id, index));
        return state.Sources.Contains(header.Source) ? null : Refusals.UnknownSource("record", index);
    }

    private CommitResult.Refused? CheckExisting(RecordWrite write, int index)
    {
        if (!state.Records.TryGetValue(write.Id, out var row))
        {
            return Refusals.UnknownRecord(write.Id, index);
        }

        return state.RecordNumbers.TryAdd(write.Id, row.Number) ? null : Refusals.WrittenTwice("record", write.ExpectedVersion, index);
    }

    private CommitResult.Refused? Number()
    {
        added.Sort();
        var number = state.Meta.Records;
        foreach (var (id, index) in added)
        {
            var header = writes[index].Header!; // CheckNew saw it.
            state.RecordNumbers[id] = ++number;
            if (!state.RecordKeys.Add(BatchState.FirstKey(header)))
            {
                return Refusals.DuplicateExternalId("record", header.ExternalIds[0], index);
            }

            state.Identities.TryAdd(Keys.Hash(header.IdentityKey), number);
        }

        return null;
    }

    private CommitResult.Refused? CheckVersions()
    {
        for (var index = 0; index < writes.Count; index++)
        {
            if (writes[index] is { ExpectedVersion: > 0 } write && state.Records[write.Id] is var row
                && Refusals.OfNext(write, row.Current.Version, row.IsClosed, index) is { } refused)
            {
                return refused;
            }
        }

        return null;
    }
}
