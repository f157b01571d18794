using Attribution.Domain.Identifiers;
using Attribution.Graph.Store;

namespace Attribution.Graph.Neo4j.Contents;

/// <summary>A name as stored.</summary>
internal sealed record StoredName(string Id, string Name, bool IsPrimary, string Source, int Label, StoredGrade? Grade, long? FirstUsed, long? LastUsed)
{
    public static StoredName Of(NameContent name) => new(
        name.Id.ToString(), name.Name, name.IsPrimary, name.Source.ToString(), name.Label.Value, StoredGrade.Of(name.Grade), name.FirstUsed, name.LastUsed);

    public NameContent ToName() => new()
    {
        Id = NameId.Parse(Id, null),
        Name = Name,
        IsPrimary = IsPrimary,
        Source = SourceId.Parse(Source, null),
        Label = new LabelId(Label),
        Grade = StoredGrade.ToGrade(Grade),
        FirstUsed = FirstUsed,
        LastUsed = LastUsed,
    };
}
