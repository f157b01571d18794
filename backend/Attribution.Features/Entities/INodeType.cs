using Attribution.GraphQL.Types;

namespace Attribution.Features.Entities;

/// <summary>Anything with an id of its own.</summary>
[InterfaceType("Node")]
public interface INodeType
{
    /// <summary>Typed and opaque.</summary>
    [ID]
    string Id { get; }
}
