using Attribution.Domain.Labels;
using Attribution.Features.Common;
using Attribution.Features.Common.Writing;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.Features.Entities.Recording;

/// <summary>
/// Says who a label of the caller's unit would admit. Only the audience is counted, by the public directory of accounts and units: clearances and compartments of others are nobody's
/// to learn, so that a classified label's count is the most that could see it.
/// </summary>
public sealed class HandlingPreview(ListReaders readers, Caller caller)
{
    /// <summary>Who would see it.</summary>
    public HandlingPreviewNode Of(HandlingInput input)
    {
        List<IUserError> errors = [];
        var label = LabelChoice.Of(input, caller, errors);
        Reader[] admitted = [.. readers().Where(reader => label.Audience.All(rule => rule.Admits(reader)))];
        string[] units = [.. admitted.Select(reader => reader.UnitId).Distinct().Order(StringComparer.Ordinal)];
        return new HandlingPreviewNode(admitted.Length, units.Length, Words(admitted.Length, units.Length, label.Classification), [.. units.Take(HandlingPreviewNode.MostUnits)], [.. errors.Select(error => error.Message)]);
    }

    private static string Words(int accounts, int units, Classification classification)
    {
        var who = $"{accounts} {(accounts == 1 ? "account" : "accounts")} at {units} {(units == 1 ? "desk" : "desks")}";
        return classification switch
        {
            Classification.None => who,
            Classification.ForOfficialUseOnly => $"{who}, as far as cleared for official use",
            Classification.Restricted => $"{who}, as far as cleared for RESTRICTED",
            Classification.Confidential => $"{who}, as far as cleared for CONFIDENTIAL",
            _ => throw new System.Diagnostics.UnreachableException($"Unknown classification {classification}."),
        };
    }
}
