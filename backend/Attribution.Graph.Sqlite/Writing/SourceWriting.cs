using Attribution.Graph.Store;

namespace Attribution.Graph.Sqlite.Writing;

/// <summary>Writes the sources of a batch; a source written again is replaced.</summary>
internal static class SourceWriting
{
    private const string FindOther = "SELECT count(*) FROM sources WHERE owner_unit = ? AND external_id = ? AND id <> ?";
    private const string Update = "UPDATE sources SET name = ?, owner_unit = ?, external_id = ?, label = ?, grade = ? WHERE number = ?";
    private const string Insert =
        "INSERT INTO sources(name, owner_unit, external_id, label, grade, id, number) SELECT ?, ?, ?, ?, ?, ?, coalesce(max(number), 0) + 1 FROM sources RETURNING number";

    public static CommitResult.Refused? Write(CommitState state)
    {
        for (var index = 0; index < state.Batch.Sources.Count; index++)
        {
            if (WriteOne(state, state.Batch.Sources[index], index) is { } refused)
            {
                return refused;
            }
        }

        return null;
    }

    private static CommitResult.Refused? WriteOne(CommitState state, SourceWrite source, int index)
    {
        var database = state.Session.Database;
        if (!state.IsKnown(source.Label))
        {
            return Refusals.UnknownLabel("source", source.Label, index);
        }

        if (database.Prepare(FindOther).Bind(1, source.OwnerUnit).Bind(2, source.ExternalId).BindId(3, source.Id.Value).Scalar() > 0)
        {
            return Refusals.DuplicateSource(source, index);
        }

        var number = state.SourceNumber(source.Id);
        state.Body.Clear();
        state.Body.Grade(source.DefaultGrade);
        var statement = database.Prepare(number == 0 ? Insert : Update)
            .Bind(1, source.Name).Bind(2, source.OwnerUnit).Bind(3, source.ExternalId).Bind(4, source.Label.Value).Bind(5, state.Body.Written);
        if (number != 0)
        {
            statement.Bind(6, number).Run();
            return null;
        }

        state.AddSource(source.Id, (int)statement.BindId(6, source.Id.Value).Scalar());
        return null;
    }
}
