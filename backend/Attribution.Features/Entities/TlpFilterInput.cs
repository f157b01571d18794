using Attribution.Domain.Labels;
using Attribution.Features.Common;
using Attribution.GraphQL.Types;

namespace Attribution.Features.Entities;

/// <summary>Conditions on a TLP.</summary>
[InputObjectType("TlpOperationFilterInput")]
public sealed record TlpFilterInput
{
    /// <summary>Exactly this one.</summary>
    public Tlp? Eq { get; init; }

    /// <summary>One of these.</summary>
    public IReadOnlyList<Tlp>? In { get; init; }

    /// <summary>The visible labels that pass. O(labels).</summary>
    internal async Task<IReadOnlySet<int>> LabelsAsync(GraphReading reading, CancellationToken cancellationToken)
    {
        HashSet<int> passing = [];
        await foreach (var (id, label) in reading.Store.ReadLabelsAsync(0, cancellationToken))
        {
            if (reading.View.Labels.Contains(id) && (Eq is null || label.Tlp == Eq) && (In is null || In.Contains(label.Tlp)))
            {
                passing.Add(id.Value);
            }
        }

        return passing;
    }
}
