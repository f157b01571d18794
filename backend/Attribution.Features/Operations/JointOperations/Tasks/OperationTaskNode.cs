using Attribution.Domain.Kinds;
using Attribution.Features.Common;
using Attribution.Features.Entities;
using Attribution.Features.Operations.Keeping;
using Attribution.Graph.Store;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Operations.JointOperations.Tasks;

/// <summary>A task of a joint operation.</summary>
[ObjectType("OperationTask")]
[Implements("Node")]
public sealed class OperationTaskNode : KeptNode
{
    /// <summary>How tasks are kept.</summary>
    internal static readonly KeptDocument<OperationTaskDocument> Kept = new(Kind.OperationTask, "task:", "task");

    private const int Most = 10_000;

    internal OperationTaskNode(GraphReading reading, RecordVersion record, OperationTaskDocument document)
        : base(reading, record)
    {
        Document = document;
        (Id, Version) = (Kept.IdOf(record.Id), record.Version);
    }

    /// <summary>Opaque.</summary>
    [ID]
    public string Id { get; }

    /// <summary>What is to be done.</summary>
    public string Title => Document.Title;

    /// <summary>Name of the phase it belongs to; null: of none.</summary>
    public string? Phase => Document.Phase;

    /// <summary>Account that does it; null: whoever of the unit.</summary>
    public string? Account => Document.Account;

    /// <summary>Until when; null: no date.</summary>
    public DateTimeOffset? DueAt => Document.DueAt;

    /// <summary>Where it stands.</summary>
    public OperationTaskState State => Document.State;

    /// <summary>Account that added it.</summary>
    public string AddedBy => Document.AddedBy;

    /// <summary>1 and up; give it back as <c>expectedVersion</c>.</summary>
    public int Version { get; }

    internal OperationTaskDocument Document { get; }

    internal string OperationId => JointOperationNode.Kept.Prefix + Document.Operation;

    /// <summary>The task with this id; null: none that the reader may see, or of an operation that he does not.</summary>
    internal static async Task<OperationTaskNode?> FindAsync(GraphReading reading, string id, CancellationToken cancellationToken) =>
        await Kept.FindAsync(reading, id, cancellationToken) is var (record, document) && new OperationTaskNode(reading, record, document) is var task
        && await JointOperationNode.FindAsync(reading, task.OperationId, cancellationToken) is not null
            ? task
            : null;

    /// <summary>The tasks of an operation: those under way, open ones, the rest; then by due date.</summary>
    internal static async Task<IReadOnlyList<OperationTaskNode>> OfAsync(JointOperationNode operation, CancellationToken cancellationToken) =>
    [
        .. (await Kept.NewestAsync(operation.Reading, Most, cancellationToken))
            .Where(kept => kept.Document.Operation == $"{operation.Record.Id}")
            .Select(kept => new OperationTaskNode(operation.Reading, kept.Record, kept.Document))
            .OrderBy(task => task.State).ThenBy(task => task.DueAt ?? DateTimeOffset.MaxValue),
    ];
}

/// <summary>What is read with a task when it is asked for.</summary>
[ExtendObjectType("OperationTask")]
public static class OperationTaskFields
{
    /// <summary>The operation it belongs to.</summary>
    public static Task<JointOperationNode?> GetOperation([Parent] OperationTaskNode task, CancellationToken cancellationToken) => JointOperationNode.FindAsync(task.Reading, task.OperationId, cancellationToken);

    /// <summary>The unit that does it; null: nobody yet.</summary>
    public static ContactUnitNode? GetUnit([Parent] OperationTaskNode task, ContactUnits units) => task.Document.Unit is { } unit ? units.Of([unit])[0] : null;
}
