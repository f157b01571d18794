using Attribution.Domain.Selectors;

namespace Attribution.Domain.Kinds;

/// <summary>A network with a number of its own (STIX 2.1 §6.2).</summary>
internal static class AutonomousSystemKind
{
    public static readonly KindDefinition Definition = new()
    {
        Kind = Kind.AutonomousSystem,
        StixType = "autonomous-system",
        Title = "Autonomous system",
        Category = KindCategory.Observable,
        IsObservable = true,
        NameTemplates = ["AS{number} {name}", "AS{number}"],
        NameProperty = "name",
        Selectors = [SelectorProperty.Number("number", "AS", SelectorType.AutonomousSystem)],
        Properties =
        [
            new("number", PropertyType.LargeInteger) { IsRequired = true, IsIdentifying = true, Minimum = 0, Maximum = 4294967295 },
            new("name", PropertyType.String),
            new("rir", PropertyType.String),
        ],
    };
}
