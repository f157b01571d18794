namespace Attribution.Features.Operations.JointOperations.Tasks;

/// <summary>Where a task stands. The order is that of lists.</summary>
public enum OperationTaskState
{
    /// <summary>Being done.</summary>
    InProgress,

    /// <summary>To be done.</summary>
    Open,

    /// <summary>Done.</summary>
    Done,

    /// <summary>Not to be done any more.</summary>
    Cancelled,
}
