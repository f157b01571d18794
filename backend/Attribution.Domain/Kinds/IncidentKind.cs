namespace Attribution.Domain.Kinds;

/// <summary>Something that happened (STIX 2.1 §4.6); its investigation by a unit is a case.</summary>
internal static class IncidentKind
{
    public static readonly KindDefinition Definition = new()
    {
        Kind = Kind.Incident,
        StixType = "incident",
        Title = "Incident",
        Category = KindCategory.DomainObject,
        NameProperty = "name",
        Properties =
        [
            new("name", PropertyType.String) { IsRequired = true },
            new("description", PropertyType.Text),
        ],
    };
}
