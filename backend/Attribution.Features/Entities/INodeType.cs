using System.Reflection;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Entities;

/// <summary>Anything with an id of its own.</summary>
[InterfaceType("Node")]
public interface INodeType
{
    /// <summary>Typed and opaque.</summary>
    [ID]
    string Id { get; }

    /// <summary>Tells which object type a thing is of, where its class does not: one class stands for entities of all kinds.</summary>
    [AbstractTypeResolver]
    static string TypeNameOf(object node) => node switch
    {
        EntityNode entity => EntityFields.TypeNameOf(entity),
        RecordNode => "Record",
        ClaimNode => "Claim",
        RelationshipNode => "Relationship",
        NameClaimNode => "NameClaim",
        SourceNode => "Source",
        _ => node.GetType()
            .GetCustomAttribute<ObjectTypeAttribute>()?.Name ?? throw new System.Diagnostics.UnreachableException($"{node.GetType().Name} is no node."),
    };
}
