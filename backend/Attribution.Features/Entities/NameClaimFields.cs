using Attribution.Features.Common;
using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Entities;

/// <summary>A name or alias as one source asserts it; the same name may stand on several entities.</summary>
[ObjectType<NameClaimNode>("NameClaim", IgnoreProperties = true)]
[Implements("Node")]
public static class NameClaimFields
{
    /// <summary>Typed and opaque.</summary>
    [ID]
    public static string GetId([Parent] NameClaimNode name) => NodeIdText.Name(name.Record.Id, name.Content.Id);

    /// <summary>As the source spells it.</summary>
    public static string GetName([Parent] NameClaimNode name) => name.Content.Name;

    /// <summary>True for the record's own name, false for an alias.</summary>
    public static bool GetIsPrimary([Parent] NameClaimNode name) => name.Content.IsPrimary;

    /// <summary>Who says so; a source that the reader may not see reads as protected.</summary>
    public static Task<SourceNode> GetSource([Parent] NameClaimNode name, IResolverContext context) =>
        SourceNode.LoadAsync(name.Reading, name.Content.Source, context);

    /// <summary>The name's own grade, else the source's default.</summary>
    public static async Task<GradeNode> GetGrade([Parent] NameClaimNode name, IResolverContext context)
    {
        if (name.Content.Grade is { } own)
        {
            return GradeNode.Of(own);
        }

        var source = await context.DataLoader<SourceLoader>().LoadAsync((name.Reading, name.Content.Source), context.RequestAborted);
        return GradeNode.Of(source?.DefaultGrade);
    }

    /// <summary>Earliest use known.</summary>
    public static DateTimeOffset? GetFirstUsed([Parent] NameClaimNode name) => Times.Of(name.Content.FirstUsed);

    /// <summary>Latest use known.</summary>
    public static DateTimeOffset? GetLastUsed([Parent] NameClaimNode name) => Times.Of(name.Content.LastUsed);

    /// <summary>Who may see and use it.</summary>
    public static async Task<HandlingNode> GetHandling([Parent] NameClaimNode name, CancellationToken cancellationToken) =>
        HandlingNode.Of(await name.Reading.Store.ReadLabelAsync(name.Content.Label, cancellationToken));
}
