using Attribution.Domain.Scales;

namespace Attribution.Domain.Kinds;

/// <summary>Legitimate software that attackers use (STIX 2.1 §4.18).</summary>
internal static class ToolKind
{
    public static readonly KindDefinition Definition = new()
    {
        Kind = Kind.Tool,
        StixType = "tool",
        Title = "Tool",
        Category = KindCategory.DomainObject,
        NameProperty = "name",
        AliasProperties = ["aliases", "x_mitre_aliases"],
        Properties =
        [
            new("name", PropertyType.String) { IsRequired = true },
            new("description", PropertyType.Text),
            new("tool_types", PropertyType.OpenVocabularyList) { Vocabulary = StixVocabularies.ToolType },
            new("aliases", PropertyType.StringList),
            new("kill_chain_phases", PropertyType.KillChainPhases),
            new("tool_version", PropertyType.String),
        ],
    };
}
