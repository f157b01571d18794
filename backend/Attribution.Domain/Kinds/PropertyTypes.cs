using System.Diagnostics;

namespace Attribution.Domain.Kinds;

/// <summary>How each property type is written in the GraphQL schema.</summary>
public static class PropertyTypes
{
    /// <summary>Single values may be null, lists never are. Large whole numbers are Float, which holds them exactly, because Int has 32 bits.</summary>
    public static string GraphQlSyntax(PropertyType type) => type switch
    {
        PropertyType.String or PropertyType.Text or PropertyType.Date or PropertyType.Hex or PropertyType.Binary => "String",
        PropertyType.OpenVocabulary or PropertyType.ClosedVocabulary or PropertyType.Jurisdiction => "String",
        PropertyType.Integer => "Int",
        PropertyType.LargeInteger or PropertyType.Float => "Float",
        PropertyType.Boolean => "Boolean",
        PropertyType.Timestamp => "DateTime",
        PropertyType.Hashes or PropertyType.Dictionary or PropertyType.Json => "JSON",
        PropertyType.StringList or PropertyType.OpenVocabularyList or PropertyType.JurisdictionList => "[String!]!",
        PropertyType.Identifier => "ID",
        PropertyType.IdentifierList => "[ID!]!",
        PropertyType.KillChainPhases => "[KillChainPhase!]!",
        PropertyType.ExternalReferences => "[Citation!]!",
        _ => throw new UnreachableException($"Unknown property type {type}."),
    };
}
