using Attribution.Domain.Identifiers;
using Attribution.Graph.Search;
using Attribution.Graph.Sqlite.Bodies;
using Attribution.Graph.Sqlite.Connections;
using Attribution.Graph.Sqlite.Runs;
using Attribution.Graph.Store;

namespace Attribution.Graph.Sqlite.Writing;

/// <summary>What one commit knows and gathers while it writes: numbers given out, keys and texts entered. Lives for one transaction.</summary>
internal sealed class CommitState
{
    // The first free code from the one asked for, round the end.
    private const string InsertType = """
        WITH RECURSIVE tried(code) AS (SELECT ?1 UNION ALL SELECT 32768 + (code + 1 - 32768) % 32768 FROM tried WHERE code IN (SELECT code FROM other_types) LIMIT 32768)
        INSERT INTO other_types(code, name) SELECT code, ?2 FROM tried WHERE code NOT IN (SELECT code FROM other_types) RETURNING code
        """;

    private readonly Dictionary<SourceId, int> newSources = [];
    private readonly Dictionary<string, int> newUnits = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> newTypes = new(StringComparer.Ordinal);

    public CommitState(StoreSession session, GraphBatch batch, long recordedAt)
    {
        (Session, Batch, RecordedAt) = (session, batch, recordedAt);
        MaxLabel = (int)session.Database.Prepare("SELECT max(id) FROM labels").Scalar();
        nextBody = session.Bodies.MaxId + 1;
    }

    private long nextBody;

    public StoreSession Session { get; }

    public GraphBatch Batch { get; }

    /// <summary>µs since 1970, of everything in the batch.</summary>
    public long RecordedAt { get; }

    public int MaxLabel { get; }

    public KeyEntries Keys { get; } = new();

    public TextEntries Texts { get; } = new();

    public BodyWriter Body { get; } = new();

    /// <summary>Numbers and versions of the batch's records, in its order.</summary>
    public List<WrittenItem> Records { get; } = [];

    /// <summary>Numbers and versions of the batch's claims, in its order.</summary>
    public List<WrittenItem> Claims { get; } = [];

    /// <summary>Records of the batch by id.</summary>
    public Dictionary<RecordId, int> RecordNumbers { get; } = [];

    /// <summary>Claims of the batch by id.</summary>
    public Dictionary<ClaimId, int> ClaimNumbers { get; } = [];

    public bool IsKnown(LabelId label) => label.Value >= 1 && label.Value <= MaxLabel;

    /// <summary>Writes the body gathered in <see cref="Body"/> and gives its id.</summary>
    public long WriteBody()
    {
        Session.Bodies.Write(nextBody, Body.Written);
        return nextBody++;
    }

    /// <summary>The number of a source that was written before or in this batch; 0 if there is none.</summary>
    public int SourceNumber(SourceId source) =>
        newSources.TryGetValue(source, out var number) ? number : Session.Caches.Sources.NumberOf(Session.Database, source);

    public void AddSource(SourceId source, int number) => newSources.Add(source, number);

    /// <summary>The number of a unit, given now if it is new.</summary>
    public int UnitNumber(string unit) =>
        Number(newUnits, Session.Caches.Units, unit, "INSERT INTO units(number, name) SELECT coalesce(max(number), 0) + 1, ? FROM units RETURNING number");

    /// <summary>
    /// The code of a relationship type that is not in the registry, given now if it is new: from 32,768, by the name's hash, so that neither code nor order tells what else
    /// is in the store.
    /// </summary>
    public ushort CodeOfOtherType(string name)
    {
        if (newTypes.TryGetValue(name, out var code) || (code = Session.Caches.OtherTypes.NumberOf(Session.Database, name)) != 0)
        {
            return (ushort)code;
        }

        code = (int)Session.Database.Prepare(InsertType).Bind(1, OtherTypeCode.Wanted(name)).Bind(2, name).Scalar();
        newTypes.Add(name, code);
        return (ushort)code;
    }

    private int Number(Dictionary<string, int> added, NumberCache<string> cache, string name, string insert)
    {
        if (added.TryGetValue(name, out var number) || (number = cache.NumberOf(Session.Database, name)) != 0)
        {
            return number;
        }

        number = (int)Session.Database.Prepare(insert).Bind(1, name).Scalar();
        added.Add(name, number);
        return number;
    }
}
