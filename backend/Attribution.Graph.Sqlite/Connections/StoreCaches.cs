using Attribution.Domain.Identifiers;
using Attribution.Graph.Sqlite.Runs;

namespace Attribution.Graph.Sqlite.Connections;

/// <summary>What all connections of one open store share. Safe for concurrent use.</summary>
internal sealed class StoreCaches(long secret)
{
    public KeyHash Hash { get; } = new(secret);

    public RunCache Runs { get; } = new();

    public LabelCache Labels { get; } = new();

    public NumberCache<SourceId> Sources { get; } = new(
        "SELECT number FROM sources WHERE id = ?", "SELECT id FROM sources WHERE number = ?", (row, id) => row.BindId(1, id.Value), row => new SourceId(row.Id(0)));

    public NumberCache<string> Units { get; } = new(
        "SELECT number FROM units WHERE name = ?", "SELECT name FROM units WHERE number = ?", (row, name) => row.Bind(1, name), row => row.Text(0));

    public NumberCache<string> OtherTypes { get; } = new(
        "SELECT code FROM other_types WHERE name = ?", "SELECT name FROM other_types WHERE code = ?", (row, name) => row.Bind(1, name), row => row.Text(0));
}
