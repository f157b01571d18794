namespace Attribution.Features.Operations.JointOperations;

/// <summary>Where a joint operation stands.</summary>
public enum OperationState
{
    /// <summary>Being prepared.</summary>
    Planned,

    /// <summary>Under way.</summary>
    Running,

    /// <summary>Over: it is read, and nothing is added to it.</summary>
    Ended,
}
