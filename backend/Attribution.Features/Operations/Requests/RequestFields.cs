using Attribution.Domain.Requests;
using Attribution.Features.Entities;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Operations.Requests;

/// <summary>What is read with a request when it is asked for.</summary>
[ExtendObjectType("InformationRequest")]
public static class RequestFields
{
    /// <summary>The rule of law it is made under; null: the table has it no longer.</summary>
    public static InstrumentNode? GetInstrument([Parent] RequestNode request) => InstrumentTable.Find(request.Document.Instrument) is { } instrument ? InstrumentNode.Of(instrument) : null;

    /// <summary>The unit that asks.</summary>
    public static ContactUnitNode GetAskingUnit([Parent] RequestNode request, ContactUnits units) => units.Of([request.AskingUnit])[0];

    /// <summary>The unit that is asked; null: a provider is.</summary>
    public static ContactUnitNode? GetAskedUnit([Parent] RequestNode request, ContactUnits units) => request.Document.AskedUnit is { } asked ? units.Of([asked])[0] : null;

    /// <summary>The case it is for; null: not visible, as to the asked unit.</summary>
    public static Task<EntityNode?> GetCase([Parent] RequestNode request, EntityFinder finder, CancellationToken cancellationToken) =>
        finder.FindAsync(request.Reading, "record:" + request.Document.Case, cancellationToken);

    /// <summary>Its periods that have begun; at most 2.</summary>
    [ListSize(AssumedSize = 2)]
    public static IReadOnlyList<RequestPeriodNode> GetPeriods([Parent] RequestNode request) =>
        [.. request.Periods.Select(period => new RequestPeriodNode(
            period.Clock.Ends,
            period.Start,
            period.Due,
            period.Clock.Unit,
            period.Clock.Article,
            period.Stopped,
            period.Stopped is null && request.State != RequestState.Expired))];

    /// <summary>Its steps in the order in which they were taken; at most 100.</summary>
    [ListSize(AssumedSize = 10)]
    public static IReadOnlyList<RequestStepNode> GetSteps([Parent] RequestNode request, ContactUnits units) =>
        [.. request.Document.Steps.Select(step => new RequestStepNode(step.State, step.At, step.By, units.Of([step.Unit])[0], step.Note))];

    /// <summary>What was answered; null: nothing yet.</summary>
    public static async Task<RequestAnswerNode?> GetAnswer([Parent] RequestNode request, EntityFinder finder, CancellationToken cancellationToken)
    {
        if (request.Document.Answer is not { } answer)
        {
            return null;
        }

        var found = await finder.FindAsync(request.Reading, [.. answer.Records.Select(id => "record:" + id)], cancellationToken);
        return new RequestAnswerNode(answer.Text, [.. found.OfType<EntityNode>().DistinctBy(entity => entity.Entity.Lead)], answer.Use);
    }
}
