using Attribution.Features.Common;
using Attribution.Graph.Store;
using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Entities;

/// <summary>One source's assertion that a relationship holds.</summary>
[ObjectType<ClaimNode>("Claim", IgnoreProperties = true)]
[Implements("Node")]
public static class ClaimFields
{
    /// <summary>Typed and opaque.</summary>
    [ID]
    public static string GetId([Parent] ClaimNode claim) => NodeIdText.Claim(claim.Claim.Id);

    /// <summary>The relationship it is part of; null if both its ends are one entity to the reader.</summary>
    public static RelationshipNode? GetRelationship([Parent] ClaimNode claim) =>
        claim.Reading.Snapshot.RelationshipOfClaim(claim.Reading.View, claim.Claim.Number) is { } row ? new RelationshipNode(claim.Reading, row) : null;

    /// <summary>Source end; null if that is a claim.</summary>
    public static EntityNode? GetFrom([Parent] ClaimNode claim) => End(claim, claim.Claim.Header.From, claim.Claim.FromNumber);

    /// <summary>Target end; null if that is a claim.</summary>
    public static EntityNode? GetTo([Parent] ClaimNode claim) => End(claim, claim.Claim.Header.To, claim.Claim.ToNumber);

    /// <summary>Who asserts it; a source that the reader may not see reads as protected.</summary>
    public static Task<SourceNode> GetSource([Parent] ClaimNode claim, IResolverContext context) =>
        SourceNode.LoadAsync(claim.Reading, claim.Claim.Header.Source, context);

    /// <summary>How source and information are graded: the claim's own grade, else the source's default.</summary>
    public static async Task<GradeNode> GetGrade([Parent] ClaimNode claim, IResolverContext context)
    {
        if (claim.Claim.Content.Grade is { } own)
        {
            return GradeNode.Of(own);
        }

        var source = await context.DataLoader<SourceLoader>().LoadAsync((claim.Reading, claim.Claim.Header.Source), context.RequestAborted);
        return GradeNode.Of(source?.DefaultGrade);
    }

    /// <summary>0–100; null: none given.</summary>
    public static int? GetConfidence([Parent] ClaimNode claim) => claim.Claim.Content.Confidence;

    /// <summary>What the source states in words.</summary>
    public static string? GetStatement([Parent] ClaimNode claim) => claim.Claim.Content.Statement;

    /// <summary>Where the source says it.</summary>
    [ListSize(AssumedSize = 5)]
    public static IReadOnlyList<CitationNode> GetCitations([Parent] ClaimNode claim) => [.. claim.Claim.Content.Citations.Select(CitationNode.Of)];

    /// <summary>Claims with one cluster have one origin.</summary>
    public static string? GetProvenanceCluster([Parent] ClaimNode claim) => claim.Claim.Content.ProvenanceCluster;

    /// <summary>Start of validity; null: undated.</summary>
    public static DateTimeOffset? GetValidFrom([Parent] ClaimNode claim) => Times.Of(claim.Claim.Content.ValidFrom);

    /// <summary>End of validity; null: open.</summary>
    public static DateTimeOffset? GetValidTo([Parent] ClaimNode claim) => Times.Of(claim.Claim.Content.ValidTo);

    /// <summary>When the source reported it.</summary>
    public static DateTimeOffset? GetReportedAt([Parent] ClaimNode claim) => Times.Of(claim.Claim.Content.ReportedAt);

    /// <summary>When this version was recorded here.</summary>
    public static DateTimeOffset GetRecordedAt([Parent] ClaimNode claim) => Domain.Time.UnixMicroseconds.ToTime(claim.Claim.RecordedFrom);

    /// <summary>When it was withdrawn or replaced; null: stands.</summary>
    public static DateTimeOffset? GetWithdrawnAt([Parent] ClaimNode claim) => Times.Of(claim.Claim.RecordedTo);

    /// <summary>Who may see and use it.</summary>
    public static async Task<HandlingNode> GetHandling([Parent] ClaimNode claim, CancellationToken cancellationToken) =>
        HandlingNode.Of(await claim.Reading.Store.ReadLabelAsync(claim.Claim.Content.Label, cancellationToken));

    /// <summary>1 and up; give it back as <c>expectedVersion</c> to change the claim.</summary>
    public static int GetVersion([Parent] ClaimNode claim) => claim.Claim.Version;

    /// <summary>Notes and opinions on the claim that the reader may see; at most 50.</summary>
    [ListSize(AssumedSize = 5)]
    public static Task<IReadOnlyList<RemarkNode>> GetRemarks([Parent] ClaimNode claim, IResolverContext context) => RemarkNode.OfAsync(claim, context);

    private static EntityNode? End(ClaimNode claim, EndRef end, int number) =>
        end.IsClaim ? null : EntityNode.Of(claim.Reading, number);
}
