using Attribution.Domain.Identifiers;
using Attribution.Domain.Relationships;
using Attribution.Graph.Store;

namespace Attribution.Graph.Neo4j.Writing;

/// <summary>Checks the claims of a batch after its records and gives new ones their numbers in order of their ids.</summary>
internal sealed class ClaimChecks(BatchState state)
{
    private readonly List<(ClaimId Id, int Index)> added = [];
    private readonly IReadOnlyList<ClaimWrite> writes = state.Batch.Claims;

    public CommitResult.Refused? Check()
    {
        for (var index = 0; index < writes.Count; index++)
        {
            if (CheckOne(writes[index], index) is { } refused)
            {
                return refused;
            }
        }

        Number();
        return CheckVersions() ?? CheckAdded();
    }

    private CommitResult.Refused? CheckOne(ClaimWrite write, int index)
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

        if (state.Claims.TryGetValue(write.Id, out var row))
        {
            return Refusals.Stale("claim", 0, row.Current.Version, index);
        }

        added.Add((write.Id, index));
        return state.Sources.Contains(header.Source) ? null : Refusals.UnknownSource("claim", index);
    }

    private CommitResult.Refused? CheckExisting(ClaimWrite write, int index)
    {
        if (!state.Claims.TryGetValue(write.Id, out var row))
        {
            return Refusals.UnknownClaim(write.Id, index);
        }

        return state.ClaimNumbers.TryAdd(write.Id, row.Number) ? null : Refusals.WrittenTwice("claim", write.ExpectedVersion, index);
    }

    private void Number()
    {
        added.Sort();
        var number = state.Meta.Claims;
        foreach (var (id, _) in added)
        {
            state.ClaimNumbers[id] = ++number;
        }
    }

    private CommitResult.Refused? CheckVersions()
    {
        for (var index = 0; index < writes.Count; index++)
        {
            if (writes[index] is { ExpectedVersion: > 0 } write && state.Claims[write.Id] is var row
                && Refusals.OfNext(write, row.Current.Version, row.IsClosed, index) is { } refused)
            {
                return refused;
            }
        }

        return null;
    }

    private CommitResult.Refused? CheckAdded()
    {
        foreach (var (_, index) in added)
        {
            var header = writes[index].Header!; // CheckNew saw it.
            if (state.NumberOf(header.From) == 0 || state.NumberOf(header.To) == 0)
            {
                return Refusals.UnknownEnd(isSource: state.NumberOf(header.From) == 0, index);
            }

            if (BatchState.ExternalKey(header) is { } key && !state.ClaimKeys.Add(key))
            {
                return Refusals.DuplicateExternalId("claim", header.ExternalId ?? "", index);
            }

            NameType(header);
        }

        return null;
    }

    private void NameType(ClaimHeader header)
    {
        if (header.TypeCode == (ushort)RelationshipType.Other && !state.OtherTypes.ContainsKey(header.TypeName))
        {
            if (state.OtherTypes.Count >= OtherTypeCode.Count)
            {
                throw new GraphStoreException($"The store holds {OtherTypeCode.Count:N0} relationship types of others, which is the most allowed.", isTransient: false);
            }

            var code = OtherTypeCode.Wanted(header.TypeName);
            while (state.OtherTypes.ContainsValue(code))
            {
                code = OtherTypeCode.After(code);
            }

            state.OtherTypes.Add(header.TypeName, code);
            state.NewTypes.Add(header.TypeName);
        }
    }
}
