using System.Text.Json;
using Attribution.Domain.Scales;

namespace Attribution.Domain.Kinds;

/// <summary>One property of a kind: its STIX name, its type and what a value must satisfy.</summary>
public sealed record PropertyDefinition(string Name, PropertyType Type)
{
    public bool IsRequired { get; init; }

    /// <summary>Part of what makes the id of an observable (STIX 2.1 §2.9, "ID Contributing Properties").</summary>
    public bool IsIdentifying { get; init; }

    /// <summary>The terms of a vocabulary type; null otherwise.</summary>
    public Vocabulary? Vocabulary { get; init; }

    /// <summary>Least number allowed, included; null means no bound but the type's.</summary>
    public double? Minimum { get; init; }

    /// <summary>Greatest number allowed, included; null means no bound but the type's.</summary>
    public double? Maximum { get; init; }

    /// <summary>The name of the GraphQL field where camel case would collide with a field of every entity.</summary>
    public string? FieldName { get; init; }

    /// <summary>A reference becomes a claim and has no field of its own.</summary>
    public bool IsReference => Type is PropertyType.Identifier or PropertyType.IdentifierList;

    /// <summary>The field on the kind's GraphQL type; null when the value is reached otherwise (references, and times that every entity has).</summary>
    public string? GraphQlField => IsReference || Name is "first_seen" or "last_seen" ? null : FieldName ?? PropertyNaming.ToCamelCase(Name);

    /// <summary>The GraphQL type in schema syntax, such as <c>[String!]!</c>; single values may always be null.</summary>
    public string GraphQlType => PropertyTypes.GraphQlSyntax(Type);

    /// <summary>Where a value stands in its object, as in <see cref="PropertyFault.Path"/>.</summary>
    internal string Path => field ??= $"/{Name}";

    /// <summary>The first thing wrong with a value, or null. Lists and dictionaries are checked to the value at fault.</summary>
    public PropertyFault? Check(JsonElement value) => PropertyCheck.Run(this, value);
}
