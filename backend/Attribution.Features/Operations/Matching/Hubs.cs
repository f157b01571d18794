using System.Text.Json;
using Attribution.Domain.Kinds;
using Attribution.Domain.Labels;
using Attribution.Domain.Relationships;
using Attribution.Domain.Selectors;
using Attribution.Features.Common;
using Attribution.Graph.Index;
using Attribution.Graph.Store;
using Attribution.Graph.Views;

namespace Attribution.Features.Operations.Matching;

/// <summary>
/// Values that many strangers share, of which nobody is told anything: those on the lists that ship with the product, those of financial services such as an exchange's wallet, and
/// those with a wide measured fan-out. Judged by what everyone may see alone, so that it tells nothing of what is hidden.
/// </summary>
public sealed class Hubs(IGraphStore store, GraphIndex index, ViewSource views, SharedByMany isListed)
{
    /// <summary>Neighbours from which on a value is a hub; the degree at which path search, too, takes a thing for one that everybody uses.</summary>
    public const int ManyNeighbours = 50;

    /// <summary>Units that hold one value from which on it is one that everybody meets.</summary>
    public const int ManyUnits = 8;

    private const int Operators = 20;

    private static readonly Reader Anybody = new() { Account = "", UnitId = "", Tokens = TokenSet.Of(AudienceToken.Everyone) };

    /// <summary>For each selector whether it is a hub. Two round trips for all.</summary>
    public async Task<bool[]> AreAsync(IReadOnlyList<Selector> selectors, CancellationToken cancellationToken)
    {
        bool[] found = [.. selectors.Select(selector => isListed(selector))];
        if (index.Current is not { } snapshot)
        {
            return found;
        }

        var view = await views.ForAsync(Anybody, snapshot.Revision, cancellationToken);
        foreach (var (place, number) in await store.FindBySelectorsAsync(view, selectors, cancellationToken))
        {
            if (!found[place] && snapshot.EntityOf(view, number) is { } entity)
            {
                found[place] = snapshot.CountNeighbours(view, entity, RelationshipFilter.None) >= ManyNeighbours || await IsOfAServiceAsync(snapshot, view, entity, cancellationToken);
            }
        }

        return found;
    }

    private async Task<bool> IsOfAServiceAsync(GraphSnapshot snapshot, View view, Entity entity, CancellationToken cancellationToken)
    {
        RelationshipFilter operated = new() { TypeCodes = [(ushort)RelationshipType.OperatedBy], NeighbourKindCodes = [(ushort)Kind.Identity] };
        var rows = snapshot.Relationships(view, entity, operated, RelationshipOrder.Default, null, Operators, backwards: false).Rows;
        int[] operators = [.. rows.Where(row => row.FromLead == entity.Lead).Select(row => row.ToLead)];
        return operators.Length > 0 && (await store.ReadRecordsAsync(view, operators, cancellationToken)).Any(IsFinancial);
    }

    private static bool IsFinancial(RecordVersion record) =>
        !record.Content.Properties.IsEmpty
        && JsonElement.Parse(record.Content.Properties.Span).TryGetProperty("sectors", out var sectors)
        && sectors.ValueKind == JsonValueKind.Array
        && sectors.EnumerateArray().Any(sector => sector.ValueKind == JsonValueKind.String && sector.GetString() == "financial-services");
}
