using System.Collections.Frozen;
using System.Text.Json;

namespace Attribution.Domain.Kinds;

/// <summary>All that is known of one kind: its names in storage, STIX and GraphQL, its properties, what identifies and what names it.</summary>
public sealed record KindDefinition
{
    private readonly FrozenDictionary<string, PropertyDefinition> byName = FrozenDictionary<string, PropertyDefinition>.Empty;

    /// <summary>The stored number.</summary>
    public required Kind Kind { get; init; }

    /// <summary>The <c>type</c> of the STIX object, such as <c>threat-actor</c>; empty for <see cref="Kind.Custom"/>, whose records keep their own.</summary>
    public required string StixType { get; init; }

    /// <summary>Plain English words for one of the kind, such as "Threat actor"; the last resort of a display name.</summary>
    public required string Title { get; init; }

    public required KindCategory Category { get; init; }

    /// <summary>Same for all who see it, without creator and times of its own (STIX 2.1 §3.4): joined by what identifies it.</summary>
    public bool IsObservable { get; init; }

    /// <summary>Whether readers meet it as an entity, in lists, searches and on charts. False for what people keep about entities: charts, assessments, hypotheses.</summary>
    public bool IsEntity { get; init; } = true;

    /// <summary>Kinds that may be decided to be the same thing share a family; null means the kind is a family of its own.</summary>
    public Kind? Family { get; init; }

    /// <summary>A property that turns an object of <see cref="StixType"/> into this kind, such as <c>x_case_reference</c>; null for a type's usual kind.</summary>
    public string? Discriminator { get; init; }

    /// <summary>Ways to name a thing of this kind, best first; the first whose properties are all present is shown.</summary>
    public IReadOnlyList<NameTemplate> NameTemplates { get; init; } = ["{name}"];

    /// <summary>The property holding the name as a claim of the source; null when the kind has no name of its own.</summary>
    public string? NameProperty { get; init; }

    /// <summary>Properties listing further names.</summary>
    public IReadOnlyList<string> AliasProperties { get; init; } = [];

    /// <summary>The properties of the kind itself; those common to all kinds are in <see cref="CommonProperties"/>.</summary>
    public required IReadOnlyList<PropertyDefinition> Properties
    {
        get;
        init
        {
            field = value;
            byName = value.ToFrozenDictionary(property => property.Name, StringComparer.Ordinal);
        }
    }

    /// <summary>At least one of these must be present; empty when there is no such rule.</summary>
    public IReadOnlyList<string> AtLeastOneOf { get; init; } = [];

    /// <summary>Where its selectors stand; empty for kinds that are not looked up by value.</summary>
    public IReadOnlyList<SelectorProperty> Selectors { get; init; } = [];

    /// <summary>The GraphQL object type, such as <c>ThreatActor</c>.</summary>
    public string Name => Kind.ToString();

    /// <summary>The GraphQL enum value, such as <c>THREAT_ACTOR</c>.</summary>
    public string EnumName => field ??= PropertyNaming.ToUpperSnake(Name);

    /// <summary>The kind that stands for the family: <see cref="Kind.ThreatActor"/> for intrusion sets too.</summary>
    public Kind IdentityFamily => Family ?? Kind;

    /// <summary>The properties that make the deterministic id of an observable, in the order of the specification.</summary>
    public IReadOnlyList<PropertyDefinition> IdentifyingProperties => field ??= [.. Properties.Where(property => property.IsIdentifying)];

    /// <summary>What every object of the kind must have, its own properties first.</summary>
    internal IReadOnlyList<PropertyDefinition> RequiredProperties =>
        field ??= [.. Properties.Concat(CommonProperties.Of(this).Values).Where(property => property.IsRequired)];

    /// <summary>The definition of a property of this kind or of those common to its sort; null when it is not known.</summary>
    public PropertyDefinition? Property(string name) =>
        byName.GetValueOrDefault(name) ?? CommonProperties.Of(this).GetValueOrDefault(name);

    /// <summary>The values of an object to be normalised and matched on, best first; not yet checked.</summary>
    public IEnumerable<SelectorCandidate> SelectorsOf(JsonElement stixObject) => Selectors.SelectMany(property => property.Of(stixObject));

    /// <summary>All faults of an object together; properties that are not known are no fault. O(properties).</summary>
    public IReadOnlyList<PropertyFault> Check(JsonElement stixObject) => KindCheck.Run(this, stixObject);

    /// <summary>The name to show for an object of this kind: the first template that can be filled, else the title.</summary>
    public string DisplayName(JsonElement stixObject) =>
        NameTemplates.Select(template => template.Fill(stixObject)).FirstOrDefault(name => name is not null) ?? Title;
}
