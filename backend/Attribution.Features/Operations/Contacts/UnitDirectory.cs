using Attribution.Features.Common;

namespace Attribution.Features.Operations.Contacts;

/// <summary>Units with their contacts, as a reading shows them.</summary>
public sealed class UnitDirectory(KnownUnits units, ContactUnits named)
{
    private const int Most = 10_000;

    /// <summary>All units by id.</summary>
    public async Task<IReadOnlyList<DirectoryUnitNode>> ReadAsync(GraphReading reading, CancellationToken cancellationToken)
    {
        var contacts = await DutyContactNode.Thing.NewestAsync(reading, Most, (_, _) => true, cancellationToken);
        var byUnit = contacts.GroupBy(contact => contact.UnitId, StringComparer.Ordinal).ToDictionary(unit => unit.Key, unit => unit.First(), StringComparer.Ordinal);
        return
        [
            .. units().Select(unit => new DirectoryUnitNode(
                unit.Id,
                unit.Name,
                unit.Type,
                unit.Countries,
                unit.ParentId is { } parent ? named.Of([parent])[0] : null,
                named.Of(unit.ActingFor),
                byUnit.GetValueOrDefault(unit.Id))),
        ];
    }
}
