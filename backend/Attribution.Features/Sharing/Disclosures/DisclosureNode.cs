using Attribution.Domain.Identifiers;
using Attribution.Domain.Time;
using Attribution.Features.Common;
using Attribution.Features.Entities;
using Attribution.Features.Operations;
using Attribution.Graph.Store;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Sharing.Disclosures;

/// <summary>One act by which another unit received something of the own one.</summary>
[ObjectType("Disclosure")]
public sealed class DisclosureNode
{
    internal DisclosureNode(GraphReading reading, Disclosure act) => (Reading, Act) = (reading, act);

    /// <summary>Since when it has it.</summary>
    public DateTimeOffset At => UnixMicroseconds.ToTime(Act.At);

    /// <summary>Until when, as after a withdrawal or after leaving an operation; null: it stands.</summary>
    public DateTimeOffset? Until => Act.Until is { } until ? UnixMicroseconds.ToTime(until) : null;

    /// <summary>By what.</summary>
    public DisclosureMeans Means => Act.Means;

    /// <summary>The release, request, consent or note; of an export, what was taken out.</summary>
    [ID]
    public string OccasionId => Act.Occasion;

    /// <summary>Account that did it.</summary>
    public string By => Act.By;

    /// <summary>Why, or what was asked or answered; null: not said.</summary>
    public string? Reason => Act.Reason;

    /// <summary>How many things were received.</summary>
    public int ItemCount => Act.Items.Count;

    internal GraphReading Reading { get; }

    internal Disclosure Act { get; }
}

/// <summary>A thing that was received.</summary>
/// <param name="Id">As the API names it.</param>
/// <param name="Handling">Under which label it was then; null: it is no longer visible to the reader.</param>
[ObjectType("DisclosedItem")]
public sealed record DisclosedItemNode([property: ID] string Id, HandlingNode? Handling);

/// <summary>What is read with an act when it is asked for.</summary>
[ExtendObjectType("Disclosure")]
public static class DisclosureFields
{
    private const int MostShown = 50;

    /// <summary>The unit that received it.</summary>
    public static ContactUnitNode GetUnit([Parent] DisclosureNode disclosure, ContactUnits units) => units.Of([disclosure.Act.To])[0];

    /// <summary>What was received, each under the label of that time; the first 50.</summary>
    [ListSize(AssumedSize = 5)]
    [Cost(5)]
    public static async Task<IReadOnlyList<DisclosedItemNode>> GetItems([Parent] DisclosureNode disclosure, CancellationToken cancellationToken)
    {
        List<DisclosedItemNode> items = [];
        var reading = disclosure.Reading.At(disclosure.Act.At, null);
        foreach (var id in disclosure.Act.Items.Take(MostShown))
        {
            items.Add(new DisclosedItemNode(id, await HandlingAsync(reading, id, cancellationToken)));
        }

        return items;
    }

    /// <summary>The entities among them, to who may read and as far as he sees them; the first 50.</summary>
    [ListSize(AssumedSize = 5)]
    public static async Task<IReadOnlyList<EntityNode>> GetEntities([Parent] DisclosureNode disclosure, Caller caller, ReadingSource readings, EntityFinder finder, CancellationToken cancellationToken) =>
        Rights.Has(caller, Right.Read)
            ? [.. (await finder.FindAsync(await readings.CurrentAsync(cancellationToken), [.. disclosure.Act.Items.Take(MostShown)], cancellationToken)).OfType<EntityNode>().DistinctBy(node => node.Entity.Lead)]
            : [];

    private static async Task<HandlingNode?> HandlingAsync(GraphReading reading, string id, CancellationToken cancellationToken) =>
        await LabelAsync(reading, id, cancellationToken) is { } label ? HandlingNode.Of(await reading.Store.ReadLabelAsync(label, cancellationToken)) : null;

    private static async Task<LabelId?> LabelAsync(GraphReading reading, string id, CancellationToken cancellationToken) => id switch
    {
        _ when NodeId.Parse(id) is NodeId.OfClaim claim => (await ClaimAsync(reading, claim.Claim, cancellationToken))?.Content.Label,
        _ when IdText.TryParse(id.AsSpan(id.IndexOf(':', StringComparison.Ordinal) + 1), out var record) => (await RecordAsync(reading, new RecordId(record), cancellationToken))?.Content.Label,
        _ => null,
    };

    private static async Task<RecordVersion?> RecordAsync(GraphReading reading, RecordId id, CancellationToken cancellationToken)
    {
        var numbers = await reading.Store.FindRecordsAsync(reading.View, [id], cancellationToken);
        return numbers[0] > 0 ? (await reading.Store.ReadRecordsAsync(reading.View, numbers, cancellationToken)).FirstOrDefault() : null;
    }

    private static async Task<ClaimVersion?> ClaimAsync(GraphReading reading, ClaimId id, CancellationToken cancellationToken)
    {
        var numbers = await reading.Store.FindClaimsAsync(reading.View, [id], cancellationToken);
        return numbers[0] > 0 ? (await reading.Store.ReadClaimsAsync(reading.View, numbers, cancellationToken)).FirstOrDefault() : null;
    }
}
