using System.Collections.Concurrent;
using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;

namespace Attribution.Graph.Sqlite.Connections;

/// <summary>Interned labels that were read or written. Holds committed rows only. Safe for concurrent use.</summary>
internal sealed class LabelCache
{
    private const string SelectBytes = "SELECT bytes FROM labels WHERE id = ?";

    private readonly ConcurrentDictionary<LabelId, HandlingLabel> labels = [];
    private readonly ConcurrentDictionary<HandlingLabel, LabelId> ids = [];

    public LabelId? Find(HandlingLabel label) => ids.TryGetValue(label, out var id) ? id : null;

    public HandlingLabel? Find(LabelId id) => labels.GetValueOrDefault(id);

    public void Keep(LabelId id, HandlingLabel label)
    {
        labels[id] = label;
        ids[label] = id;
    }

    public HandlingLabel Read(SqliteDatabase database, LabelId id)
    {
        if (labels.TryGetValue(id, out var known))
        {
            return known;
        }

        var row = database.Prepare(SelectBytes).Bind(1, id.Value);
        var label = row.Step() ? LabelBytes.Read(row.Blob(0).ToArray()) : throw new ArgumentOutOfRangeException(nameof(id), id, "No label has this number.");
        row.Reset();
        Keep(id, label);
        return label;
    }
}
