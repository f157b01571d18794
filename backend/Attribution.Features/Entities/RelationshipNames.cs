using Attribution.Domain.Relationships;
using Attribution.Features.Common;

namespace Attribution.Features.Entities;

/// <summary>Stored type codes as the API names them. Codes from 32,768 are types of others, which the store named.</summary>
internal static class RelationshipNames
{
    private const ushort FirstOther = 32_768;

    /// <summary>The type; OTHER for types of others.</summary>
    public static RelationshipType TypeOf(ushort code) => code >= FirstOther ? RelationshipType.Other : (RelationshipType)code;

    /// <summary>The STIX name; for types of others the name that their source gave.</summary>
    public static async ValueTask<string> NameOfAsync(GraphReading reading, ushort code, CancellationToken cancellationToken) => code < FirstOther
        ? RelationshipRegistry.Of((RelationshipType)code).StixName
        : await reading.OtherTypeAsync(code, cancellationToken) ?? "";
}
