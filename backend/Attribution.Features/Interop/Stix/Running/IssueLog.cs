using Attribution.Features.Interop.Stix.Mapping;
using Attribution.Features.Interop.Stix.Reading;

namespace Attribution.Features.Interop.Stix.Running;

/// <summary>Gathers what an import reports: exact counts, the first 100 places of each code.</summary>
internal sealed class IssueLog
{
    private const int MaxPlaces = 100;

    private readonly SortedDictionary<(bool IsRemark, string Code), (long Count, List<ImportPlace> Places)> issues = [];

    /// <summary>True while an object is read once more: its remarks were taken the first time.</summary>
    public bool IsMuted { get; set; }

    /// <summary>Something was left out.</summary>
    public void Refuse(in ObjectPlace place, ObjectFault fault) => Add(isRemark: false, fault.Code, At(place, fault));

    /// <summary>Something is worth saying, and was kept.</summary>
    public void Remark(in ObjectPlace place, ObjectFault fault)
    {
        if (!IsMuted)
        {
            Add(isRemark: true, fault.Code, At(place, fault));
        }
    }

    public IReadOnlyList<ImportIssue> ToList() =>
        [.. issues.Select(issue => new ImportIssue(issue.Key.Code, !issue.Key.IsRemark, issue.Value.Count, issue.Value.Places))];

    private static ImportPlace At(in ObjectPlace place, ObjectFault fault) => new(
        place.Index, place.Offset, place.Id.Length == 0 ? null : place.Id, fault.Path, fault.Message);

    private void Add(bool isRemark, string code, ImportPlace place)
    {
        var (count, places) = issues.TryGetValue((isRemark, code), out var issue) ? issue : (0, []);
        if (places.Count < MaxPlaces)
        {
            places.Add(place);
        }

        issues[(isRemark, code)] = (count + 1, places);
    }
}
