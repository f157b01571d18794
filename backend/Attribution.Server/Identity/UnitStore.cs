using Attribution.Domain.Labels;
using Attribution.Features.Common;
using Attribution.Ledger;
using Microsoft.Data.Sqlite;

namespace Attribution.Server.Identity;

/// <summary>The directory of units of this installation.</summary>
internal sealed class UnitStore(SqliteFile database)
{
    private const string Columns = "unit_id, name, type, countries, groups, default_label, parent, acting_for";

    /// <summary>All units by id.</summary>
    public IReadOnlyList<CallerUnit> List() => database.Query($"SELECT {Columns} FROM units ORDER BY unit_id", Read);

    /// <summary>The unit; null if there is none.</summary>
    public CallerUnit? Find(string unitId) =>
        database.Query($"SELECT {Columns} FROM units WHERE unit_id = $id", Read, ("$id", unitId)).FirstOrDefault();

    /// <summary>Gives a unit another name for people.</summary>
    public void Rename(string unitId, string name) => database.Execute("UPDATE units SET name = $name WHERE unit_id = $id", ("$id", unitId), ("$name", name));

    /// <summary>Adds the unit or replaces what is kept of it.</summary>
    public void Save(CallerUnit unit) => database.Execute(
        """
        INSERT INTO units(unit_id, name, type, countries, groups, default_label, parent, acting_for) VALUES($id, $name, $type, $countries, $groups, $label, $parent, $acting)
        ON CONFLICT(unit_id) DO UPDATE SET name = $name, type = $type, countries = $countries, groups = $groups, default_label = $label, parent = $parent, acting_for = $acting
        """,
        ("$id", unit.Id),
        ("$name", unit.Name),
        ("$type", unit.Type),
        ("$countries", string.Join(' ', unit.Countries)),
        ("$groups", string.Join(' ', unit.Groups)),
        ("$label", unit.DefaultLabel.CanonicalBytes()),
        ("$parent", unit.ParentId),
        ("$acting", string.Join(' ', unit.ActingFor)));

    private static CallerUnit Read(SqliteDataReader row) => new(
        row.GetString(0),
        row.GetString(1),
        row.GetString(2),
        row.GetString(3).Split(' ', StringSplitOptions.RemoveEmptyEntries),
        row.GetString(4).Split(' ', StringSplitOptions.RemoveEmptyEntries),
        LabelBytes.Read(row.GetFieldValue<byte[]>(5)))
    {
        ParentId = row.IsDBNull(6) ? null : row.GetString(6),
        ActingFor = row.GetString(7).Split(' ', StringSplitOptions.RemoveEmptyEntries),
    };
}
