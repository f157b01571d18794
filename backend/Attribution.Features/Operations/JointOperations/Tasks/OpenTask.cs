namespace Attribution.Features.Operations.JointOperations.Tasks;

/// <summary>A task that the reader's unit has to do.</summary>
/// <param name="Task">The task.</param>
/// <param name="TaskId">Its id.</param>
/// <param name="OperationId">Id of its operation.</param>
/// <param name="CodeName">What the operation is called.</param>
/// <param name="Title">What is to be done.</param>
/// <param name="Account">Account that does it; null: whoever of the unit.</param>
/// <param name="DueAt">Until when; null: no date.</param>
/// <param name="State">Open or in progress.</param>
public sealed record OpenTask(OperationTaskNode Task, string TaskId, string OperationId, string CodeName, string Title, string? Account, DateTimeOffset? DueAt, OperationTaskState State);
