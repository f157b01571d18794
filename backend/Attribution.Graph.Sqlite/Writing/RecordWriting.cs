using Attribution.Domain.Identifiers;
using Attribution.Domain.Names;
using Attribution.Graph.Sqlite.Bodies;
using Attribution.Graph.Sqlite.Rows;
using Attribution.Graph.Sqlite.Runs;
using Attribution.Graph.Store;

namespace Attribution.Graph.Sqlite.Writing;

/// <summary>Writes the records of a batch. New ones get their numbers in order of their ids, so that numbers rise with (first recorded, id).</summary>
internal sealed class RecordWriting(CommitState state)
{
    private const string Insert = "INSERT INTO records VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private const string Update = "UPDATE records SET label = ?, version = ?, recorded_from = ?, state = ?, body = ? WHERE number = ?";
    private const string KeepVersion = "INSERT INTO record_history VALUES(?, ?, ?, ?, ?, ?, ?)";

    private readonly RecordKeys keys = new(state);
    private readonly IReadOnlyList<RecordWrite> writes = state.Batch.Records;
    private readonly List<(RecordId Id, int Index)> added = [];

    public CommitResult.Refused? Write()
    {
        for (var index = 0; index < writes.Count; index++)
        {
            state.Records.Add(default);
            if (Check(writes[index], index) is { } refused)
            {
                return refused;
            }
        }

        return Add() ?? Change();
    }

    private CommitResult.Refused? Check(RecordWrite write, int index)
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

            if (state.SourceNumber(name.Source) == 0)
            {
                return Refusals.UnknownSource("name", index);
            }
        }

        return write.ExpectedVersion == 0 ? CheckNew(write, index) : CheckExisting(write, index);
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

        if (state.Session.FindRecord(write.Id) is { } known)
        {
            return Refusals.Stale("record", 0, known.Version, index);
        }

        added.Add((write.Id, index));
        return state.SourceNumber(header.Source) == 0 ? Refusals.UnknownSource("record", index) : null;
    }

    private CommitResult.Refused? CheckExisting(RecordWrite write, int index)
    {
        var number = state.Session.FindRecord(write.Id)?.Number ?? 0;
        if (number == 0)
        {
            return Refusals.UnknownRecord(write.Id, index);
        }

        if (!state.RecordNumbers.TryAdd(write.Id, number))
        {
            return Refusals.WrittenTwice("record", write.ExpectedVersion, index);
        }

        state.Records[index] = new WrittenItem(number, write.ExpectedVersion + 1);
        return null;
    }

    private CommitResult.Refused? Add()
    {
        added.Sort();
        var number = state.Session.Records.MaxNumber;
        foreach (var (id, index) in added)
        {
            state.RecordNumbers[id] = ++number;
            state.Records[index] = new WrittenItem(number, 1);
            if (AddOne(writes[index], number, index) is { } refused)
            {
                return refused;
            }
        }

        return null;
    }

    private CommitResult.Refused? AddOne(RecordWrite write, int number, int index)
    {
        var (header, content) = (write.Header!, write.Content!); // CheckNew saw both
        var owner = state.UnitNumber(header.OwnerUnit);
        var source = state.SourceNumber(header.Source);
        if (keys.AddExternalIds(header, owner, source, number) is { } duplicate)
        {
            return Refusals.DuplicateExternalId("record", duplicate, index);
        }

        state.Keys.Add(state.Session.Caches.Hash.Of(KeyClass.RecordId, write.Id.Value), number);
        keys.AddSelectors(content, number);
        AddTexts(content, number);
        state.Body.Clear();
        RecordBody.Write(state.Body, header, content, state.SourceNumber);
        state.Session.Database.Prepare(Insert)
            .Bind(1, number).BindId(2, write.Id.Value).Bind(3, owner).Bind(4, source).Bind(5, header.KindCode).Bind(6, keys.IdentityNumber(header.IdentityKey, number))
            .Bind(7, state.RecordedAt).Bind(8, content.Label.Value).Bind(9, 1).Bind(10, state.RecordedAt).Bind(11, StateOf(content)).Bind(12, state.WriteBody()).Run();
        return null;
    }

    private CommitResult.Refused? Change()
    {
        for (var index = 0; index < writes.Count; index++)
        {
            if (writes[index].ExpectedVersion > 0 && ChangeOne(writes[index], state.Records[index].Number, index) is { } refused)
            {
                return refused;
            }
        }

        return null;
    }

    private CommitResult.Refused? ChangeOne(RecordWrite write, int number, int index)
    {
        var row = state.Session.Records.Find(number) ?? throw new InvalidOperationException($"Record {number} is missing.");
        if (Refusals.OfNext(write, row.Version, row.IsClosed, index) is { } refused)
        {
            return refused;
        }

        if (!row.IsClosed)
        {
            state.Session.Database.Prepare(KeepVersion)
                .Bind(1, number).Bind(2, row.Version).Bind(3, row.Label.Value).Bind(4, row.RecordedFrom).Bind(5, state.RecordedAt).Bind(6, (long)row.State).Bind(7, row.Body).Run();
        }

        var body = write.Content is { } content ? WriteNext(content, row) : row.Body;
        state.Session.Database.Prepare(Update)
            .Bind(1, (write.Content?.Label ?? row.Label).Value).Bind(2, row.Version + 1).Bind(3, state.RecordedAt)
            .Bind(4, write.Content is null ? (long)ItemState.Closed : StateOf(write.Content)).Bind(5, body).Bind(6, number).Run();
        return null;
    }

    private long WriteNext(RecordContent content, RecordRow row)
    {
        var (header, previous) = StoredRecord.Read(state.Session, row, row.Current with { Body = row.Body }, _ => true);
        keys.AddSelectors(content, row.Number, previous);
        AddTexts(content, row.Number);
        state.Body.Clear();
        RecordBody.Write(state.Body, header, content, state.SourceNumber);
        return state.WriteBody();
    }

    private void AddTexts(RecordContent content, int number)
    {
        foreach (var name in content.Names)
        {
            state.Texts.Add(NameFolding.Fold(name.Name), number, isSelector: false);
        }

        foreach (var selector in content.Selectors)
        {
            state.Texts.Add(NameFolding.Fold(selector.Value), number, isSelector: true);
        }
    }

    private static long StateOf(RecordContent content) => (long)(content.Revoked ? ItemState.Revoked : ItemState.None);
}
