
namespace Attribution.Graph.Sqlite.Writing;

/// <summary>Keeps how far an import is.</summary>
internal static class ImportWriting
{
    /// <summary>The state of an import that was undone; its commits are not listed as imported.</summary>
    public const string Withdrawn = "WITHDRAWN";

    private const string Upsert = "INSERT OR REPLACE INTO imports VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)";

    public static void Write(CommitState state)
    {
        if (state.Batch.Import is not { } import)
        {
            return;
        }

        state.Session.Database.Prepare(Upsert)
            .BindId(1, import.Id.Value).Bind(2, import.UnitId).Bind(3, import.Account).Bind(4, import.FileName).Bind(5, import.FileHash.Span).Bind(6, import.Options)
            .Bind(7, import.State).Bind(8, import.Position).Bind(9, import.Summary).Run();
    }
}
