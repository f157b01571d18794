namespace Attribution.GraphQL.Execution;

/// <summary>Where loaders leave batches until the request has nothing else to run.</summary>
public interface IBatchScheduler
{
    /// <summary>Runs <paramref name="dispatch"/> once, when no resolver of the request can go on without it.</summary>
    void Schedule(Func<Task> dispatch);
}
