using System.Runtime.CompilerServices;
using Attribution.Domain.Kinds;
using Attribution.Domain.Scales;
using Attribution.Features.Attributions.CaseLinkage;
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
    private readonly ConditionalWeakTable<GraphSnapshot, ConditionalWeakTable<LabelSet, Task<CaseBoard>>> boards = [];

    /// <summary>Cases linked with a case, the most probable first; none for a case that the reader does not see.</summary>
    /// <exception cref="GraphQLException">INVALID_PROBABILITY or TOO_MANY_CASES.</exception>
    public async Task<IReadOnlyList<LinkedCaseNode>> FindAsync(GraphReading reading, string id, double least, EntityFinder finder, CancellationToken cancellationToken)
    {
        if (least is not (>= 0 and <= 1))
        {
            throw new GraphQLException($"minProbability is {least}; 0 to 1 is allowed.", "INVALID_PROBABILITY");
        }

        if (await finder.FindAsync(reading, id, cancellationToken) is not { } subject || (Kind)subject.Entity.KindCode != Kind.Case)
        {
            return [];
        }

        var board = await BoardAsync(reading, cancellationToken);
        var own = CaseBoard.IdOf(subject.Entity.Lead);
        return [.. board.Links[own]
            .Where(link => link.Probability >= least)
            .OrderByDescending(link => link.Probability)
            .ThenBy(link => Other(link, own), StringComparer.Ordinal)
            .Select(link => NodeOf(reading, board, link, own))
            .OfType<LinkedCaseNode>()];
    }

    private async Task<CaseBoard> BoardAsync(GraphReading reading, CancellationToken cancellationToken)
    {
        var byLabels = boards.GetValue(reading.Snapshot, _ => []);
        if (byLabels.TryGetValue(reading.View.Labels, out var known) && !known.IsFaulted && !known.IsCanceled)
        {
            return await known;
        }

        var cases = reading.Snapshot.List(reading.View, new EntityQuery { KindCodes = [(ushort)Kind.Case], Limit = CaseLinker.MostCases + 1 }).Entities;
        if (cases.Count > CaseLinker.MostCases)
        {
            throw new GraphQLException($"You see more than {CaseLinker.MostCases} cases, which are too many to be linked at once.", "TOO_MANY_CASES");
        }

        var made = CaseBoard.ReadAsync(reading, cases, cancellationToken);
        byLabels.AddOrUpdate(reading.View.Labels, made);
        return await made;
    }

    private static string Other(CaseLink link, string own) => link.FirstId == own ? link.SecondId : link.FirstId;

    private static LinkedCaseNode? NodeOf(GraphReading reading, CaseBoard board, CaseLink link, string own)
    {
        var lead = int.Parse(Other(link, own), System.Globalization.CultureInfo.InvariantCulture);
        return reading.Snapshot.EntityOf(reading.View, lead) is { } entity
            ? new LinkedCaseNode(
                new EntityNode(reading, entity), board.Titles.GetValueOrDefault(Other(link, own)) ?? "", link.Probability, Icd203.Term(new Probability(Math.Clamp(link.Probability, 0, 1))), FalseLinks.RateFrom(link.Probability), ReasonsOf(reading, board, link))
            : null;
    }

    private static IReadOnlyList<LinkedCaseReasonNode> ReasonsOf(GraphReading reading, CaseBoard board, CaseLink link) =>
        [.. link.Reasons.Select(reason => ReasonOf(reading, board, reason)).OrderBy(reason => reason.Cases).ThenBy(reason => reason.Kind, StringComparer.Ordinal).ThenBy(reason => reason.Value, StringComparer.Ordinal)];

    private static LinkedCaseReasonNode ReasonOf(GraphReading reading, CaseBoard board, LinkItem reason)
    {
        if (!board.Things.TryGetValue(reason.Value, out var thing))
        {
            return new LinkedCaseReasonNode(reason.Kind, null, reason.Value, 0);
        }

        var entity = reading.Snapshot.EntityOf(reading.View, thing.Lead);
        return new LinkedCaseReasonNode(reason.Kind, entity is null ? null : new EntityNode(reading, entity), thing.Display, thing.Cases);
    }
}
