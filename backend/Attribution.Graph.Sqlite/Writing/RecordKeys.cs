using Attribution.Graph.Sqlite.Bodies;
using Attribution.Graph.Sqlite.Runs;
using Attribution.Graph.Store;

namespace Attribution.Graph.Sqlite.Writing;

/// <summary>Keys of the batch's records: external ids (unique per owner and source), identity keys, selectors.</summary>
internal sealed class RecordKeys(CommitState state)
{
    private readonly HashSet<(int Owner, int Source, string ExternalId)> externalIds = [];
    private readonly Dictionary<string, int> identities = new(StringComparer.Ordinal);

    /// <summary>Enters the external ids; gives the first one if another record of the same owner and source has it as its first. Further ones may be shared.</summary>
    public string? AddExternalIds(RecordHeader header, int owner, int source, int number)
    {
        for (var index = 0; index < header.ExternalIds.Count; index++)
        {
            var externalId = header.ExternalIds[index];
            var hash = state.Session.Caches.Hash.Of(KeyClass.RecordExternalId, externalId);
            if (index == 0 && (!externalIds.Add((owner, source, externalId)) || IsTaken(hash, owner, source, externalId)))
            {
                return externalId;
            }

            state.Keys.Add(hash, number);
        }

        return null;
    }

    /// <summary>The number of the first record with the key, which is <paramref name="number"/> if it is new.</summary>
    public int IdentityNumber(string identityKey, int number)
    {
        if (identities.TryGetValue(identityKey, out var first))
        {
            return first;
        }

        var hash = state.Session.Caches.Hash.Of(KeyClass.IdentityKey, identityKey);
        first = FirstWith(hash, identityKey);
        if (first == 0)
        {
            state.Keys.Add(hash, number);
            first = number;
        }

        identities.Add(identityKey, first);
        return first;
    }

    /// <summary>Enters the selectors that <paramref name="previous"/> did not have.</summary>
    public void AddSelectors(RecordContent content, int number, RecordContent? previous = null)
    {
        foreach (var selector in content.Selectors)
        {
            if (previous is null || !previous.Selectors.Contains(selector))
            {
                state.Keys.Add(state.Session.Caches.Hash.OfSelector((int)selector.Type, selector.Value), number);
            }
        }
    }

    private bool IsTaken(ulong hash, int owner, int source, string externalId)
    {
        foreach (var number in state.Session.FindNumbers(hash))
        {
            if (state.Session.Records.Find(number) is { } row && row.Owner == owner && row.Source == source
                && state.Session.Bodies.Read(row.Body, HeadOf).ExternalIds[0] == externalId)
            {
                return true;
            }
        }

        return false;
    }

    private int FirstWith(ulong hash, string identityKey)
    {
        foreach (var number in state.Session.FindNumbers(hash))
        {
            if (state.Session.Records.Find(number) is { } row && state.Session.Bodies.Read(row.Body, IdentityKeyOf) == identityKey)
            {
                return row.Identity;
            }
        }

        return 0;
    }

    private static RecordBodyHead HeadOf(ReadOnlySpan<byte> body)
    {
        BodyReader reader = new(body);
        return RecordBody.ReadHead(ref reader);
    }

    private static string IdentityKeyOf(ReadOnlySpan<byte> body)
    {
        BodyReader reader = new(body);
        _ = RecordBody.ReadHead(ref reader);
        return RecordBody.ReadIdentityKey(ref reader);
    }
}
