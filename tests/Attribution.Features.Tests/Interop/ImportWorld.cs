using System.Text;
using Attribution.Domain.Grades;
using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;
using Attribution.Features.Common;
using Attribution.Features.Interop;
using Attribution.Graph.Sqlite;
using Attribution.Graph.Views;

namespace Attribution.Features.Tests.Interop;

/// <summary>A store of its own in a temporary folder, a unit that imports into it, and readers.</summary>
internal sealed class ImportWorld : IAsyncDisposable
{
    private readonly string folder;

    private ImportWorld(string folder, SqliteGraphStore store)
    {
        (this.folder, Store) = (folder, store);
        Views = new ViewSource(store, TimeProvider.System);
    }

    public static CallerUnit Unit { get; } = new("PL-CYB", "Cybercrime Unit PL", "national", ["PL"], [], HandlingLabel.OwnedBy("PL-CYB"));

    public SqliteGraphStore Store { get; }

    public ViewSource Views { get; }

    public StixImporter Importer => new(Store, IdSource.Random);

    public static async Task<ImportWorld> OpenAsync()
    {
        var folder = Directory.CreateTempSubdirectory("attribution-import-").FullName;
        return new ImportWorld(folder, await SqliteGraphStore.OpenAsync(new SqliteStoreOptions { Path = Path.Combine(folder, "graph.db") }, TimeProvider.System, CancellationToken.None));
    }

    public static Reader ReaderOf(string unit, string account = "analyst") => new()
    {
        Account = account,
        UnitId = unit,
        Tokens = TokenSet.Of(AudienceToken.Account(account), AudienceToken.Unit(unit), AudienceToken.Everyone),
    };

    public ValueTask<View> ViewAsync(string unit = "PL-CYB", string account = "analyst") => Views.ForAsync(ReaderOf(unit, account), CancellationToken.None);

    /// <summary>Imports bytes.</summary>
    public async Task<ImportSummary> ImportAsync(byte[] content, Func<ImportRequest, ImportRequest>? with = null)
    {
        using MemoryStream stream = new(content);
        return await ImportAsync(stream, with);
    }

    /// <summary>Imports a text.</summary>
    public Task<ImportSummary> ImportAsync(string content, Func<ImportRequest, ImportRequest>? with = null) => ImportAsync(Encoding.UTF8.GetBytes(content), with);

    /// <summary>Imports a file.</summary>
    public async Task<ImportSummary> ImportFileAsync(string path, Func<ImportRequest, ImportRequest>? with = null)
    {
        await using var stream = File.OpenRead(path);
        return await ImportAsync(stream, with);
    }

    /// <summary>Imports a stream.</summary>
    public async Task<ImportSummary> ImportAsync(Stream stream, Func<ImportRequest, ImportRequest>? with = null)
    {
        ImportRequest request = new() { Content = stream, FileName = "test.json", Unit = Unit, Account = "analyst", View = await ViewAsync() };
        return await Importer.ImportAsync(with?.Invoke(request) ?? request, null, CancellationToken.None);
    }

    public static Grade Admiralty(string source) =>
        Grade.TryCreate(GradeScheme.Admiralty, source, null, out var grade, out var fault) ? grade : throw new ArgumentException(fault);

    public async ValueTask DisposeAsync()
    {
        Views.Dispose();
        await Store.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
