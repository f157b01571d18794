using Attribution.Domain.Identifiers;
using Attribution.Graph.Sqlite.Connections;
using Attribution.Graph.Store;
using Attribution.Graph.Views;

namespace Attribution.Graph.Sqlite.Reading;

/// <summary>Reads identity decisions.</summary>
internal static class DecisionReading
{
    private const string Columns = "id, left_number, right_number, verdict, label, owner_unit, account, reason, decided_at, withdrawn_at";
    private const string SelectAll = $"SELECT {Columns} FROM decisions ORDER BY decided_at, id";
    private const string SelectOf = $"SELECT {Columns} FROM decisions WHERE left_number = ?1 UNION SELECT {Columns} FROM decisions WHERE right_number = ?1";

    /// <summary>Decisions that touch the records, by (decided, id); those only whose label and both ends the view shows.</summary>
    public static List<Decision> Read(StoreSession session, View view, IReadOnlyList<int> numbers)
    {
        Dictionary<DecisionId, Decision> found = [];
        foreach (var number in numbers)
        {
            foreach (var decision in Rows(session.Database.Prepare(SelectOf).Bind(1, number)).ToList())
            {
                if (IsVisible(session, view, decision))
                {
                    found[decision.Id] = AsOf(decision, view.AsOf);
                }
            }
        }

        return [.. found.Values.OrderBy(decision => decision.DecidedAt).ThenBy(decision => decision.Id)];
    }

    public static IEnumerable<Decision> All(StoreSession session) => Rows(session.Database.Prepare(SelectAll));

    private static bool IsVisible(StoreSession session, View view, Decision decision) =>
        view.Labels.Contains(decision.Label) && !(decision.DecidedAt > view.AsOf)
        && IsVisible(session, view, decision.LeftNumber) && IsVisible(session, view, decision.RightNumber);

    private static bool IsVisible(StoreSession session, View view, int number) =>
        session.Records.Find(number) is { } row && Visible.Version(session, view, row) is not null;

    // A withdrawal after the view's time has not happened for it.
    private static Decision AsOf(Decision decision, long? time) => decision.WithdrawnAt > time ? decision with { WithdrawnAt = null } : decision;

    private static IEnumerable<Decision> Rows(SqliteStatement rows)
    {
        while (rows.Step())
        {
            yield return new Decision(
                new DecisionId(rows.Id(0)), rows.Int32(1), rows.Int32(2), (Verdict)rows.Int32(3), new LabelId(rows.Int32(4)), rows.Text(5), rows.Text(6), rows.Text(7),
                rows.Int64(8), rows.NullableInt64(9));
        }
    }
}
