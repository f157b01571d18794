using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;
using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.Graph.Store;
using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Entities;

/// <summary>Who describes or asserts.</summary>
[ObjectType("Source")]
[Implements("Node")]
public sealed record SourceNode([property: ID] string Id, string Name, string ExternalId, bool IsProtected, GradeNode Grade, HandlingNode? Handling)
{
    /// <summary>A source that the reader does not see: the same for all, so that nothing identifies it.</summary>
    private static readonly SourceNode Protected = new("source:protected", "Protected source", "", true, GradeNode.Of(null), null);

    /// <summary>The source of a record, name or claim as the reader sees it.</summary>
    internal static async Task<SourceNode> LoadAsync(GraphReading reading, SourceId id, IResolverContext context)
    {
        var source = await context.DataLoader<SourceLoader>().LoadAsync((reading, id), context.RequestAborted);
        return source is null ? Protected : await OfAsync(reading, source, context.RequestAborted);
    }

    /// <summary>A visible source as the API gives it.</summary>
    internal static async Task<SourceNode> OfAsync(GraphReading reading, Source source, CancellationToken cancellationToken)
    {
        HandlingLabel label = await reading.Store.ReadLabelAsync(source.Label, cancellationToken);
        return new SourceNode(NodeIdText.Source(source.Id), source.Name, ApartId.Plain(source.ExternalId), false, GradeNode.Of(source.DefaultGrade), HandlingNode.Of(label));
    }
}
