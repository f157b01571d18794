using System.Text.Json;
using Attribution.Domain.Grades;
using Attribution.Domain.Identifiers;
using Attribution.Features.Common;
using Attribution.Features.Interop;
using Attribution.Graph.Store;
using Attribution.Graph.Views;
using Attribution.Server.Identity;

namespace Attribution.Server.Sample;

/// <summary>Loads the bundled sample of real facts and demo cases, file by file as its manifest says. A load that was cut off goes on at the next start.</summary>
internal sealed class SampleLoader(IGraphStore store, ViewSource views, UnitStore units, string folder)
{
    /// <summary>Account name under which the sample is recorded; nobody can sign in with it.</summary>
    private const string LoaderAccount = "sample.loader";

    /// <summary>The sample's files in order; empty if the folder has no manifest.</summary>
    public IReadOnlyList<SampleFile> Files()
    {
        var manifest = Path.Combine(folder, "manifest.json");
        return File.Exists(manifest) ? JsonSerializer.Deserialize<SampleFile[]>(File.ReadAllText(manifest), JsonSerializerOptions.Web) ?? [] : [];
    }

    /// <summary>Loads one file.</summary>
    public async Task<ImportSummary> LoadAsync(SampleFile file, IProgress<ImportStep> progress, CancellationToken cancellationToken)
    {
        var unit = units.Find(file.Unit) ?? throw new InvalidOperationException($"The sample names the unit '{file.Unit}', which does not exist.");
        await using var content = File.OpenRead(Path.Combine(folder, file.File));
        ImportRequest request = new()
        {
            Content = content,
            FileName = file.File,
            Unit = unit,
            Account = LoaderAccount,
            View = await views.ForAsync(ReaderOf(unit), cancellationToken).ConfigureAwait(false),
            SourceName = file.Source,
            SourceIsPublic = file.Public,
            DefaultGrade = file.Reliability is { } reliability ? new Grade(GradeScheme.Admiralty, reliability, null) : null,
            TrustLabels = file.TrustLabels,
        };
        return await new StixImporter(store, IdSource.Random).ImportAsync(request, progress, cancellationToken).ConfigureAwait(false);
    }

    private static Domain.Labels.Reader ReaderOf(CallerUnit unit) => new()
    {
        Account = LoaderAccount,
        UnitId = unit.Id,
        Tokens = Domain.Labels.TokenSet.Of(Domain.Labels.AudienceToken.Everyone, Domain.Labels.AudienceToken.Unit(unit.Id)),
    };
}
