using Attribution.Graph.Store;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Common.Writing;

/// <summary>What came of a caller's write.</summary>
public abstract record WriteResult
{
    private WriteResult()
    {
    }

    /// <summary>The payload of a mutation: what <paramref name="answer"/> makes of a write that was done, or why it was refused.</summary>
    public async Task<MutationResult<T>> PayloadAsync<T>(Func<Written, Task<MutationResult<T>>> answer)
        where T : class => this switch
        {
            Written written => await answer(written),
            Refused refused => new MutationResult<T>(refused.Errors),
            _ => throw new System.Diagnostics.UnreachableException($"Unknown answer {this}."),
        };

    /// <inheritdoc cref="PayloadAsync{T}"/>
    public MutationResult<T> Payload<T>(Func<Written, MutationResult<T>> answer)
        where T : class => this switch
        {
            Written written => answer(written),
            Refused refused => new MutationResult<T>(refused.Errors),
            _ => throw new System.Diagnostics.UnreachableException($"Unknown answer {this}."),
        };

    /// <summary>Durable and visible to this reading.</summary>
    public sealed record Written(GraphReading Reading, long Revision) : WriteResult
    {
        /// <summary>What was kept with it to be answered again, for 24 h; null: nothing.</summary>
        public ReadOnlyMemory<byte>? Answer { get; init; }
    }

    /// <summary>Nothing was written.</summary>
    public sealed record Refused(IReadOnlyList<IUserError> Errors) : WriteResult
    {
        /// <summary>What the store said, which names the place in the batch; null: it was not asked.</summary>
        public CommitResult.Refused? Cause { get; init; }
    }
}
