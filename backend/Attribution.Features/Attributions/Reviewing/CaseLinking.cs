using System.Runtime.CompilerServices;
using Attribution.Domain.Kinds;
using Attribution.Features.Common;
using Attribution.Features.Entities;
using Attribution.Graph.Index;
using Attribution.Graph.Views;
using Attribution.GraphQL.Execution;

namespace Attribution.Features.Attributions.Reviewing;

/// <summary>Which visible cases may belong together. Only what the reader sees is linked, so that nothing of a hidden case can be a reason. Safe for concurrent use.</summary>
public sealed class CaseLinking
{
    // Links of one picture of the graph, for the readers who share its labels.
    private readonly ConditionalWeakTable<GraphSnapshot, ConditionalWeakTable<LabelSet, SharedWork<CaseBoard>>> boards = [];

    /// <summary>Cases linked with a case, the most probable first; none for a case that the reader does not see.</summary>
    /// <exception cref="GraphQLException">INVALID_PROBABILITY or TOO_MANY_CASES.</exception>
    public async Task<CaseLinkList> FindAsync(GraphReading reading, string id, double least, EntityFinder finder, CancellationToken cancellationToken)
    {
        if (least is not (>= 0 and <= 1))
        {
            throw new GraphQLException($"minProbability is {least}; 0 to 1 is allowed.", "INVALID_PROBABILITY");
        }

        return await finder.FindAsync(reading, id, cancellationToken) is { } subject && (Kind)subject.Entity.KindCode == Kind.Case
            ? new CaseLinkList(reading, await BoardAsync(reading, cancellationToken), subject.Entity.Lead, least)
            : CaseLinkList.None(reading);
    }

    private Task<CaseBoard> BoardAsync(GraphReading reading, CancellationToken cancellationToken) =>
        boards.GetValue(reading.Snapshot, _ => [])
            .GetValue(reading.View.Labels, _ => new SharedWork<CaseBoard>(stop => CaseBoard.ReadAsync(reading.ForComputing(), stop)))
            .WaitAsync(cancellationToken);
}
