using Attribution.Domain.Kinds;
using Attribution.Domain.Time;
using Attribution.Features.Common;
using Attribution.Features.Entities;
using Attribution.Features.Operations.Keeping;
using Attribution.Graph.Store;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Sharing.Releases;

/// <summary>What a unit released, or was asked by one of its people to release. The unit itself reads it.</summary>
[ObjectType("Release")]
[Implements("Node")]
public sealed class ReleaseNode : KeptNode
{
    /// <summary>How releases are kept.</summary>
    internal static readonly KeptDocument<ReleaseDocument> Kept = new(Kind.Release, "release:", "release");

    internal ReleaseNode(GraphReading reading, RecordVersion record, ReleaseDocument document)
        : base(reading, record)
    {
        Document = document;
        (Id, Version, AskedAt) = (Kept.IdOf(record.Id), record.Version, UnixMicroseconds.ToTime(record.FirstRecorded));
    }

    /// <summary>Opaque.</summary>
    [ID]
    public string Id { get; }

    /// <summary>Where it stands.</summary>
    public ReleaseState State => Document.State;

    /// <summary>Audience tokens that it is released to; at most 50.</summary>
    [ListSize(AssumedSize = 5)]
    public IReadOnlyList<string> ReleaseTo => Document.ReleaseTo;

    /// <summary>Why.</summary>
    public string Reason => Document.Reason;

    /// <summary>Account that asked for it.</summary>
    public string AskedBy => Document.AskedBy;

    /// <summary>When.</summary>
    public DateTimeOffset AskedAt { get; }

    /// <summary>The other account, that agreed; null: none yet.</summary>
    public string? ReleasedBy => Document.ReleasedBy;

    /// <summary>When; null: not yet.</summary>
    public DateTimeOffset? ReleasedAt => Document.ReleasedAt;

    /// <summary>Account that took it back; null: it stands.</summary>
    public string? WithdrawnBy => Document.WithdrawnBy;

    /// <summary>The items and what came of each; at most 500.</summary>
    [ListSize(AssumedSize = 20)]
    public IReadOnlyList<ReleaseAnswerNode> Items => [.. Document.Items.Select(item => new ReleaseAnswerNode(item.Id, item.Outcome))];

    /// <summary>1 and up; give it back as <c>expectedVersion</c>.</summary>
    public int Version { get; }

    internal ReleaseDocument Document { get; }

    /// <summary>The release with this id; null: none that the reader may see.</summary>
    internal static async Task<ReleaseNode?> FindAsync(GraphReading reading, string id, CancellationToken cancellationToken) =>
        await Kept.FindAsync(reading, id, cancellationToken) is var (record, document) ? new ReleaseNode(reading, record, document) : null;
}

/// <summary>What comes of one item.</summary>
/// <param name="ItemId">The item.</param>
/// <param name="Outcome">What comes of it.</param>
[ObjectType("ReleaseAnswer")]
public sealed record ReleaseAnswerNode([property: ID] string ItemId, ReleaseOutcome Outcome);

/// <summary>What is read with a release when it is asked for.</summary>
[ExtendObjectType("Release")]
public static class ReleaseFields
{
    private const int MostShown = 50;

    /// <summary>The entities among the items, as far as the reader sees them; of the first 50 items.</summary>
    [ListSize(AssumedSize = 5)]
    public static async Task<IReadOnlyList<EntityNode>> GetEntities([Parent] ReleaseNode release, EntityFinder finder, CancellationToken cancellationToken) =>
        [.. (await finder.FindAsync(release.Reading, [.. release.Document.Items.Take(MostShown).Select(item => item.Id)], cancellationToken)).OfType<EntityNode>().DistinctBy(node => node.Entity.Lead)];
}
