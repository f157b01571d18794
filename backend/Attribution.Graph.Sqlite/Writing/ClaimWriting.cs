using Attribution.Domain.Identifiers;
using Attribution.Domain.Relationships;
using Attribution.Graph.Sqlite.Bodies;
using Attribution.Graph.Sqlite.Rows;
using Attribution.Graph.Sqlite.Runs;
using Attribution.Graph.Store;

namespace Attribution.Graph.Sqlite.Writing;

/// <summary>Writes the claims of a batch after its records. New ones get their numbers in order of their ids; ends may be any records and claims of the batch.</summary>
internal sealed class ClaimWriting(CommitState state, RecentNumbers recent)
{
    private const string Insert = "INSERT INTO claims VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private const string Update =
        "UPDATE claims SET state = ?, confidence = ?, label = ?, valid_from = ?, valid_to = ?, version = ?, recorded_from = ?, body = ? WHERE number = ?";

    private const string KeepVersion = "INSERT INTO claim_history VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private readonly IReadOnlyList<ClaimWrite> writes = state.Batch.Claims;
    private readonly List<(ClaimId Id, int Index)> added = [];
    private readonly HashSet<(int Owner, int Source, string ExternalId)> externalIds = [];

    public CommitResult.Refused? Write()
    {
        for (var index = 0; index < writes.Count; index++)
        {
            state.Claims.Add(default);
            if (Check(writes[index], index) is { } refused)
            {
                return refused;
            }
        }

        GiveNumbers();
        for (var index = 0; index < writes.Count; index++)
        {
            if (writes[index].ExpectedVersion > 0 && ChangeOne(writes[index], state.Claims[index].Number, index) is { } refused)
            {
                return refused;
            }
        }

        return Add();
    }

    private CommitResult.Refused? Check(ClaimWrite write, int index)
    {
        if (write.Content is { } content && !state.IsKnown(content.Label))
        {
            return Refusals.UnknownLabel("claim", content.Label, index);
        }

        return write.ExpectedVersion == 0 ? CheckNew(write, index) : CheckExisting(write, index);
    }

    private CommitResult.Refused? CheckNew(ClaimWrite write, int index)
    {
        if (write.Header is not { } header || write.Content is null)
        {
            throw new ArgumentException("A new claim needs header and content.");
        }

        if (!state.ClaimNumbers.TryAdd(write.Id, 0))
        {
            return Refusals.WrittenTwice("claim", 0, index);
        }

        if (state.Session.FindClaim(write.Id) is { } known)
        {
            return Refusals.Stale("claim", 0, known.Version, index);
        }

        added.Add((write.Id, index));
        return state.SourceNumber(header.Source) == 0 ? Refusals.UnknownSource("claim", index) : null;
    }

    private CommitResult.Refused? CheckExisting(ClaimWrite write, int index)
    {
        var number = state.Session.FindClaim(write.Id)?.Number ?? 0;
        if (number == 0)
        {
            return Refusals.UnknownClaim(write.Id, index);
        }

        if (!state.ClaimNumbers.TryAdd(write.Id, number))
        {
            return Refusals.WrittenTwice("claim", write.ExpectedVersion, index);
        }

        state.Claims[index] = new WrittenItem(number, write.ExpectedVersion + 1);
        return null;
    }

    private void GiveNumbers()
    {
        added.Sort();
        var number = state.Session.Claims.MaxNumber;
        foreach (var (id, index) in added)
        {
            state.ClaimNumbers[id] = ++number;
            state.Claims[index] = new WrittenItem(number, 1);
        }
    }

    private CommitResult.Refused? Add()
    {
        foreach (var (_, index) in added)
        {
            if (AddOne(writes[index], state.Claims[index].Number, index) is { } refused)
            {
                return refused;
            }
        }

        return null;
    }

    private CommitResult.Refused? AddOne(ClaimWrite write, int number, int index)
    {
        var (header, content) = (write.Header!, write.Content!); // CheckNew saw both
        var (from, to) = (Resolve(header.From), Resolve(header.To));
        if (from == 0 || to == 0)
        {
            return Refusals.UnknownEnd(isSource: from == 0, index);
        }

        var owner = state.UnitNumber(header.OwnerUnit);
        var source = state.SourceNumber(header.Source);
        if (header.ExternalId is { } externalId && !AddExternalId(externalId, owner, source, number))
        {
            return Refusals.DuplicateExternalId("claim", externalId, index);
        }

        state.Keys.Add(state.Session.Caches.Hash.Of(KeyClass.ClaimId, write.Id.Value), number);
        WriteBody(header, content);
        var ends = (header.From.IsClaim ? ItemState.FromIsClaim : 0) | (header.To.IsClaim ? ItemState.ToIsClaim : 0);
        state.Session.Database.Prepare(Insert)
            .Bind(1, number).BindId(2, write.Id.Value).Bind(3, owner).Bind(4, source).Bind(5, TypeCode(header)).Bind(6, from).Bind(7, to).Bind(8, (long)ends)
            .Bind(9, content.Confidence ?? ClaimRow.NoConfidence).Bind(10, content.Label.Value).Bind(11, content.ValidFrom).Bind(12, content.ValidTo)
            .Bind(13, 1).Bind(14, state.RecordedAt).Bind(15, state.WriteBody()).Run();
        return null;
    }

    private CommitResult.Refused? ChangeOne(ClaimWrite write, int number, int index)
    {
        var row = state.Session.Claims.Find(number) ?? throw new InvalidOperationException($"Claim {number} is missing.");
        if (Refusals.OfNext(write, row.Version, row.IsClosed, index) is { } refused)
        {
            return refused;
        }

        if (!row.IsClosed)
        {
            Keep(row);
        }

        Replace(row, write.Content);
        return null;
    }

    private void Keep(ClaimRow row) => state.Session.Database.Prepare(KeepVersion)
        .Bind(1, row.Number).Bind(2, row.Version).Bind(3, row.Confidence).Bind(4, row.Label.Value).Bind(5, row.ValidFrom).Bind(6, row.ValidTo)
        .Bind(7, row.RecordedFrom).Bind(8, state.RecordedAt).Bind(9, row.Body).Run();

    private void Replace(ClaimRow row, ClaimContent? content)
    {
        var body = row.Body;
        if (content is not null)
        {
            WriteBody(StoredClaim.ReadHeader(state.Session, row), content);
            body = state.WriteBody();
        }

        var ends = row.State & (ItemState.FromIsClaim | ItemState.ToIsClaim);
        state.Session.Database.Prepare(Update)
            .Bind(1, (long)(content is null ? ends | ItemState.Closed : ends))
            .Bind(2, content is null ? row.Confidence : content.Confidence ?? ClaimRow.NoConfidence)
            .Bind(3, (content?.Label ?? row.Label).Value)
            .Bind(4, content is null ? row.ValidFrom : content.ValidFrom)
            .Bind(5, content is null ? row.ValidTo : content.ValidTo)
            .Bind(6, row.Version + 1).Bind(7, state.RecordedAt).Bind(8, body).Bind(9, row.Number).Run();
    }

    private void WriteBody(ClaimHeader header, ClaimContent content)
    {
        state.Body.Clear();
        ClaimBody.Write(state.Body, header, content);
    }

    private ushort TypeCode(ClaimHeader header) =>
        header.TypeCode == (ushort)RelationshipType.Other ? state.CodeOfOtherType(header.TypeName) : (ushort)RelationshipRegistry.Of((RelationshipType)header.TypeCode).Type;

    private int Resolve(EndRef end)
    {
        if (end.IsClaim)
        {
            ClaimId claim = new(end.Value);
            return state.ClaimNumbers.TryGetValue(claim, out var own) ? own : state.Session.FindClaim(claim)?.Number ?? 0;
        }

        RecordId record = new(end.Value);
        return state.RecordNumbers.TryGetValue(record, out var number) ? number : recent.RecordNumber(state.Session, record);
    }

    private bool AddExternalId(string externalId, int owner, int source, int number)
    {
        var hash = state.Session.Caches.Hash.Of(KeyClass.ClaimExternalId, externalId);
        if (!externalIds.Add((owner, source, externalId)) || IsTaken(hash, owner, source, externalId))
        {
            return false;
        }

        state.Keys.Add(hash, number);
        return true;
    }

    private bool IsTaken(ulong hash, int owner, int source, string externalId)
    {
        foreach (var number in state.Session.FindNumbers(hash))
        {
            if (state.Session.Claims.Find(number) is { } row && row.Owner == owner && row.Source == source
                && StoredClaim.ReadHead(state.Session, row).ExternalId == externalId)
            {
                return true;
            }
        }

        return false;
    }
}
