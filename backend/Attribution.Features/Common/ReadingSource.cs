using Attribution.Domain.Labels;
using Attribution.Features.Common.Auditing;
using Attribution.Features.Common.Memberships;
using Attribution.Graph.Index;
using Attribution.Graph.Store;
using Attribution.Graph.Views;
using Attribution.GraphQL.Execution;

namespace Attribution.Features.Common;

/// <summary>The reading of one request: made at its first use, made anew after a write of the same request. One per request.</summary>
public sealed class ReadingSource(Caller caller, ViewSource views, GraphIndex index, IGraphStore store, CallerTrail trail, MembershipRegister memberships)
{
    private GraphReading? current;

    /// <summary>Revision that the index had after the last write of this request; null: nothing was written.</summary>
    public long? Written { get; private set; }

    /// <summary>The caller's reading now.</summary>
    /// <exception cref="GraphQLException">INDEX_LOADING: the graph index is still being built. NOT_PERMITTED: the caller has not the right to read.</exception>
    public async ValueTask<GraphReading> CurrentAsync(CancellationToken cancellationToken)
    {
        if (!Rights.Has(caller, Right.Read))
        {
            throw new GraphQLException("Your roles do not give the right to read.", "NOT_PERMITTED");
        }

        if (current is { } known)
        {
            return known;
        }

        return current = await MakeAsync(caller.Reader, trail, cancellationToken);
    }

    /// <summary>The caller's reading for what leaves as a file: break-glass widens nothing of it.</summary>
    /// <exception cref="GraphQLException">INDEX_LOADING. NOT_PERMITTED: the caller has not the right to read.</exception>
    public async ValueTask<GraphReading> ForFilesAsync(CancellationToken cancellationToken)
    {
        Rights.Require(caller, Right.Read);
        return await MakeAsync(caller.Reader with { Opened = null }, trail, cancellationToken);
    }

    /// <summary>A reading of another account that is shown to nobody: what break-glass would open to it.</summary>
    /// <exception cref="GraphQLException">INDEX_LOADING. NOT_PERMITTED: the caller has not the right to agree.</exception>
    public async ValueTask<GraphReading> ForBreakGlassAsync(Reader reader, CancellationToken cancellationToken)
    {
        Rights.Require(caller, Right.ApproveBreakGlass);
        return await MakeAsync(reader, null, cancellationToken);
    }

    /// <summary>A reading that finds what an auditor asks about; what it reads is not shown.</summary>
    /// <exception cref="GraphQLException">INDEX_LOADING. NOT_PERMITTED: the caller has not the right to read audit.</exception>
    public async ValueTask<GraphReading> ForAuditAsync(CancellationToken cancellationToken)
    {
        Rights.Require(caller, Right.ReadAudit);
        return await MakeAsync(caller.Reader, null, cancellationToken);
    }

    /// <summary>A reading that finds what the caller's unit gave to others; of what it reads, the acts alone are shown.</summary>
    /// <exception cref="GraphQLException">INDEX_LOADING. NOT_PERMITTED: the caller has not the right to read disclosures.</exception>
    public async ValueTask<GraphReading> ForDisclosuresAsync(CancellationToken cancellationToken)
    {
        Rights.Require(caller, Right.ReadDisclosures);
        return await MakeAsync(caller.Reader with { Opened = null }, null, cancellationToken);
    }

    /// <summary>The caller's reading for what a write is decided by, such as whether a case goes on: nobody is shown what it reads, so that none of it is on record as read.</summary>
    /// <exception cref="GraphQLException">INDEX_LOADING. NOT_PERMITTED: the caller has not the right to read.</exception>
    public async ValueTask<GraphReading> ForDecidingAsync(CancellationToken cancellationToken)
    {
        Rights.Require(caller, Right.Read);
        return await MakeAsync(caller.Reader, null, cancellationToken);
    }

    /// <summary>Takes what was just written into the index; the next reading sees it.</summary>
    public async ValueTask<GraphReading> AfterWriteAsync(CancellationToken cancellationToken)
    {
        Written = await index.RefreshAsync(cancellationToken);
        current = null;
        return await CurrentAsync(cancellationToken);
    }

    private async ValueTask<GraphReading> MakeAsync(Reader reader, CallerTrail? noted, CancellationToken cancellationToken)
    {
        var snapshot = index.Current ?? throw new GraphQLException("The graph is being loaded; ask again in a moment.", GraphIndex.LoadingCode);
        var complete = await memberships.CompleteAsync(reader, snapshot, cancellationToken);
        return new GraphReading(await views.ForAsync(complete, snapshot.Revision, cancellationToken), snapshot, store, noted);
    }
}
