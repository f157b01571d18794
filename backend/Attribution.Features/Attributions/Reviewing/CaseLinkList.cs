using System.Globalization;
using Attribution.Domain.Scales;
using Attribution.Features.Attributions.CaseLinkage;
using Attribution.Features.Common;
using Attribution.Features.Entities;

namespace Attribution.Features.Attributions.Reviewing;

/// <summary>The links of one case, the most probable first. They were found for all who see the same; of those that are shown it is put on record who was shown them.</summary>
public sealed class CaseLinkList
{
    private readonly GraphReading reading;
    private readonly CaseBoard board;
    private readonly string own;

    internal CaseLinkList(GraphReading reading, CaseBoard board, int lead, double least)
    {
        (this.reading, this.board, own) = (reading, board, CaseBoard.IdOf(lead));
        Links = [.. board.Links[own].Where(link => link.Probability >= least).OrderByDescending(link => link.Probability).ThenBy(OtherId, StringComparer.Ordinal)];
    }

    /// <summary>The links.</summary>
    internal IReadOnlyList<CaseLink> Links { get; }

    /// <summary>All of them as the API gives them.</summary>
    /// <exception cref="GraphQL.Execution.GraphQLException">JUSTIFICATION_NEEDED, AUDIT_UNAVAILABLE.</exception>
    public async Task<IReadOnlyList<LinkedCaseNode>> ShowAllAsync(CancellationToken cancellationToken) => [.. (await ShowAsync(Links, cancellationToken)).OfType<LinkedCaseNode>()];

    /// <summary>No links, for a case that the reader does not see.</summary>
    internal static CaseLinkList None(GraphReading reading) => new(reading, CaseBoard.Empty, 0, 1);

    /// <summary>The other case of a link; null: it is not visible.</summary>
    internal EntityNode? OtherOf(CaseLink link) => EntityNode.Of(reading, LeadOf(link));

    /// <summary>Links of this list as the API gives them, in their order; null: the other case is not visible.</summary>
    /// <exception cref="GraphQL.Execution.GraphQLException">JUSTIFICATION_NEEDED, AUDIT_UNAVAILABLE.</exception>
    internal async Task<IReadOnlyList<LinkedCaseNode?>> ShowAsync(IEnumerable<CaseLink> shown, CancellationToken cancellationToken)
    {
        CaseLink[] links = [.. shown];
        var things = links.SelectMany(link => link.Reasons).Where(reason => board.Things.ContainsKey(reason.Value)).Select(reason => board.Things[reason.Value].Lead);
        await reading.ShowAsync(links.Select(LeadOf).Concat(things), [], cancellationToken);
        return [.. links.Select(NodeOf)];
    }

    private LinkedCaseNode? NodeOf(CaseLink link) => OtherOf(link) is { } other
        ? new LinkedCaseNode(
            other,
            board.Titles.GetValueOrDefault(OtherId(link)) ?? "",
            link.Probability,
            Icd203.Term(new Probability(Math.Clamp(link.Probability, 0, 1))),
            FalseLinks.RateFrom(link.Probability),
            [.. link.Reasons.Select(ReasonOf).OrderBy(reason => reason.Cases).ThenBy(reason => reason.Kind, StringComparer.Ordinal).ThenBy(reason => reason.Value, StringComparer.Ordinal)])
        : null;

    private LinkedCaseReasonNode ReasonOf(LinkItem reason) => board.Things.TryGetValue(reason.Value, out var thing)
        ? new LinkedCaseReasonNode(reason.Kind, EntityNode.Of(reading, thing.Lead), thing.Display, thing.Cases)
        : new LinkedCaseReasonNode(reason.Kind, null, reason.Value, 0);

    private string OtherId(CaseLink link) => link.FirstId == own ? link.SecondId : link.FirstId;

    private int LeadOf(CaseLink link) => int.Parse(OtherId(link), CultureInfo.InvariantCulture);
}
