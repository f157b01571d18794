using Attribution.Features.Attributions.Answers;
using Attribution.Features.Attributions.Assessing;
using Attribution.Features.Attributions.Hypotheses;
using Attribution.Features.Attributions.Profiles;
using Attribution.Features.Attributions.Reviewing;
using Attribution.Features.Attributions.Running;
using Attribution.Features.Attributions.WhatIf;
using Attribution.Features.Common;
using Attribution.Features.Entities;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Pagination;

namespace Attribution.Features.Attributions;

/// <summary>Queries on who is behind something, which names are one actor, which cases belong together. Permission: the right to read; all of it is a function of what the View shows.</summary>
[QueryType]
[Authorize]
public static class AttributionQueries
{
    /// <summary>Who may be behind a case, incident, campaign, report or grouping; nothing is kept. Null: there is no such thing that the reader may see.</summary>
    [Cost(50)]
    public static async Task<AttributionNode?> GetAttribution(
        [ID] string subject, ReadingSource readings, GraphScorer scorer, CancellationToken cancellationToken, ActorRole role = ActorRole.Operator, DateTimeOffset? asOf = null, DateTimeOffset? recorded = null) =>
        await scorer.AnswerAsync(await readings.CurrentAsync(cancellationToken), subject, role, asOf, recorded, cancellationToken);

    /// <summary>An assessment that was kept; null: none that the reader may see.</summary>
    public static async Task<AssessmentNode?> GetAssessment([ID] string id, ReadingSource readings, CancellationToken cancellationToken) =>
        await AssessmentNode.FindAsync(await readings.CurrentAsync(cancellationToken), id, cancellationToken);

    /// <summary>Visible assessments of a subject, newest first.</summary>
    [UseConnection(Name = "Assessment", AllowBackwardPagination = false)]
    [Cost(5)]
    public static async Task<Connection<AssessmentNode>> GetAssessments(
        [ID] string subject, PagingArguments paging, ReadingSource readings, EntityFinder finder, CancellationToken cancellationToken) =>
        paging.List(await AssessmentList.ReadAsync(await readings.CurrentAsync(cancellationToken), subject, finder, cancellationToken));

    /// <summary>What changes of the evidence would do; null: there is no such thing that the reader may see.</summary>
    [Cost(50)]
    public static async Task<WhatIfNode?> GetWhatIf(
        [ID] string subject, WhatIfInput changes, ReadingSource readings, EntityFinder finder, AskWhatIf handler, CancellationToken cancellationToken, ActorRole role = ActorRole.Operator, DateTimeOffset? asOf = null) =>
        await finder.FindAsync(await readings.CurrentAsync(cancellationToken), subject, cancellationToken) is { } found
            ? await handler.RunAsync(found, new AttributionQuestion { Role = role, AsOf = AssessAttribution.DayOf(asOf) }, changes, cancellationToken)
            : null;

    /// <summary>
    /// Actors that may be the same: of an actor, or of all of them (the review queue), the most probable first; or names like a name. Suggestions only: people decide with
    /// <c>decideIdentity</c>, and what was decided to be different is left out.
    /// </summary>
    [UseConnection(Name = "AliasCandidate", AllowBackwardPagination = false)]
    [Cost(50)]
    public static async Task<Connection<AliasCandidateNode>> GetAliasCandidates(
        [ID] string? entity, string? name, PagingArguments paging, ReadingSource readings, EntityFinder finder, AliasReview review, CancellationToken cancellationToken, double minProbability = 0.5)
    {
        var found = await review.FindAsync(await readings.CurrentAsync(cancellationToken), entity, name, minProbability, finder, cancellationToken);
        var page = paging.List(found.Pairs);
        return page.With(await found.ShowAsync(page.Nodes, cancellationToken));
    }

    /// <summary>Visible cases that may belong together with a case, the most probable first, with what links them.</summary>
    [UseConnection(Name = "LinkedCase", AllowBackwardPagination = false)]
    [Cost(50)]
    public static async Task<Connection<LinkedCaseNode>> GetLinkedCases(
        [ID] string @case, PagingArguments paging, ReadingSource readings, EntityFinder finder, CaseLinking linking, CancellationToken cancellationToken, double minProbability = 0.5)
    {
        var found = await linking.FindAsync(await readings.CurrentAsync(cancellationToken), @case, minProbability, finder, cancellationToken);
        var page = paging.List(found.Links);
        return page.With(await found.ShowAsync(page.Nodes, cancellationToken));
    }

    /// <summary>The competing hypotheses that people keep about a case or its like, for one part in the crime; null: there is no such thing that the reader may see.</summary>
    [Cost(50)]
    public static async Task<HypothesisSetNode?> GetHypotheses(
        [ID] string subject, ReadingSource readings, EntityFinder finder, GraphScorer scorer, CancellationToken cancellationToken, ActorRole role = ActorRole.Operator) =>
        await finder.FindAsync(await readings.CurrentAsync(cancellationToken), subject, cancellationToken) is { } found ? await HypothesisSet.ReadAsync(found, role, scorer, cancellationToken) : null;

    /// <summary>The calibrations in force, one a sort of evidence, with their reliability diagrams.</summary>
    [ListSize(AssumedSize = 3)]
    public static IReadOnlyList<CalibrationNode> GetCalibrations(Caller caller)
    {
        Rights.Require(caller, Right.Read);
        return CalibrationNode.All;
    }
}
