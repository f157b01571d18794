using Attribution.Features.Common;

namespace Attribution.Features.Operations;

/// <summary>Units by id as answers show them.</summary>
public sealed class ContactUnits(KnownUnits units)
{
    /// <summary>The units with these ids, in their order; one that the directory knows no longer has its id for a name.</summary>
    public IReadOnlyList<ContactUnitNode> Of(IEnumerable<string> ids)
    {
        var directory = units();
        return [.. ids.Select(id => new ContactUnitNode(id, directory.FirstOrDefault(unit => unit.Id == id)?.Name ?? id))];
    }
}
