using System.Diagnostics;
using System.Text.Json;

namespace Attribution.Architecture.Tests.House;

/// <summary>One build of all files of infra/analyzers/planted under the very settings of a separable backend library.</summary>
public sealed class PlantedBuild : IAsyncLifetime
{
    private static readonly TimeSpan BuildLimit = TimeSpan.FromMinutes(3);

    private static readonly string Folder = Path.Combine(Repository.Root, "infra", "analyzers", "planted");

    /// <summary>Every diagnostic the compiler reported.</summary>
    internal IReadOnlyList<Diagnostic> Diagnostics { get; private set; } = [];

    /// <summary>The names of the planted files, which are the rules they break.</summary>
    internal static IReadOnlyList<string> PlantedRules { get; } =
        [.. Directory.EnumerateFiles(Folder, "*.cs").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        // The path holds "/backend/", by which Directory.Build.props knows what the product's own rules apply to.
        var project = Path.Combine(Repository.Root, "artifacts", "planted", "backend", "Planted", "Planted.csproj");
        var log = Path.ChangeExtension(project, ".sarif");
        Directory.CreateDirectory(Path.GetDirectoryName(project)!); // The path above has a folder.
        File.Delete(log);
        await File.WriteAllTextAsync(project, ProjectText(log), TestContext.Current.CancellationToken);
        var output = await BuildAsync(project, TestContext.Current.CancellationToken);
        Assert.True(File.Exists(log), output);
        await using var sarif = File.OpenRead(log);
        using var document = await JsonDocument.ParseAsync(sarif, cancellationToken: TestContext.Current.CancellationToken);
        Diagnostics = [.. Diagnostic.FromSarif(document.RootElement)];
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static string ProjectText(string log) =>
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <NoWarn>$(NoWarn.Replace("CS1591", ""))</NoWarn>
            <RestorePackagesWithLockFile>false</RestorePackagesWithLockFile>
            <ErrorLog>{log},version=2.1</ErrorLog>
          </PropertyGroup>
          <ItemGroup>
            <FrameworkReference Include="Microsoft.AspNetCore.App" />
            <InternalsVisibleTo Include="Planted.Tests" />
            <Compile Include="{Folder}/*.cs" />
          </ItemGroup>
        </Project>
        """;

    private static async Task<string> BuildAsync(string project, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(BuildLimit);
        using var build = Process.Start(new ProcessStartInfo("dotnet", ["build", project, "--no-incremental", "-nodeReuse:false", "--nologo"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!; // Starting anew without the shell never answers null.
        try
        {
            var output = build.StandardOutput.ReadToEndAsync(limit.Token);
            var errors = build.StandardError.ReadToEndAsync(limit.Token);
            await build.WaitForExitAsync(limit.Token);
            return await output + await errors;
        }
        finally
        {
            build.Kill(entireProcessTree: true);
        }
    }
}
