namespace Attribution.Domain.Kinds;

/// <summary>A set of malicious activities over a time against given targets (STIX 2.1 §4.2).</summary>
internal static class CampaignKind
{
    public static readonly KindDefinition Definition = new()
    {
        Kind = Kind.Campaign,
        StixType = "campaign",
        Title = "Campaign",
        Category = KindCategory.DomainObject,
        NameProperty = "name",
        AliasProperties = ["aliases"],
        Properties =
        [
            new("name", PropertyType.String) { IsRequired = true },
            new("description", PropertyType.Text),
            new("aliases", PropertyType.StringList),
            new("first_seen", PropertyType.Timestamp),
            new("last_seen", PropertyType.Timestamp),
            new("objective", PropertyType.Text),
        ],
    };
}
