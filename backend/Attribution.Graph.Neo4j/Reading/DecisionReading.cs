using System.Runtime.CompilerServices;
using Attribution.Domain.Identifiers;
using Attribution.Graph.Neo4j.Connections;
using Attribution.Graph.Store;
using Attribution.Graph.Views;

namespace Attribution.Graph.Neo4j.Reading;

/// <summary>Reads identity decisions.</summary>
internal sealed class DecisionReading(GraphClient client, RecordReading records)
{
    private const string Touching = """
        UNWIND $keys AS key
        CALL (key) { MATCH (d:Decision {left: key}) RETURN d UNION MATCH (d:Decision {right: key}) RETURN d }
        RETURN DISTINCT d
        """;

    private const string Everything = "MATCH (d:Decision) RETURN d ORDER BY d.decidedAt";

    public async Task<IReadOnlyList<Decision>> ReadAsync(View view, IReadOnlyList<int> numbers, CancellationToken cancellationToken)
    {
        var found = await client.ReadAsync(Touching, Read, cancellationToken, ("keys", numbers)).ConfigureAwait(false);
        var ends = await records.RowsAsync(
            found.SelectMany(decision => (int[])[decision.LeftNumber, decision.RightNumber]).ToHashSet(), view.AsOf is not null, cancellationToken).ConfigureAwait(false);
        return [.. found
            .Where(decision => view.Labels.Contains(decision.Label) && !(decision.DecidedAt > view.AsOf)
                && ends[decision.LeftNumber].Shown(view) is not null && ends[decision.RightNumber].Shown(view) is not null)
            .Select(decision => decision.WithdrawnAt > view.AsOf ? decision with { WithdrawnAt = null } : decision)
            .OrderBy(decision => decision.DecidedAt).ThenBy(decision => decision.Id)];
    }

    /// <summary>By (decided, id): decisions of one time are few, and are put in order here.</summary>
    public async IAsyncEnumerable<Decision> AllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        List<Decision> ofOneTime = [];
        await foreach (var decision in client.StreamAsync(Everything, Read, cancellationToken).ConfigureAwait(false))
        {
            if (ofOneTime.Count > 0 && ofOneTime[0].DecidedAt != decision.DecidedAt)
            {
                foreach (var earlier in ofOneTime.OrderBy(one => one.Id))
                {
                    yield return earlier;
                }

                ofOneTime.Clear();
            }

            ofOneTime.Add(decision);
        }

        foreach (var last in ofOneTime.OrderBy(one => one.Id))
        {
            yield return last;
        }
    }

    private static Decision Read(IRecord row)
    {
        var node = row.Get<INode>("d");
        return new Decision(
            DecisionId.Parse(node.Get<string>("id"), null), node.Get<int>("left"), node.Get<int>("right"), (Verdict)node.Get<int>("verdict"), new LabelId(node.Get<int>("label")),
            node.Get<string>("owner"), node.Get<string>("account"), node.Get<string>("reason"), node.Get<long>("decidedAt"),
            node.TryGet<long>("withdrawnAt", out var withdrawnAt) ? withdrawnAt : null);
    }
}
