namespace Attribution.Domain.Kinds;

/// <summary>A way in which adversaries try to compromise targets (STIX 2.1 §4.1).</summary>
internal static class AttackPatternKind
{
    public static readonly KindDefinition Definition = new()
    {
        Kind = Kind.AttackPattern,
        StixType = "attack-pattern",
        Title = "Attack pattern",
        Category = KindCategory.DomainObject,
        NameProperty = "name",
        AliasProperties = ["aliases"],
        Properties =
        [
            new("name", PropertyType.String) { IsRequired = true },
            new("description", PropertyType.Text),
            new("aliases", PropertyType.StringList),
            new("kill_chain_phases", PropertyType.KillChainPhases),
        ],
    };
}
